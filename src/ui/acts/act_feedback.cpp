#include "ui/acts/act_feedback.h"

namespace yanben
{

bool ActFeedback::run(Act act)
{
    return tell(m_acts.run(std::move(act)));
}

bool ActFeedback::undo()
{
    const RunResult result = m_acts.undo();
    if (result != RunResult::GivenOut)
        return tell(result);
    emit refused(tr("Nothing taken back: the last step published results, and what was given out stays. Change what is "
                    "wrong; the published results then show a correction."));
    return false;
}

bool ActFeedback::redo()
{
    return tell(m_acts.redo());
}

bool ActFeedback::undoThrough(ActId act)
{
    return tell(m_acts.undoThrough(act));
}

std::optional<Operator> ActFeedback::signer()
{
    std::optional<Operator> signer = m_acts.operatorNow();
    if (!signer)
        tell(RunResult::Unsigned);
    return signer;
}

std::optional<Operator> ActFeedback::signer(ActKind kind)
{
    std::optional<Operator> who = signer();
    if (who && !permits(who->role, kind)) {
        tell(RunResult::NotPermitted);
        return std::nullopt;
    }
    return who;
}

bool ActFeedback::tell(RunResult result)
{
    switch (result) {
    case RunResult::Done:
    case RunResult::Nothing: return true;
    case RunResult::Unsigned:
        emit refused(tr("Not changed: say first who is working (Operator at the top right)."));
        break;
    case RunResult::NotPermitted:
        emit refused(tr("Not changed: your role may not do this. Choose another role at the top right."));
        break;
    case RunResult::NotTheRaters:
        emit refused(tr("Not changed: in a rater's file only his own ratings are entered."));
        break;
    case RunResult::ReadOnly:
        emit refused(tr("Not changed: the file is open to look only. Save a copy and work on that."));
        break;
    case RunResult::Stale:
        emit refused(tr("Not changed: this has been changed meanwhile. Look at what is there now and try again."));
        break;
    case RunResult::GivenOut:
        emit refused(tr("Not taken back: results were published after this step. Change what is wrong; the published "
                        "results then show a correction."));
        break;
    case RunResult::TooOld:
        emit refused(tr("Not taken back: this step was made by an older version of the program."));
        break;
    case RunResult::Unreadable: break; // told where a failed writing is told
    }
    return false;
}

} // namespace yanben
