#include "workspace/queries/scores/dropped_criteria.h"

#include "workspace/queries/scores/score_term.h"
#include "workspace/queries/term_rows.h"

#include <algorithm>

namespace yanben
{

int sheetsWithDroppedCriteria(const State &state, RubricVersionId version)
{
    const RubricSheet sheet = rubricSheet(state, version);
    const auto isDropped = [&sheet](const SheetResult &result) {
        for (std::size_t i = 0; i < result.outcomes.size(); ++i) {
            const CriterionSpec &spec = sheet.criteria[i];
            const Outcome &outcome = result.outcomes[i];
            const bool isOut = outcome.state == RecordState::Exempt || outcome.state == RecordState::NotApplicable;
            const bool isWeighed = !spec.bonus && spec.unit.value_or(sheet.terms.unit) == sheet.terms.unit &&
                                   spec.weight.value_or(Points{}) > Points{};
            if (isOut && !outcome.counted && isWeighed)
                return true;
        }
        return false;
    };
    const std::vector<SubjectScore> scores = scoreByVersion(state, version, Detail::Outcomes);
    return static_cast<int>(
        std::ranges::count_if(scores, [&](const SubjectScore &each) { return isDropped(each.result); }));
}

} // namespace yanben
