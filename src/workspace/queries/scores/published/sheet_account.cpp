#include "workspace/queries/scores/published/sheet_account.h"

#include "workspace/queries/term_rows.h"

#include <utility>

namespace yanben
{

SheetAccount accountNow(const State &state, RubricVersionId version, Subject subject)
{
    const ScoringPlan plan{rubricSheet(state, version)};
    const SheetFacts facts = sheetFacts(state, version, subject);
    return {.rubric = plan.sheet(), .result = plan.result(facts.subject(), Detail::Explained), .vetoes = facts.vetoes};
}

SheetAccount accountPublished(const State &state, const PublishedScore &score)
{
    const RubricVersionId version = score.publication->version;
    SheetAccount account{.rubric = rubricSheet(state, version),
                         .result = shownAsPublished(state, score, version, Detail::Explained),
                         .vetoes = {}};
    if (std::optional<SubjectRecords> kept = keptRecords(score))
        account.vetoes = std::move(kept->vetoes);
    return account;
}

} // namespace yanben
