#pragma once

#include "workspace/act_builder.h"
#include "workspace/acts/scoring/score_acts.h"

#include <map>
#include <tuple>

namespace yanben
{

/// Builds one act over many cells: what stands in the file is looked up once. Nothing of it is written where one of the
/// places takes no record now, or an edit is refused.
class ScoreWriter
{
public:
    /// `places` are all that are going to be written. `state` stays as it is meanwhile.
    ScoreWriter(const State &state, RubricVersionId version, ActKind kind, const QStringList &subjects,
                const std::vector<ScorePlace> &places);

    std::optional<DatedEntriesExceed> set(const ScoreEdit &edit);
    /// As the place stands after what was written so far.
    bool isExempt(const ScorePlace &place) const;
    void setNote(const ScorePlace &place, const QString &note);
    void clear(const ScorePlace &place);
    void putEntry(const ScorePlace &place, RecordEntry entry);
    void removeEntry(const RecordEntry &entry);

    ScoreAct take();

private:
    using Cell = std::tuple<SheetId, CriterionId, Voice>;

    void refuse(const State &state, const std::vector<ScorePlace> &places);
    const CriterionSpec &specOf(CriterionId criterion) const;
    SheetId sheetOf(Subject subject);
    const CellRecord *find(const ScorePlace &place) const;
    CellRecord rowOf(const ScorePlace &place);
    CellRecord withUid(CellRecord row) const;
    void store(CellRecord row);
    void fold(CellRecord row);
    void removeEntries(RecordId record);
    std::optional<DatedEntriesExceed> settleEntries(const ScorePlace &place, RecordId record,
                                                    const TallyRecord &wanted);
    RecordEntry put(const RecordEntry &entry);

    const Rubric &m_rubric;
    std::optional<ScoreFault> m_refusal;
    ActBuilder m_builder;
    std::map<CriterionId, const CriterionSpec *> m_specs;
    std::map<Subject, SheetId> m_sheets;
    std::map<Subject, SheetState> m_states;
    std::map<Cell, CellRecord> m_records;
    std::map<RecordId, std::vector<RecordEntry>> m_entries;
};

} // namespace yanben
