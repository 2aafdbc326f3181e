#pragma once

#include "workspace/act_builder.h"

namespace yanben
{

/// The name becomes another one of the group, and stands for it wherever the term's schedule has it as a name from
/// outside. A name that is a group's already stands for that one. Throws StaleChange when the group is gone, or the
/// name can be no group's by now.
void meanGroup(ActBuilder &builder, const State &state, TermId term, const QString &name, GroupId group);

} // namespace yanben
