#pragma once

#include "documents/paper/steps_done.h"

#include <QProgressDialog>

namespace yanben
{

/// How far work has come that takes longer than `patience` milliseconds, with a way to stop it. Short work shows
/// nothing. What is worked on must not change while events are taken: the windows behind are closed to a person.
class LongWork
{
public:
    LongWork(const QString &what, int patience, QWidget *window);

    /// As long as this lives.
    StepsDone steps();
    bool wasStopped() const { return m_dialog.wasCanceled(); }

private:
    QProgressDialog m_dialog;
};

} // namespace yanben
