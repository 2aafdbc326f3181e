#include "workspace/acts/scoring/eligibility_acts.h"

#include "workspace/act_builder.h"
#include "workspace/queries/scores/eligibility.h"

namespace yanben
{

Act setEligibility(const State &state, TermId term, const std::optional<EligibilityTerms> &terms)
{
    ActBuilder builder{state, ActKind::EditEligibility, {state.get<Term>(term).title}};
    const EligibilityRule *rule = eligibilityRuleOf(state, term);
    if (!terms) {
        if (rule)
            builder.remove<EligibilityRule>(rule->id);
        return builder.take();
    }
    EligibilityRule row = rule ? *rule : EligibilityRule{.id = {}, .uid = {}, .term = term, .terms = {}};
    row.terms = *terms;
    if (rule)
        builder.update(row);
    else
        builder.insert(row);
    return builder.take();
}

} // namespace yanben
