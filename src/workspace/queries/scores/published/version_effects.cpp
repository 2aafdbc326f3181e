#include "workspace/queries/scores/published/version_effects.h"

#include "scoring/result_difference.h"
#include "workspace/queries/scores/published/published_scores.h"
#include "workspace/queries/scores/score_term.h"
#include "workspace/queries/term_rows.h"

#include <map>

namespace yanben
{

namespace
{

const RubricVersion *publishedOf(const State &state, RubricId rubric)
{
    const RubricVersion *version = versionInUse(state, rubric);
    return version && version->state == VersionState::Published ? version : nullptr;
}

/// The places of the criteria in a version's outcomes.
std::map<CriterionId, std::size_t> placesByCriterion(const std::vector<const CriterionVersion *> &rows)
{
    std::map<CriterionId, std::size_t> places;
    for (std::size_t i = 0; i < rows.size(); ++i)
        places.emplace(rows[i]->criterion, i);
    return places;
}

} // namespace

std::optional<VersionEffects> effectsOf(const State &state, RubricVersionId draft)
{
    const RubricVersion &next = state.get<RubricVersion>(draft);
    const RubricVersion *published = publishedOf(state, next.rubric);
    if (!published || published->id == draft)
        return std::nullopt;

    const std::vector<const CriterionVersion *> before = criteriaOf(state, published->id);
    const std::vector<const CriterionVersion *> after = criteriaOf(state, draft);
    const std::map<CriterionId, std::size_t> placeBefore = placesByCriterion(before);
    const std::map<CriterionId, std::size_t> placeAfter = placesByCriterion(after);

    VersionEffects effects{.against = published->number,
                           .differences = differencesBetween(state, published->id, draft),
                           .terms = termsChangesBetween(published->terms, next.terms),
                           .termsBefore = published->terms,
                           .termsAfter = next.terms};
    const std::map<Subject, PublishedScore> givenOut = publishedScores(state, next.rubric);
    const std::vector<SubjectScore> old = scoreByVersion(state, published->id, Detail::Outcomes);
    const std::vector<SubjectScore> now = scoreByVersion(state, draft, Detail::Outcomes);
    effects.teachers = static_cast<int>(now.size());
    for (std::size_t i = 0; i < now.size(); ++i) {
        const SheetResult &was = old[i].result;
        const SheetResult &is = now[i].result;
        if (hasTheSameTotals(was, is))
            continue;
        MovedTotal moved{.subject = now[i].subject,
                         .before = was.total,
                         .after = is.total,
                         .gradeBefore = was.grade,
                         .gradeAfter = is.grade,
                         .provisionalBefore = was.provisional,
                         .provisionalAfter = is.provisional,
                         .isGivenOut = givenOut.contains(now[i].subject)};
        for (const CriterionDifference &difference : effects.differences) {
            const auto from = placeBefore.find(difference.criterion);
            const auto to = placeAfter.find(difference.criterion);
            if (from == placeBefore.end() || to == placeAfter.end() ||
                !givesTheSame(was.outcomes[from->second], is.outcomes[to->second]))
                moved.by.push_back(difference.criterion);
        }
        effects.moved.push_back(std::move(moved));
    }
    return effects;
}

} // namespace yanben
