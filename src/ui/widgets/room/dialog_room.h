#pragma once

#include <QObject>
#include <QSize>

#include <optional>

class QDialog;

namespace yanben
{

/// Keeps every dialog of ours within the screen, whatever size the letters have: what is above the buttons scrolls as
/// soon as it needs more room than there is, and the buttons stay in sight. Made once, for the application.
class DialogRoom final : public QObject
{
    Q_OBJECT

public:
    /// `room`: what a dialog may fill; without it what the dialog's screen has free.
    explicit DialogRoom(QObject &application, std::optional<QSize> room = {}, QObject *parent = nullptr);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QSize roomOf(const QDialog &dialog) const;
    void fit(QDialog &dialog) const;

    std::optional<QSize> m_room;
};

} // namespace yanben
