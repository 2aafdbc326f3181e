#include "workspace/queries/scores/published/published_scores.h"

#include "domain/json/records/record_json.h"
#include "domain/json/rubric/rubric_json.h"
#include "domain/rubric/vetoes.h"
#include "scoring/engine_version.h"
#include "scoring/result_json.h"
#include "workspace/acts/scoring/veto_acts.h"
#include "workspace/published_memo.h"
#include "workspace/queries/subjects.h"
#include "workspace/queries/term_rows.h"

#include <algorithm>
#include <future>
#include <span>
#include <thread>
#include <utility>

namespace yanben
{

namespace
{

std::optional<SheetResult> storedResult(const PublishedSheet &sheet)
{
    Parsed<SheetResult> result = sheetResultFromJson(sheet.result.toUtf8());
    return result ? std::optional{std::move(*result)} : std::nullopt;
}

/// What the program makes of the published records today. Empty when they can't be read.
std::optional<SheetResult> countedAgain(const ScoringPlan *plan, const PublishedScore &score, Detail detail)
{
    if (!plan)
        return std::nullopt;
    const std::optional<SubjectRecords> subject = keptRecords(score);
    if (!subject)
        return std::nullopt;
    std::map<QString, const CriterionRecord *> byNo;
    for (const CriterionRecord &each : subject->records)
        byNo.emplace(each.no, &each);
    std::vector<const Record *> records;
    std::vector<std::optional<Panel>> panels;
    for (const CriterionSpec &criterion : plan->sheet().criteria) {
        const auto found = byNo.find(criterion.no);
        records.push_back(found == byNo.end() ? nullptr : &found->second->record);
        panels.push_back(found == byNo.end() ? std::nullopt : found->second->panel);
    }
    const SubjectFacts facts{
        .records = records, .groups = subject->groups, .vetoes = subject->vetoes, .panels = panels};
    return plan->result(facts, detail);
}

/// The published sheet as this program finds it. Safe to call for many sheets at once.
PublishedMemo::Entry verify(const ScoringPlan *plan, const PublishedScore &score)
{
    const PublishedSheet &sheet = *score.sheet;
    std::optional<SheetResult> again = countedAgain(plan, score, Detail::Outcomes);
    PublishedMemo::Entry entry{.rubric = score.publication->rubric,
                               .facts = sheet.facts,
                               .result = sheet.result,
                               .engine = score.publication->engine,
                               .isCountedOtherwise = !again || toJson(*again) != sheet.result.toUtf8(),
                               .shown = {},
                               .outcomes = {}};
    if (again && entry.isCountedOtherwise) {
        const SheetResult counted = *std::exchange(again, {});
        if (entry.engine != engineVersion)
            again = storedResult(sheet);
        if (again) {
            again->vetoes = counted.vetoes;
            again->zeroed = counted.zeroed;
            again->unjudged = counted.unjudged;
        }
    }
    if (again) {
        entry.outcomes = std::exchange(again->outcomes, {});
        entry.shown = std::move(again);
    }
    return entry;
}

const PublishedMemo::Entry &verified(const State &state, PublishedPlans &plans, const PublishedScore &score)
{
    PublishedMemo::Entry &entry = state.publishedMemo().of(score.sheet->id);
    if (!entry.isOf(*score.sheet, *score.publication))
        entry = verify(plans.of(*score.publication), score);
    return entry;
}

/// The outcomes in another order; one that `from` does not have gives nothing.
std::vector<Outcome> rearranged(std::vector<Outcome> outcomes, const std::vector<CriterionId> &from,
                                const std::vector<CriterionId> &to)
{
    if (from == to && outcomes.size() == to.size())
        return outcomes;
    std::vector<Outcome> result;
    for (const CriterionId criterion : to) {
        const auto found = std::ranges::find(from, criterion);
        const auto place = static_cast<std::size_t>(found - from.begin());
        Outcome none;
        none.state = RecordState::NotApplicable;
        result.push_back(place < outcomes.size() ? std::move(outcomes[place]) : none);
    }
    return result;
}

SheetResult contradiction(const State &state, RubricVersionId version, Detail detail)
{
    SheetResult result;
    result.contradicts = true;
    result.provisional = true;
    const QString &unit = state.get<RubricVersion>(version).terms.unit;
    result.totals.push_back({.unit = unit, .total = {}, .exact = {}, .possible = {}});
    result.outcomes.resize(detail == Detail::Totals ? 0 : criteriaOf(state, version).size());
    return result;
}

std::vector<VetoGrounds> groundsOf(const State &state, RubricVersionId version, Subject subject,
                                   const std::vector<QString> &vetoes)
{
    std::vector<VetoGrounds> grounds;
    if (vetoes.empty())
        return grounds;
    for (const HeldVeto &held : vetoesOf(state, state.get<RubricVersion>(version).rubric, subject)) {
        if (!held.evidence.isEmpty())
            grounds.push_back({.veto = held.name, .text = held.evidence});
    }
    return grounds;
}

} // namespace

std::optional<int> earlierRank(const PublishedScore &score, const SheetResult &now)
{
    return now.contradicts || score.sheet->rank == now.rank ? std::nullopt : score.sheet->rank;
}

std::optional<int> rankBeforeCorrection(const State &state, const PublishedScore &score)
{
    if (score.sheet->revision < 2)
        return std::nullopt;
    const std::vector<PublishedScore> revisions = revisionsOf(state, score.sheet->sheet);
    const auto found = std::ranges::find(revisions, score.sheet->revision,
                                         [](const PublishedScore &each) { return each.sheet->revision; });
    if (found == revisions.begin() || found == revisions.end())
        return std::nullopt;
    const std::optional<int> before = std::prev(found)->sheet->rank;
    return before == score.sheet->rank ? std::nullopt : before;
}

std::map<Subject, PublishedScore> publishedScores(const State &state, RubricId rubric)
{
    std::map<Subject, PublishedScore> scores;
    for (const auto &[id, row] : state.all<PublishedSheet>()) {
        const ScoreSheet *sheet = state.find<ScoreSheet>(row.sheet);
        if (!sheet || sheet->rubric != rubric)
            continue;
        PublishedScore &newest = scores[sheet->subject];
        if (!newest.sheet || newest.sheet->revision < row.revision)
            newest = {.sheet = &row, .publication = &state.get<Publication>(row.publication)};
    }
    return scores;
}

std::vector<PublishedScore> revisionsOf(const State &state, SheetId sheet)
{
    std::vector<PublishedScore> revisions;
    for (const auto &[id, row] : state.all<PublishedSheet>()) {
        if (row.sheet == sheet)
            revisions.push_back({.sheet = &row, .publication = &state.get<Publication>(row.publication)});
    }
    std::ranges::sort(revisions, {}, [](const PublishedScore &each) { return each.sheet->revision; });
    return revisions;
}

std::optional<SubjectRecords> keptRecords(const PublishedScore &score)
{
    Parsed<RecordsSheet> kept = recordsSheetFromJson(score.sheet->facts);
    return kept && kept->subjects.size() == 1 ? std::optional{std::move(kept->subjects.front())} : std::nullopt;
}

const ScoringPlan *PublishedPlans::of(const Publication &publication)
{
    const auto [found, isNew] = m_plans.try_emplace(publication.id);
    if (isNew) {
        if (Parsed<RubricSheet> sheet = rubricSheetFromJson(publication.rubric.toUtf8()))
            found->second.emplace(std::move(*sheet));
    }
    return found->second ? &*found->second : nullptr;
}

const std::vector<CriterionId> &PublishedPlans::columnsOf(const State &state, RubricVersionId version)
{
    const auto [found, isNew] = m_columns.try_emplace(version);
    if (isNew) {
        for (const CriterionVersion *row : criteriaOf(state, version))
            found->second.push_back(row->criterion);
    }
    return found->second;
}

void verifyPublished(const State &state, const std::map<Subject, PublishedScore> &scores, PublishedPlans &plans)
{
    struct Unverified
    {
        const ScoringPlan *plan = nullptr;
        const PublishedScore *score = nullptr;
        PublishedMemo::Entry entry{};
    };
    std::vector<Unverified> sheets;
    for (const auto &[subject, score] : scores) {
        if (!state.publishedMemo().of(score.sheet->id).isOf(*score.sheet, *score.publication))
            sheets.push_back({.plan = plans.of(*score.publication), .score = &score});
    }
    const auto verifyPart = [&sheets](std::size_t from, std::size_t to) {
        for (Unverified &each : std::span{sheets}.subspan(from, to - from))
            each.entry = verify(each.plan, *each.score);
    };
    constexpr std::size_t worthAThread = 64;
    const std::size_t parts =
        std::min<std::size_t>(std::max(std::thread::hardware_concurrency(), 1U), sheets.size() / worthAThread + 1);
    std::vector<std::future<void>> others;
    for (std::size_t part = 1; part < parts; ++part)
        others.push_back(std::async(std::launch::async, verifyPart, sheets.size() * part / parts,
                                    sheets.size() * (part + 1) / parts));
    verifyPart(0, sheets.size() / parts);
    for (std::future<void> &each : others)
        each.get();
    for (Unverified &each : sheets)
        state.publishedMemo().of(each.score->sheet->id) = std::move(each.entry);
}

SheetResult shownAsPublished(const State &state, const PublishedScore &score, RubricVersionId version, Detail detail,
                             PublishedPlans &plans)
{
    const PublishedMemo::Entry &entry = verified(state, plans, score);
    if (!entry.shown)
        return contradiction(state, version, detail);
    SheetResult result = *entry.shown;
    if (detail == Detail::Totals)
        return result;
    std::vector<Outcome> outcomes = entry.outcomes;
    if (detail == Detail::Explained && !entry.isCountedOtherwise)
        outcomes = countedAgain(plans.of(*score.publication), score, detail).value().outcomes;
    result.outcomes = rearranged(std::move(outcomes), plans.columnsOf(state, score.publication->version),
                                 plans.columnsOf(state, version));
    return result;
}

SheetResult shownAsPublished(const State &state, const PublishedScore &score, RubricVersionId version, Detail detail)
{
    PublishedPlans plans;
    return shownAsPublished(state, score, version, detail, plans);
}

bool isCountedOtherwise(const State &state, const PublishedScore &score, PublishedPlans &plans)
{
    return verified(state, plans, score).isCountedOtherwise;
}

SubjectRecords recordsOf(const State &state, RubricVersionId version, Subject subject, const SheetFacts &facts)
{
    return recordsOf(state, version, criteriaOf(state, version), subject, facts);
}

SubjectRecords recordsOf(const State &state, RubricVersionId version, std::span<const CriterionVersion *const> criteria,
                         Subject subject, const SheetFacts &facts)
{
    SubjectRecords made{.name = subjectName(state, subject),
                        .groups = facts.groups,
                        .employment = {},
                        .vetoes = facts.vetoes,
                        .grounds = groundsOf(state, version, subject, facts.vetoes),
                        .records = {}};
    const auto *staff = std::get_if<StaffId>(&subject);
    if (staff && !dependingOnEmployment(state.get<RubricVersion>(version).terms, facts.vetoes).empty())
        made.employment = state.get<StaffMember>(*staff).employment;
    for (std::size_t i = 0; i < criteria.size(); ++i) {
        const std::optional<Panel> panel = facts.panels.empty() ? std::nullopt : facts.panels[i];
        if (facts.records[i] || panel)
            made.records.push_back({.no = criteria[i]->spec.no,
                                    .record = facts.records[i] ? *facts.records[i] : Record{},
                                    .panel = panel});
    }
    return made;
}

QString factsText(const SubjectRecords &subject)
{
    return QString::fromUtf8(toJson(RecordsSheet{{subject}}));
}

} // namespace yanben
