#include "workspace/acts/scoring/rule_from_words.h"

namespace yanben
{

std::optional<RuleProposal> offeredRule(const CriterionSpec &spec, const QString &rubricUnit)
{
    auto proposal = proposeRule(spec.standard, spec.weight);
    const bool fits = proposal && proposal->unit == spec.unit.value_or(rubricUnit) && !agrees(spec.rule, *proposal);
    return fits ? std::move(proposal) : std::nullopt;
}

void takeOver(CriterionSpec &spec, const RuleProposal &proposal)
{
    spec.rule.kind = proposal.rule.kind;
    spec.unstated = proposal.unstated;
}

} // namespace yanben
