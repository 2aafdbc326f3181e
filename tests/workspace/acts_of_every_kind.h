#pragma once

#include "workspace/act.h"
#include "workspace/session/operator.h"
#include "workspace/state.h"

#include <span>

namespace yanben
{

/// One act of a person, made over the state that the deeds before it have left.
struct Deed
{
    ActKind kind;
    Act (*make)(const State &);
};

/// At least one of every kind of act, in an order in which each finds what it needs; the first finds the sample school.
/// A new kind of act needs one entry here.
std::span<const Deed> actsOfEveryKind();

/// Who may do it.
Role roleFor(ActKind kind);

} // namespace yanben
