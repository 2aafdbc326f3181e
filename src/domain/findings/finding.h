#pragma once

#include "domain/findings/finding_code.h"
#include "domain/findings/finding_facts.h"
#include "domain/findings/finding_fix.h"
#include "domain/findings/finding_target.h"

#include <vector>

namespace yanben
{

struct Finding
{
    FindingCode code{};
    Severity severity = Severity::Warning;
    FindingTarget target;
    FindingFacts facts{};
    std::vector<FindingFix> fixes{};
    /// Of a clash whose `fixes` move one of the two: those that move the other one instead.
    std::vector<FindingFix> otherWay{};

    friend bool operator==(const Finding &, const Finding &) = default;
};

} // namespace yanben
