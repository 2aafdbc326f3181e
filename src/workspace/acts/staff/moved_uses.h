#pragma once

#include "workspace/act_builder.h"

namespace yanben
{

bool isEveryone(const State &state, GroupId group);
void removeMemberships(ActBuilder &builder, const State &state, GroupId group);

/// Members, places, honours, themes and required numbers of `from` become those of `to`.
void moveUses(ActBuilder &builder, const State &state, GroupId from, GroupId to);

} // namespace yanben
