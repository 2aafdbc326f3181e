#include "scoring/rules/score_records.h"

#include "domain/rubric/rubric_places.h"
#include "domain/rubric/vetoes.h"

#include <algorithm>
#include <map>
#include <set>

namespace yanben
{

namespace
{

/// Two raters count as two; the same one twice, or the subject itself, are no panel.
std::optional<RecordFault> panelFault(const Panel &panel, const QString &subject, bool isTeacher)
{
    std::set<QString> raters;
    for (const PanelRating &rating : panel.ratings) {
        const QString look = lookOf(rating.rater);
        if (!raters.insert(look).second)
            return RecordFault{FaultCode::RaterTwice, rating.rater};
        if (isTeacher && look == lookOf(subject))
            return RecordFault{FaultCode::OwnRater, {}};
    }
    return std::nullopt;
}

} // namespace

ScoredRecords scoreRecords(const ScoringPlan &plan, const RecordsSheet &records, Detail detail)
{
    const RubricSheet &rubric = plan.sheet();
    ScoredRecords scored;
    scored.sheets.reserve(records.subjects.size());
    std::vector<const Record *> row(plan.size());
    std::vector<std::optional<Panel>> panels(plan.size());

    const bool areTeachers = rubric.terms.subject == RubricSubject::Teacher;
    std::map<QString, QString> seen; // by look, as it was written
    for (std::size_t s = 0; s < records.subjects.size(); ++s) {
        const SubjectRecords &subject = records.subjects[s];
        if (const auto [earlier, isNew] = seen.emplace(lookOf(subject.name), subject.name); !isNew)
            scored.problems.push_back({s, subject.name, std::nullopt, {FaultCode::SubjectTwice, earlier->second}});
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
            if (const auto fault = each.panel ? panelFault(*each.panel, subject.name, areTeachers) : std::nullopt)
                scored.problems.push_back({s, subject.name, each.no, *fault});
        }
        for (const QString &veto : subject.vetoes) {
            if (!vetoNamed(rubric.terms, veto))
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
