#pragma once

#include <QObject>

namespace yanben
{

/// Keeps the wheel from changing a value, which would be a saved act with each tick: over a combo box, a number or a
/// date it scrolls the page as if the field were not there, also while the field has the keyboard. Made once, for the
/// application.
class WheelGuard final : public QObject
{
    Q_OBJECT

public:
    explicit WheelGuard(QObject &application, QObject *parent = nullptr);

    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace yanben
