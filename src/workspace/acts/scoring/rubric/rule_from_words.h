#pragma once

#include "domain/rubric/rule_proposal.h"

namespace yanben
{

/// What the standard states of marks and shares while no rule can be read from it, in its words: nothing of it is
/// silently left aside. Empty where a rule is read, or none is stated.
std::vector<QString> unreadOf(const CriterionSpec &spec);

/// What a person may take over as the criterion's rule; none when the rule already says the same, and when the words
/// count in another unit than the criterion.
std::optional<RuleProposal> offeredRule(const CriterionSpec &spec, const QString &rubricUnit);

/// A rule would be offered if only the criterion had a weight: 扣完为止 is of it.
bool wantsWeight(const CriterionSpec &spec, const QString &rubricUnit);

/// The rule, and the questions that its words leave open in place of those before. Overrides stay. False, and nothing
/// is changed, when no file could hold the rule.
[[nodiscard]] bool takeOver(CriterionSpec &spec, const RuleProposal &proposal);

} // namespace yanben
