#include "workspace/queries/scores/score_term.h"

#include "scoring/columns/term_columns.h"
#include "scoring/rules/largest_quota.h"
#include "workspace/queries/scores/panels.h"
#include "workspace/queries/scores/published/published_scores.h"
#include "workspace/queries/subjects.h"
#include "workspace/queries/term_rows.h"

#include <algorithm>
#include <iterator>

namespace yanben
{

namespace
{

const Term &termOf(const State &state, RubricVersionId version)
{
    return state.get<Term>(state.get<Rubric>(state.get<RubricVersion>(version).rubric).term);
}

std::map<CriterionId, std::size_t> placesOf(const State &state, RubricVersionId version)
{
    std::map<CriterionId, std::size_t> places;
    for (const CriterionVersion *row : criteriaOf(state, version))
        places.emplace(row->criterion, places.size());
    return places;
}

/// Calls found(subject, place of the criterion, row) for every record but those of the subjects themselves.
template <typename Found>
void forEachRecord(const State &state, RubricVersionId version, Found found)
{
    const RubricId rubric = state.get<RubricVersion>(version).rubric;
    const std::map<CriterionId, std::size_t> places = placesOf(state, version);
    const ScoreSheet *sheet = nullptr;
    for (const auto &[id, cell] : state.all<CellRecord>()) {
        if (cell.voice.source == RecordSource::Self)
            continue;
        if (!sheet || sheet->id != cell.sheet)
            sheet = state.find<ScoreSheet>(cell.sheet);
        if (!sheet || sheet->rubric != rubric)
            continue;
        if (const auto place = places.find(cell.criterion); place != places.end())
            found(sheet->subject, place->second, cell);
    }
}

/// Who rates this teacher, by criterion; nothing where the rubric has no panel.
std::vector<std::optional<Panel>> emptyPanels(const Panels &panels, std::span<const CriterionVersion *const> criteria,
                                              Subject subject)
{
    std::vector<std::optional<Panel>> made;
    if (panels.isEmpty())
        return made;
    for (const CriterionVersion *row : criteria)
        made.push_back(panels.panelFor(subject, row->criterion));
    return made;
}

void putRecord(SheetFacts &facts, const Panels &panels, Subject subject, std::size_t place, const CellRecord &cell)
{
    if (cell.voice.source == RecordSource::Office)
        facts.records[place] = &cell.record;
    else if (!facts.panels.empty() && facts.panels[place])
        panels.add(*facts.panels[place], subject, cell);
}

std::vector<SubjectScore> countedNow(const State &state, RubricVersionId version, Detail detail)
{
    const ScoringPlan plan{rubricSheet(state, version)};
    const std::vector<Subject> subjects = scoredSubjects(state, state.get<RubricVersion>(version).rubric);
    const std::map<Subject, SheetFacts> facts = factsBySubject(state, version, subjects);
    std::vector<SubjectFacts> rows;
    rows.reserve(subjects.size());
    for (const Subject each : subjects)
        rows.push_back(facts.at(each).subject());
    std::vector<SubjectScore> scores;
    scores.reserve(subjects.size());
    if (detail == Detail::Totals) {
        std::vector<SheetResult> totals = totalsOf(plan, rows);
        for (std::size_t i = 0; i < subjects.size(); ++i)
            scores.push_back({.subject = subjects[i], .result = std::move(totals[i])});
    } else {
        for (std::size_t i = 0; i < subjects.size(); ++i)
            scores.push_back({.subject = subjects[i], .result = plan.result(rows[i], detail)});
    }
    return scores;
}

std::vector<SubjectScore> ranked(std::vector<SubjectScore> scores)
{
    std::vector<SheetResult> results;
    std::ranges::transform(scores, std::back_inserter(results),
                           [](SubjectScore &score) { return std::move(score.result); });
    rankSheets(results);
    for (std::size_t i = 0; i < scores.size(); ++i)
        scores[i].result = std::move(results[i]);
    return scores;
}

} // namespace

std::map<SheetId, std::vector<QString>> vetoesBySheet(const State &state)
{
    std::map<SheetId, std::vector<QString>> vetoes;
    for (const auto &[id, veto] : state.all<SheetVeto>())
        vetoes[veto.sheet].push_back(veto.name);
    for (auto &[sheet, names] : vetoes)
        std::ranges::sort(names);
    return vetoes;
}

void takeLargestQuotas(SheetFacts &facts, std::span<const CriterionVersion *const> criteria, const Term &term)
{
    if (term.severalRoles != SeveralRoles::Largest || facts.groups.size() < 2)
        return;
    for (std::size_t i = 0; i < criteria.size(); ++i) {
        const Rule &rule = criteria[i]->spec.rule;
        if (!readsQuotaByGroup(rule))
            continue;
        if (const Record *record = facts.records[i]) {
            if (auto named = withLargestQuota(rule, record->data, facts.groups)) {
                Record completed = *record;
                completed.data = std::move(*named);
                facts.completed.push_back(std::make_shared<const Record>(std::move(completed)));
                facts.records[i] = facts.completed.back().get();
            }
        }
        if (facts.panels.empty() || !facts.panels[i])
            continue;
        for (PanelRating &rating : facts.panels[i]->ratings) {
            if (auto named = withLargestQuota(rule, rating.data, facts.groups))
                rating.data = std::move(*named);
        }
    }
}

int recordsOn(const State &state, RubricVersionId version)
{
    int count = 0;
    forEachRecord(state, version, [&count](Subject, std::size_t, const CellRecord &cell) {
        count += cell.record.state == RecordState::Missing ? 0 : 1;
    });
    return count;
}

SheetFacts sheetFacts(const State &state, RubricVersionId version, Subject subject)
{
    const std::vector<const CriterionVersion *> criteria = criteriaOf(state, version);
    const Panels panels{state, state.get<RubricVersion>(version).rubric};
    SheetFacts facts{.records = std::vector<const Record *>(criteria.size()),
                     .groups = groupNamesOf(state, subject, termOf(state, version)),
                     .panels = emptyPanels(panels, criteria, subject),
                     .vetoes = {},
                     .completed = {}};
    for (const auto &[sheet, names] : vetoesBySheet(state)) {
        const ScoreSheet &row = state.get<ScoreSheet>(sheet);
        if (row.subject == subject && row.rubric == state.get<RubricVersion>(version).rubric)
            facts.vetoes = names;
    }
    forEachRecord(state, version, [&](Subject owner, std::size_t place, const CellRecord &cell) {
        if (owner == subject)
            putRecord(facts, panels, owner, place, cell);
    });
    takeLargestQuotas(facts, criteria, termOf(state, version));
    return facts;
}

SheetResult scoreSheet(const State &state, const ScoringPlan &plan, RubricVersionId version, Subject subject,
                       Detail detail)
{
    const SheetFacts facts = sheetFacts(state, version, subject);
    return plan.result(facts.subject(), detail);
}

std::vector<SubjectScore> scoreRubric(const State &state, RubricId rubric, Detail detail)
{
    const RubricVersion *version = versionInUse(state, rubric);
    if (!version)
        return {};
    std::vector<SubjectScore> scores = countedNow(state, version->id, detail);
    const std::map<Subject, PublishedScore> published = publishedScores(state, rubric);
    PublishedPlans plans;
    verifyPublished(state, published, plans);
    for (SubjectScore &score : scores) {
        if (const auto found = published.find(score.subject); found != published.end())
            score.result = shownAsPublished(state, found->second, version->id, detail, plans);
    }
    return ranked(std::move(scores));
}

std::map<Subject, SheetFacts> factsBySubject(const State &state, RubricVersionId version,
                                             const std::vector<Subject> &subjects)
{
    const std::vector<const CriterionVersion *> criteria = criteriaOf(state, version);
    const Panels panels{state, state.get<RubricVersion>(version).rubric};
    std::map<Subject, SheetFacts> factsOf;
    for (auto &[each, groups] : groupsBySubject(state, subjects, termOf(state, version))) {
        factsOf[each] = {.records = std::vector<const Record *>(criteria.size()),
                         .groups = std::move(groups),
                         .panels = emptyPanels(panels, criteria, each),
                         .vetoes = {},
                         .completed = {}};
    }
    for (const auto &[sheet, names] : vetoesBySheet(state)) {
        const ScoreSheet &row = state.get<ScoreSheet>(sheet);
        const auto found = factsOf.find(row.subject);
        if (found != factsOf.end() && row.rubric == state.get<RubricVersion>(version).rubric)
            found->second.vetoes = names;
    }
    forEachRecord(state, version, [&](Subject owner, std::size_t place, const CellRecord &cell) {
        if (const auto found = factsOf.find(owner); found != factsOf.end())
            putRecord(found->second, panels, owner, place, cell);
    });
    for (auto &[each, facts] : factsOf)
        takeLargestQuotas(facts, criteria, termOf(state, version));
    return factsOf;
}

std::vector<SubjectScore> scoreByVersion(const State &state, RubricVersionId version, Detail detail)
{
    return ranked(countedNow(state, version, detail));
}

} // namespace yanben
