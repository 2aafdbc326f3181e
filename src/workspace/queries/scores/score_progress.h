#pragma once

#include "scoring/outcome.h"

namespace yanben
{

/// What a cell is to 已评 n/m.
enum class CellStanding {
    NotConcerned, ///< 不适用: neither done nor to be done
    Open,         ///< 未评, or recorded so that it can't be scored
    Decided
};
CellStanding standingOf(const Outcome &outcome);

/// 已评 `decided`/`concerned`, wherever it is told.
struct ScoreProgress
{
    int decided = 0;
    int concerned = 0;

    void add(const Outcome &outcome);
    ScoreProgress &operator+=(const ScoreProgress &other);

    friend bool operator==(const ScoreProgress &, const ScoreProgress &) = default;
};

} // namespace yanben
