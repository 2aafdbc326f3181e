#include "workspace/queries/scores/score_progress.h"

namespace yanben
{

CellStanding standingOf(const Outcome &outcome)
{
    if (outcome.state == RecordState::NotApplicable)
        return CellStanding::NotConcerned;
    return outcome.state == RecordState::Missing || outcome.fault ? CellStanding::Open : CellStanding::Decided;
}

void ScoreProgress::add(const Outcome &outcome)
{
    const CellStanding standing = standingOf(outcome);
    concerned += standing == CellStanding::NotConcerned ? 0 : 1;
    decided += standing == CellStanding::Decided ? 1 : 0;
}

ScoreProgress &ScoreProgress::operator+=(const ScoreProgress &other)
{
    decided += other.decided;
    concerned += other.concerned;
    return *this;
}

} // namespace yanben
