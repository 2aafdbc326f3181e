#pragma once

#include "workspace/state.h"

#include <optional>
#include <vector>

namespace yanben
{

/// 五落实：时间、人员、地点、内容、目标 (row B25).
enum class Fixing { Time, People, Place, Content, Goal };

inline constexpr Fixing allFixings[] = {Fixing::Time, Fixing::People, Fixing::Place, Fixing::Content, Fixing::Goal};

struct MissingFixing
{
    Fixing fixing = Fixing::Time;
    std::optional<SessionId> session{}; ///< the first that lacks it; empty: the activity, or it has no session

    friend bool operator==(const MissingFixing &, const MissingFixing &) = default;
};

/// In the order of the five. Every session needs people and a place; what others are to set (由…安排) counts as fixed,
/// and a background task takes no place.
std::vector<MissingFixing> missingFixings(const State &state, const Activity &activity);

} // namespace yanben
