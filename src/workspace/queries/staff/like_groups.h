#pragma once

#include "workspace/state.h"

#include <vector>

namespace yanben
{

/// Groups that a name of nobody may mean, the likeliest alone: 低年教师 for 低年, 低年级教师 or 低段. By the words that
/// schools use for one thing (教师, 老师, 组; 段, 年级), else by a piece of the name. None for a name that says no more
/// than 教师. Never a synonym: the group that it stands for.
std::vector<GroupId> groupsLike(const State &state, const QString &name);

} // namespace yanben
