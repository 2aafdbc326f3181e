#include "ui/paper/long_work.h"

namespace yanben
{

LongWork::LongWork(const QString &what, int patience, QWidget *window) : m_dialog{window}
{
    m_dialog.setWindowTitle(what);
    m_dialog.setLabelText(what);
    m_dialog.setWindowModality(Qt::WindowModal);
    m_dialog.setMinimumDuration(patience);
    m_dialog.setAutoReset(false);
    m_dialog.setAutoClose(false);
    m_dialog.reset(); // else it shows itself by its timer
}

StepsDone LongWork::steps()
{
    return [this](int done, int of) {
        m_dialog.setMaximum(of);
        m_dialog.setValue(done);
        return !m_dialog.wasCanceled();
    };
}

} // namespace yanben
