#include "workspace/acts/scoring/score_writer.h"

#include "workspace/acts/scoring/sheet_acts.h"
#include "workspace/queries/scores/panels.h"
#include "workspace/queries/term_rows.h"

#include <algorithm>
#include <set>

namespace yanben
{

ScoreWriter::ScoreWriter(const State &state, RubricVersionId version, ActKind kind, const QStringList &subjects,
                         const std::vector<ScorePlace> &places)
    : m_rubric{state.get<Rubric>(state.get<RubricVersion>(version).rubric)}, m_builder{state, kind, subjects}
{
    std::set<Subject> scored;
    for (const ScorePlace &place : places)
        scored.insert(place.subject);
    for (const CriterionVersion *row : criteriaOf(state, version))
        m_specs.emplace(row->criterion, &row->spec);
    std::set<SheetId> sheets;
    for (const auto &[id, sheet] : state.all<ScoreSheet>()) {
        if (sheet.rubric == m_rubric.id && scored.contains(sheet.subject)) {
            m_sheets.emplace(sheet.subject, id);
            sheets.insert(id);
            m_states.emplace(sheet.subject, sheet.state);
        }
    }
    std::set<RecordId> records;
    for (const auto &[id, record] : state.all<CellRecord>()) {
        if (sheets.contains(record.sheet)) {
            m_records.emplace(Cell{record.sheet, record.criterion, record.voice}, record);
            records.insert(id);
        }
    }
    refuse(state, places);
    for (const auto &[id, entry] : state.all<RecordEntry>()) {
        if (records.contains(entry.record))
            m_entries[entry.record].push_back(entry);
    }
}

std::optional<DatedEntriesExceed> ScoreWriter::set(const ScoreEdit &edit)
{
    CellRecord row = rowOf(edit.place);
    const auto *rule = std::get_if<TallyRule>(&specOf(edit.place.criterion).rule.kind);
    const auto *tally = std::get_if<TallyRecord>(&edit.record.data.observed);
    const bool isTally = rule && tally && edit.record.state == RecordState::Recorded;
    if (!isTally && row.id != RecordId{})
        removeEntries(row.id);
    row.record = edit.record;
    if (isTally) {
        if (row.id == RecordId{})
            row.id = m_builder.insert(row);
        if (const auto refused = settleEntries(edit.place, row.id, *tally))
            return refused;
        row.record.data.observed = foldEntries(*rule, m_entries[row.id]);
    }
    store(row);
    return std::nullopt;
}

bool ScoreWriter::isExempt(const ScorePlace &place) const
{
    const CellRecord *row = find(place);
    return row && row->record.state == RecordState::Exempt;
}

void ScoreWriter::setNote(const ScorePlace &place, const QString &note)
{
    if (note.isEmpty() && !find(place))
        return;
    CellRecord row = rowOf(place);
    row.record.note = note;
    store(row);
}

void ScoreWriter::clear(const ScorePlace &place)
{
    if (!find(place))
        return;
    CellRecord row = rowOf(place);
    removeEntries(row.id);
    row.record = {.state = RecordState::Missing, .data = {}, .note = row.record.note};
    store(row);
}

void ScoreWriter::putEntry(const ScorePlace &place, RecordEntry entry)
{
    CellRecord row = rowOf(place);
    if (row.record.state != RecordState::Recorded)
        row.record = {.state = RecordState::Recorded, .data = {}, .note = row.record.note};
    row.id = row.id != RecordId{} ? row.id : m_builder.insert(row);
    row = m_builder.find<CellRecord>(row.id) ? withUid(row) : row;
    entry.record = row.id;
    std::vector<RecordEntry> &entries = m_entries[row.id];
    if (entry.id == RecordEntryId{}) {
        entry.id = m_builder.insert(entry);
        entries.push_back(*m_builder.find<RecordEntry>(entry.id));
    } else {
        m_builder.update(entry);
        for (RecordEntry &each : entries) {
            if (each.id == entry.id)
                each = entry;
        }
    }
    fold(row);
}

void ScoreWriter::removeEntry(const RecordEntry &entry)
{
    const CellRecord *row = m_builder.find<CellRecord>(entry.record);
    if (!row)
        throw StaleChange{"a row is gone"};
    CellRecord changed = *row;
    m_builder.remove<RecordEntry>(entry.id);
    std::erase_if(m_entries[entry.record], [&](const RecordEntry &each) { return each.id == entry.id; });
    fold(changed);
}

ScoreAct ScoreWriter::take()
{
    if (m_refusal)
        return *m_refusal;
    return m_builder.take();
}

/// Finds the first place that is not to be written now.
void ScoreWriter::refuse(const State &state, const std::vector<ScorePlace> &places)
{
    const Panels panels{state, m_rubric.id};
    for (const ScorePlace &place : places) {
        const auto found = m_states.find(place.subject);
        const SheetState sheet = found == m_states.end() ? ScoreSheet{}.state : found->second;
        if (isClosed(sheet))
            m_refusal = SheetClosed{.subject = place.subject, .state = sheet};
        else if (const auto why = voiceRefusal(panels, place, sheet, find(place)))
            m_refusal = VoiceRefused{.place = place, .why = *why};
        if (m_refusal)
            return;
    }
}

const CriterionSpec &ScoreWriter::specOf(CriterionId criterion) const
{
    const auto found = m_specs.find(criterion);
    if (found == m_specs.end())
        throw StaleChange{"a criterion is gone"};
    return *found->second;
}

SheetId ScoreWriter::sheetOf(Subject subject)
{
    const auto [found, isNew] = m_sheets.try_emplace(subject);
    if (isNew)
        found->second = m_builder.insert(
            ScoreSheet{.id = {}, .uid = {}, .term = m_rubric.term, .rubric = m_rubric.id, .subject = subject});
    return found->second;
}

const CellRecord *ScoreWriter::find(const ScorePlace &place) const
{
    const auto sheet = m_sheets.find(place.subject);
    if (sheet == m_sheets.end())
        return nullptr;
    const auto found = m_records.find({sheet->second, place.criterion, place.voice});
    return found == m_records.end() ? nullptr : &found->second;
}

/// Without a key when there is none yet.
CellRecord ScoreWriter::rowOf(const ScorePlace &place)
{
    if (const CellRecord *found = find(place))
        return *found;
    CellRecord row;
    row.sheet = sheetOf(place.subject);
    row.criterion = place.criterion;
    row.voice = place.voice;
    return row;
}

CellRecord ScoreWriter::withUid(CellRecord row) const
{
    row.uid = m_builder.find<CellRecord>(row.id)->uid;
    return row;
}

void ScoreWriter::store(CellRecord row)
{
    if (row.id == RecordId{})
        row.id = m_builder.insert(row);
    row = withUid(row);
    m_builder.update(row);
    m_records.insert_or_assign(Cell{row.sheet, row.criterion, row.voice}, row);
}

void ScoreWriter::fold(CellRecord row)
{
    if (const auto *rule = std::get_if<TallyRule>(&specOf(row.criterion).rule.kind))
        row.record.data.observed = foldEntries(*rule, m_entries[row.id]);
    store(row);
}

void ScoreWriter::removeEntries(RecordId record)
{
    for (const RecordEntry &entry : m_entries[record])
        m_builder.remove<RecordEntry>(entry.id);
    m_entries[record].clear();
}

/// Makes the entries of the record add up to what was typed.
std::optional<DatedEntriesExceed> ScoreWriter::settleEntries(const ScorePlace &place, RecordId record,
                                                             const TallyRecord &wanted)
{
    std::map<QString, Points> counts;
    std::map<QString, std::vector<Points>> amounts;
    for (const CaseCount &each : wanted.counts)
        counts[each.caseName] += each.count;
    for (const CaseAmounts &each : wanted.amounts)
        amounts[each.caseName] = each.amounts;

    std::map<QString, Points> dated;
    std::vector<RecordEntry> kept;
    for (const RecordEntry &entry : m_entries[record]) {
        if (!entry.day)
            continue;
        kept.push_back(entry);
        if (entry.count)
            dated[entry.caseKey] += *entry.count;
        if (entry.amount) {
            std::vector<Points> &left = amounts[entry.caseKey];
            const auto found = std::ranges::find(left, *entry.amount);
            if (found == left.end())
                return DatedEntriesExceed{place, entry.caseKey, *entry.amount};
            left.erase(found);
        }
    }
    for (const auto &[key, sum] : dated) {
        if (counts[key] < sum)
            return DatedEntriesExceed{place, key, sum};
        counts[key] = counts[key] - sum;
    }

    std::vector<RecordEntry> undated;
    for (const RecordEntry &entry : m_entries[record]) {
        if (!entry.day)
            undated.push_back(entry);
    }
    const auto take = [&](const QString &key, bool ofCounts) {
        const auto found = std::ranges::find_if(undated, [&](const RecordEntry &entry) {
            return entry.caseKey == key && entry.count.has_value() == ofCounts;
        });
        RecordEntry entry;
        if (found != undated.end()) {
            entry = *found;
            undated.erase(found);
        }
        entry.record = record;
        entry.caseKey = key;
        return entry;
    };
    for (const auto &[key, count] : counts) {
        if (count == Points{})
            continue;
        RecordEntry entry = take(key, true);
        entry.count = count;
        kept.push_back(put(entry));
    }
    for (const auto &[key, each] : amounts) {
        for (const Points amount : each) {
            RecordEntry entry = take(key, false);
            entry.amount = amount;
            kept.push_back(put(entry));
        }
    }
    for (const RecordEntry &entry : undated)
        m_builder.remove<RecordEntry>(entry.id);
    m_entries[record] = std::move(kept);
    return std::nullopt;
}

RecordEntry ScoreWriter::put(const RecordEntry &entry)
{
    if (entry.id == RecordEntryId{})
        return *m_builder.find<RecordEntry>(m_builder.insert(entry));
    m_builder.update(entry);
    return entry;
}

} // namespace yanben
