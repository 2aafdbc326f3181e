#include "scoring/score_records.h"

#include <algorithm>

namespace yanben
{

ScoredRecords scoreRecords(const ScoringPlan &plan, const RecordsSheet &records, Detail detail)
{
    const RubricSheet &rubric = plan.sheet();
    ScoredRecords scored;
    scored.sheets.reserve(records.subjects.size());
    std::vector<const Record *> row(plan.size());
    std::vector<std::optional<Panel>> panels(plan.size());

    for (std::size_t s = 0; s < records.subjects.size(); ++s) {
        const SubjectRecords &subject = records.subjects[s];
        std::ranges::fill(row, nullptr);
        std::ranges::fill(panels, std::nullopt);
        for (const CriterionRecord &each : subject.records) {
            const auto criterion = std::ranges::find(rubric.criteria, each.no, &CriterionSpec::no);
            if (criterion == rubric.criteria.end()) {
                scored.problems.push_back({s, subject.name, each.no, {FaultCode::UnknownName, each.no}});
                continue;
            }
            const auto place = static_cast<std::size_t>(criterion - rubric.criteria.begin());
            row[place] = &each.record;
            panels[place] = each.panel;
        }
        for (const QString &veto : subject.vetoes) {
            if (std::ranges::find(rubric.terms.vetoes, veto, &Veto::name) == rubric.terms.vetoes.end())
                scored.problems.push_back({s, subject.name, std::nullopt, {FaultCode::UnknownName, veto}});
        }
        const SubjectFacts facts{.records = row, .groups = subject.groups, .vetoes = subject.vetoes, .panels = panels};
        scored.sheets.push_back(plan.result(facts, detail));
        if (scored.sheets.back().tooLarge)
            scored.problems.push_back({s, subject.name, std::nullopt, {FaultCode::TooLarge, {}}});
        const std::vector<Outcome> &outcomes = scored.sheets.back().outcomes;
        for (std::size_t i = 0; i < outcomes.size(); ++i) {
            // Raters who differ are a fact of the term, no mistake in the file.
            if (outcomes[i].fault && outcomes[i].fault->code != FaultCode::RatersDiffer)
                scored.problems.push_back({s, subject.name, rubric.criteria[i].no, *outcomes[i].fault});
        }
    }
    rankSheets(scored.sheets);
    return scored;
}

} // namespace yanben
