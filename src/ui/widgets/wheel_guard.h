#pragma once

#include <QObject>

namespace yanben
{

/// Keeps the wheel from changing a value that nobody is editing: over a combo box or a number that does not have the
/// keyboard it scrolls the page as if the field were not there. Made once, for the application.
class WheelGuard final : public QObject
{
    Q_OBJECT

public:
    explicit WheelGuard(QObject &application, QObject *parent = nullptr);

    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace yanben
