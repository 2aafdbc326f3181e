#pragma once

#include "domain/rubric/rule.h"

#include <utility>

namespace yanben
{

inline Points p(int whole)
{
    return Points::whole(whole);
}

inline Rule ruleOf(RuleKind kind)
{
    return {.kind = std::move(kind), .overrides = {}};
}

} // namespace yanben
