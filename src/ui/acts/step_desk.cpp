#include "ui/acts/step_desk.h"

#include "ui/acts/act_text.h"
#include "workspace/queries/scores/published/version_steps.h"

#include <QMessageBox>
#include <QPushButton>

namespace yanben
{

StepDesk::StepDesk(Workspace &workspace, ActFeedback &feedback, QWidget &window)
    : m_workspace{workspace}, m_feedback{feedback}, m_window{window}
{}

void StepDesk::undo()
{
    ActRunner &acts = m_workspace.acts();
    const std::optional<ActRow> step = acts.undoable();
    if (step && !agreed(tr("Take back “%1”?").arg(actText(*step)), effects(acts.undoChanges()), tr("Take back")))
        return;
    if (m_feedback.undo() && step)
        emit m_feedback.told(tr("Taken back: %1").arg(actText(*step)));
}

void StepDesk::redo()
{
    ActRunner &acts = m_workspace.acts();
    const std::optional<ActRow> step = acts.redoable();
    if (step && !agreed(tr("Do “%1” again?").arg(actText(*step)), effects(acts.redoChanges()), tr("Do again")))
        return;
    if (m_feedback.redo() && step)
        emit m_feedback.told(tr("Done again: %1").arg(actText(*step)));
}

QString StepDesk::sideEffects(ActId act) const
{
    return effects(m_workspace.acts().undoChangesThrough(act));
}

QString StepDesk::effects(const std::vector<std::vector<Change>> &acts) const
{
    QStringList lines;
    for (const VersionStep &step : versionSteps(m_workspace.state(), acts)) {
        if (step.moved > 0)
            lines << tr("“%1” goes from version %2 to version %3.")
                             .arg(step.title, QString::number(step.from), QString::number(step.to)) +
                         u' ' + tr("%n sheets get another total or grade.", nullptr, step.moved);
    }
    return lines.join(u'\n');
}

bool StepDesk::agreed(const QString &question, const QString &effects, const QString &yes) const
{
    if (effects.isEmpty())
        return true;
    QMessageBox box{QMessageBox::Question, tr("Another version of the rubric"), question, QMessageBox::Cancel,
                    &m_window};
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(effects);
    const QPushButton *accept = box.addButton(yes, QMessageBox::AcceptRole);
    box.exec();
    return box.clickedButton() == accept;
}

} // namespace yanben
