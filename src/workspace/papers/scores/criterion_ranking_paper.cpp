#include "workspace/papers/scores/criterion_ranking_paper.h"

#include "workspace/papers/print_groups.h"
#include "workspace/papers/scores/print_numbers.h"
#include "workspace/papers/scores/result_remarks.h"
#include "workspace/papers/scores/sheet_evidence.h"
#include "workspace/queries/scores/review_rows.h"
#include "workspace/queries/subjects.h"
#include "workspace/queries/term_rows.h"

#include <algorithm>
#include <limits>

namespace yanben
{

CriterionRankingDocument criterionRankingPaper(const State &state, RubricId rubric, std::size_t criterion,
                                               std::span<const SubjectScore> scores)
{
    const Term &term = termOf(state, rubric);
    CriterionRankingDocument document{.school = state.get<School>(SchoolId{1}).name,
                                      .term = term.title,
                                      .criterion = {},
                                      .lines = {},
                                      .subject = subjectKind(state, rubric)};
    const RubricVersion *version = versionInUse(state, rubric);
    if (!version)
        return document;
    const CriterionSpec spec = criteriaOf(state, version->id).at(criterion)->spec;
    document.criterion = numberedTitle(spec);
    document.weight = printWeight(spec);

    std::vector<Subject> subjects;
    for (const SubjectScore &score : scores)
        subjects.push_back(score.subject);
    struct Judged
    {
        Subject subject{};
        const Outcome *outcome = nullptr;
    };
    std::vector<Judged> judged;
    std::vector<std::optional<Exact>> points;
    for (const Subject subject : byPinyin(state, subjects)) {
        const auto score = std::ranges::find(scores, subject, &SubjectScore::subject);
        judged.push_back({.subject = subject, .outcome = &score->result.outcomes.at(criterion)});
        points.push_back(judgedPoints(*judged.back().outcome));
    }
    const std::vector<std::optional<int>> places = placesByPoints(points);
    std::vector<std::size_t> order(judged.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    std::ranges::stable_sort(order, {},
                             [&places](std::size_t i) { return places[i].value_or(std::numeric_limits<int>::max()); });

    ResultRemarks remarks{state, *version};
    const QString unit = spec.unit.value_or(version->terms.unit);
    for (const std::size_t i : order) {
        const auto &[subject, outcome] = judged[i];
        document.lines.push_back({.place = places[i] ? QString::number(*places[i]) : QString{},
                                  .name = subjectName(state, subject),
                                  .groups = subjectGroups(state, subject, term),
                                  .mark = printedMark(*outcome, version->terms.rounding),
                                  .working = pointsWorking(*outcome, unit)});
        remarks.list(subject);
    }
    document.publication = remarks.publications();
    return document;
}

} // namespace yanben
