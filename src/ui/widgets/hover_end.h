#pragma once

#include <QObject>

namespace yanben
{

/// Lets go of buttons that the mouse has left while a menu or a dialog was open: Qt tells them nothing of it, and they
/// would go on looking as if it were over them. A button whose menu opened a dialog is drawn anew after it, for Qt
/// leaves it looking pressed. Made once, for the application.
class HoverEnd final : public QObject
{
    Q_OBJECT

public:
    explicit HoverEnd(QObject &application, QObject *parent = nullptr);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void letGo();

    bool m_isDue = false;
};

} // namespace yanben
