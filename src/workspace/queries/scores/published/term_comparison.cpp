#include "workspace/queries/scores/published/term_comparison.h"

#include "workspace/queries/scores/score_term.h"
#include "workspace/queries/term_rows.h"

#include <algorithm>

namespace yanben
{

namespace
{

std::optional<Exact> finalRate(const SheetResult &result)
{
    return result.provisional ? std::nullopt : result.rate();
}

template <typename OutcomeOf>
std::vector<Exact> judgedOf(std::size_t count, OutcomeOf outcomeOf)
{
    std::vector<Exact> judged;
    for (std::size_t row = 0; row < count; ++row) {
        if (std::optional<Exact> points = judgedPoints(outcomeOf(row)))
            judged.push_back(*std::move(points));
    }
    return judged;
}

std::optional<Exact> meanOf(const std::vector<Exact> &values)
{
    Exact sum;
    for (const Exact &value : values)
        sum += value;
    return values.empty() ? std::nullopt : std::optional{sum / Exact{std::ssize(values)}};
}

std::optional<Exact> share(const std::optional<Exact> &mean, const std::optional<Points> &weight)
{
    return mean && weight && *weight > Points{} ? std::optional{*mean / Exact{*weight}} : std::nullopt;
}

std::optional<Exact> difference(const std::optional<Exact> &before, const std::optional<Exact> &now)
{
    return before && now ? std::optional{*now - *before} : std::nullopt;
}

/// Without the name of the term, which is another one in each.
QString titleOf(const State &state, RubricId rubric)
{
    return QString{newestVersionOf(state, rubric)->terms.title}.remove(termOf(state, rubric).title).trimmed();
}

/// What another term scored the same by; null without one, or when it can't be told which.
const Rubric *counterpartOf(const State &state, RubricId rubric, TermId term)
{
    std::vector<const Rubric *> rubrics = rubricsOf(state, term);
    std::erase_if(rubrics, [&, kind = subjectKind(state, rubric)](const Rubric *each) {
        return subjectKind(state, each->id) != kind;
    });
    const auto same = std::ranges::find_if(
        rubrics, [&, title = titleOf(state, rubric)](const Rubric *each) { return titleOf(state, each->id) == title; });
    if (same != rubrics.end())
        return *same;
    return rubrics.size() == 1 ? rubrics.front() : nullptr;
}

/// Of several that are called so the one with the same number; a number alone makes none the same.
std::vector<const CriterionVersion *>::const_iterator sameIn(const std::vector<const CriterionVersion *> &former,
                                                             const CriterionSpec &spec)
{
    const auto isCalledSo = [&spec](const CriterionVersion *each) { return each->spec.title == spec.title; };
    const auto exact = std::ranges::find_if(
        former, [&](const CriterionVersion *each) { return isCalledSo(each) && each->spec.no == spec.no; });
    if (exact != former.end() || std::ranges::count_if(former, isCalledSo) != 1)
        return exact;
    return std::ranges::find_if(former, isCalledSo);
}

} // namespace

std::optional<Exact> TeacherComparison::rateChange() const
{
    return difference(rateBefore, rateNow);
}

std::optional<int> TeacherComparison::rankRise() const
{
    return rankBefore && rankNow ? std::optional{*rankBefore - *rankNow} : std::nullopt;
}

std::optional<Exact> CriterionComparison::rateChange() const
{
    return difference(share(meanBefore(), weightBefore), share(meanNow(), weightNow));
}

std::optional<Exact> CriterionComparison::meanBefore() const
{
    return meanOf(pointsBefore);
}

std::optional<Exact> CriterionComparison::meanNow() const
{
    return meanOf(pointsNow);
}

const Term *termBefore(const State &state, TermId term)
{
    const Term *found = nullptr;
    for (const Term *each : termsOf(state)) {
        if (each->first < state.get<Term>(term).first)
            found = each;
    }
    return found;
}

TermComparison compareWithTermBefore(const State &state, RubricId rubric, const ReviewSheets &sheets,
                                     const std::vector<Subject> &subjects)
{
    TermComparison comparison{
        .before = termBefore(state, termOf(state, rubric).id), .hasRubric = false, .teachers = {}, .criteria = {}};
    const Rubric *counterpart = comparison.before ? counterpartOf(state, rubric, comparison.before->id) : nullptr;
    const RubricVersion *version = counterpart ? versionInUse(state, counterpart->id) : nullptr;
    if (!version)
        return comparison;
    const std::vector<const CriterionVersion *> former = criteriaOf(state, version->id);
    comparison.hasRubric = !former.empty();
    if (!comparison.hasRubric)
        return comparison;

    const std::vector<SubjectScore> scores = scoreRubric(state, counterpart->id, Detail::Outcomes);
    std::map<Subject, const SheetResult *> resultOf;
    for (const SubjectScore &score : scores)
        resultOf.emplace(score.subject, &score.result);
    for (std::size_t row = 0; row < subjects.size(); ++row) {
        const SheetResult &now = sheets.results[row];
        TeacherComparison &each = comparison.teachers.emplace_back();
        each.row = static_cast<int>(row);
        each.rateNow = finalRate(now);
        each.rankNow = now.rank;
        if (const auto before = resultOf.find(subjects[row]); before != resultOf.end()) {
            each.rateBefore = finalRate(*before->second);
            each.rankBefore = before->second->rank;
        }
    }
    for (std::size_t column = 0; column < sheets.criteria.size(); ++column) {
        const CriterionSpec &spec = sheets.criteria[column];
        const auto same = sameIn(former, spec);
        if (same == former.end())
            continue;
        const auto place = static_cast<std::size_t>(same - former.begin());
        comparison.criteria.push_back(
            {.column = static_cast<int>(column),
             .pointsBefore = judgedOf(
                 scores.size(), [&](std::size_t row) -> const Outcome & { return scores[row].result.outcomes[place]; }),
             .pointsNow =
                 judgedOf(sheets.results.size(),
                          [&](std::size_t row) -> const Outcome & { return sheets.results[row].outcomes[column]; }),
             .weightBefore = (*same)->spec.weight,
             .weightNow = spec.weight});
    }
    return comparison;
}

} // namespace yanben
