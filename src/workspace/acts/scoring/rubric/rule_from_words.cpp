#include "workspace/acts/scoring/rubric/rule_from_words.h"

#include "domain/json/rubric/rule_json.h"
#include "domain/words/unread_words.h"

namespace yanben
{

std::vector<QString> unreadOf(const CriterionSpec &spec)
{
    return proposeRule(spec.standard, spec.weight) ? std::vector<QString>{} : statedMarks(spec.standard);
}

std::optional<RuleProposal> offeredRule(const CriterionSpec &spec, const QString &rubricUnit)
{
    auto proposal = proposeRule(spec.standard, spec.weight);
    const bool fits = proposal && proposal->unit == spec.unit.value_or(rubricUnit) && !agrees(spec.rule, *proposal);
    return fits ? std::move(proposal) : std::nullopt;
}

bool wantsWeight(const CriterionSpec &spec, const QString &rubricUnit)
{
    if (spec.weight || proposeRule(spec.standard, spec.weight))
        return false;
    CriterionSpec weighed = spec;
    weighed.weight = Points::whole(10);
    return offeredRule(weighed, rubricUnit).has_value();
}

bool takeOver(CriterionSpec &spec, const RuleProposal &proposal)
{
    const Rule taken{.kind = proposal.rule.kind, .overrides = spec.rule.overrides};
    if (!canBeKept(taken))
        return false;
    spec.rule = taken;
    spec.unstated = proposal.unstated;
    return true;
}

} // namespace yanben
