#include "workspace/papers/scores/case_register_paper.h"

#include "documents/words/scoring/rubric/veto_text.h"
#include "domain/numbers/exact.h"
#include "domain/records/record_data.h"
#include "workspace/change_rows.h"
#include "workspace/queries/scores/employments.h"
#include "workspace/queries/subjects.h"
#include "workspace/queries/term_rows.h"
#include "workspace/search/pinyin.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <type_traits>

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

/// −10, or empty where the case does not take points.
std::optional<QString> takenText(const TallyCase &each, const RecordEntry &entry)
{
    if (entry.amount)
        return *entry.amount < Points{} ? std::optional{entry.amount->toString()} : std::nullopt;
    const auto *fixed = std::get_if<Points>(&each.points);
    if (!fixed || *fixed >= Points{})
        return std::nullopt;
    const Points count = entry.count.value_or(Points::whole(1));
    const Exact taken = Exact{*fixed} * Exact{count};
    return u"%1次，%2"_s.arg(count.toString(), taken.toString());
}

} // namespace

RecordedBy recordedByHistory(ActRunner &acts)
{
    return [&acts](const Change &row) {
        const auto history = acts.historyOf(row);
        // What was there before the history begins, somebody has only changed since.
        return !history.empty() && toChangeRow(history.front().second).was.isEmpty() ? history.front().first.who
                                                                                     : QString{};
    };
}

CaseRegisterDocument caseRegisterPaper(const State &state, RubricId rubric, const RecordedBy &recordedBy)
{
    const auto whoWrote = [&recordedBy](const auto &row) {
        using Row = std::remove_cvref_t<decltype(row)>;
        return recordedBy ? recordedBy(Edit<Row>{row, row}) : QString{};
    };
    CaseRegisterDocument document{.school = state.get<School>(SchoolId{1}).name,
                                  .term = termOf(state, rubric).title,
                                  .rubric = {},
                                  .lines = {},
                                  .subject = subjectKind(state, rubric)};
    const RubricVersion *version = versionInUse(state, rubric);
    if (!version)
        return document;
    document.rubric = version->terms.title;
    std::map<CriterionId, const CriterionSpec *> specs;
    for (const CriterionVersion *row : criteriaOf(state, version->id))
        specs.emplace(row->criterion, &row->spec);
    for (const auto &[id, entry] : state.all<RecordEntry>()) {
        const CellRecord *record = state.find<CellRecord>(entry.record);
        const ScoreSheet *sheet = record ? state.find<ScoreSheet>(record->sheet) : nullptr;
        if (!sheet || sheet->rubric != rubric || record->voice.source != RecordSource::Office)
            continue;
        const auto spec = specs.find(record->criterion);
        const auto *tally = spec == specs.end() ? nullptr : std::get_if<TallyRule>(&spec->second->rule.kind);
        if (!tally)
            continue;
        const auto found = std::ranges::find(tally->cases, entry.caseKey, recordKey<TallyCase>);
        const std::optional<QString> taken = found == tally->cases.end() ? std::nullopt : takenText(*found, entry);
        if (!taken)
            continue;
        document.lines.push_back({.day = entry.day,
                                  .name = subjectName(state, sheet->subject),
                                  .criterion = spec->second->no + u'.' + spec->second->title,
                                  .kind = found->name,
                                  .extent = *taken,
                                  .evidence = entry.evidence.isEmpty() ? record->record.note : entry.evidence,
                                  .madeBy = entry.madeBy.isEmpty() ? whoWrote(entry) : entry.madeBy});
    }
    const std::map<Subject, PublishedScore> published = publishedScores(state, rubric);
    for (const auto &[id, held] : state.all<SheetVeto>()) {
        const ScoreSheet &sheet = state.get<ScoreSheet>(held.sheet);
        if (sheet.rubric != rubric)
            continue;
        const auto givenOut = published.find(sheet.subject);
        const std::optional<Employment> employment =
            employmentOf(state, sheet.subject, givenOut == published.end() ? nullptr : &givenOut->second);
        document.lines.push_back({.day = {},
                                  .name = subjectName(state, sheet.subject),
                                  .criterion = {},
                                  .kind = held.name,
                                  .extent = vetoMeaning(version->terms, held.name, employment),
                                  .evidence = held.evidence,
                                  .madeBy = whoWrote(held)});
    }
    std::ranges::stable_sort(document.lines, {}, [](const CaseLine &line) {
        return std::tuple{!line.day, line.day.value_or(QDate{}), Pinyin{line.name, ReadAs::Name}.sortKey()};
    });
    return document;
}

} // namespace yanben
