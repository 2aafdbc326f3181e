#pragma once

#include "domain/result.h"
#include "workspace/act.h"
#include "workspace/state.h"

namespace yanben
{

enum class RequiredCountFault {
    NameMissing,
    NameTaken,      ///< by another required number of the term
    NothingCounted, ///< neither a form nor words of a title
    TopicGone,      ///< not a topic of the term
    NumberMissing,
    NumberInvalid,  ///< below 1
    NumberReversed, ///< at least more than at most
    PeopleInvalid,
    FromOutside, ///< whom it holds for or excepts is neither a group nor a teacher of the roster
    NotAGroup,   ///< holds for each group, and names a teacher or 全体教师
};

/// Behind the others of its term. For the school as a whole nobody is chosen or excepted.
Result<Act, RequiredCountFault> addCount(const State &state, const RequiredCount &required);
Result<Act, RequiredCountFault> editCount(const State &state, const RequiredCount &required);
Act removeCount(const State &state, RequiredCountId required);

} // namespace yanben
