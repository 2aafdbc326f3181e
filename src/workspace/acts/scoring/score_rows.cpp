// The rows that scores stand in, found or made.
#include "workspace/act_builder.h"
#include "workspace/acts/scoring/score_acts.h"

#include <algorithm>

namespace yanben
{

TallyRecord foldEntries(const TallyRule &rule, const std::vector<RecordEntry> &entries)
{
    std::vector<QString> keys;
    // A renamed case keeps its key, which a new one may have for a name; what was recorded is there once.
    for (const TallyCase &each : rule.cases) {
        if (std::ranges::find(keys, recordKey(each)) == keys.end())
            keys.push_back(recordKey(each));
    }
    for (const RecordEntry &entry : entries) {
        if (std::ranges::find(keys, entry.caseKey) == keys.end())
            keys.push_back(entry.caseKey);
    }
    TallyRecord fold;
    for (const QString &key : keys) {
        Points count;
        std::vector<Points> amounts;
        for (const RecordEntry &entry : entries) {
            if (entry.caseKey != key)
                continue;
            if (entry.count)
                count += *entry.count;
            if (entry.amount)
                amounts.push_back(*entry.amount);
        }
        if (count != Points{})
            fold.counts.push_back({.caseName = key, .count = count});
        if (!amounts.empty())
            fold.amounts.push_back({.caseName = key, .amounts = std::move(amounts)});
    }
    return fold;
}

const ScoreSheet *scoreSheetOf(const State &state, RubricId rubric, Subject subject)
{
    for (const auto &[id, sheet] : state.all<ScoreSheet>()) {
        if (sheet.rubric == rubric && sheet.subject == subject)
            return &sheet;
    }
    return nullptr;
}

SheetId sheetFor(ActBuilder &builder, const State &state, RubricId rubric, Subject subject)
{
    if (const ScoreSheet *sheet = scoreSheetOf(state, rubric, subject))
        return sheet->id;
    const TermId term = state.get<Rubric>(rubric).term;
    return builder.insert(ScoreSheet{.id = {}, .uid = {}, .term = term, .rubric = rubric, .subject = subject});
}

const CellRecord *cellRecord(const State &state, RubricId rubric, const ScorePlace &place)
{
    const ScoreSheet *sheet = scoreSheetOf(state, rubric, place.subject);
    if (!sheet)
        return nullptr;
    for (const auto &[id, record] : state.all<CellRecord>()) {
        if (record.sheet == sheet->id && record.criterion == place.criterion && record.voice == place.voice)
            return &record;
    }
    return nullptr;
}

std::vector<RecordEntry> entriesOf(const State &state, RecordId record)
{
    std::vector<RecordEntry> entries;
    for (const auto &[id, entry] : state.all<RecordEntry>()) {
        if (entry.record == record)
            entries.push_back(entry);
    }
    return entries;
}

} // namespace yanben
