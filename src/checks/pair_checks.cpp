#include "checks/pair_checks.h"

namespace yanben
{

std::vector<Finding> checkPairs(const CheckInput &input)
{
    std::vector<Finding> findings;
    for (const CheckedPair &each : input.pairs) {
        if (each.people.mentors == 1 && each.people.apprentices > 0 && each.undated.empty())
            continue;
        FindingFacts facts{.title = each.name, .names = each.undated, .pair = each.people};
        findings.push_back(
            {FindingCode::MentorPairIncomplete, Severity::Notice, GroupTarget{each.group}, std::move(facts), {}});
    }
    return findings;
}

} // namespace yanben
