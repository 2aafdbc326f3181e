#pragma once

#include <QObject>

namespace yanben
{

/// Gives the button that accepts a dialog the look of the primary one, also in message boxes, unless another button of
/// the dialog is its default. Made once, for the application.
class AcceptLook final : public QObject
{
    Q_OBJECT

public:
    explicit AcceptLook(QObject &application, QObject *parent = nullptr);

    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace yanben
