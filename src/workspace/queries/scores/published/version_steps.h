#pragma once

#include "workspace/state.h"

#include <QString>

#include <vector>

namespace yanben
{

/// A rubric that goes to another of its versions when steps are taken back or done again.
struct VersionStep
{
    QString title; ///< of the version that will be in use
    int from = 0;  ///< numbers of the versions
    int to = 0;
    int moved = 0; ///< sheets that would have another total or grade; published ones keep theirs
};

/// What `acts` would do, applied one after the other; empty when none of them changes the version in use, or they do
/// not fit the rows any more.
std::vector<VersionStep> versionSteps(const State &state, const std::vector<std::vector<Change>> &acts);

} // namespace yanben
