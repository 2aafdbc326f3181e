#pragma once

#include "domain/result.h"
#include "workspace/act.h"
#include "workspace/state.h"

#include <variant>

namespace yanben
{

/// A cell of the score grid.
struct ScorePlace
{
    StaffId staff{};
    CriterionId criterion{};

    friend auto operator<=>(const ScorePlace &, const ScorePlace &) = default;
};

struct ScoreEdit
{
    ScorePlace place;
    Record record;
};

/// The cell has dated entries for more than was typed; they are facts and are taken away one by one.
struct DatedEntriesExceed
{
    ScorePlace place;
    QString caseKey;
    Points dated;

    friend bool operator==(const DatedEntriesExceed &, const DatedEntriesExceed &) = default;
};

/// The sheet is with the reviewer or filed: it has to be returned first.
struct SheetClosed
{
    StaffId staff{};
    SheetState state = SheetState::Review;

    friend bool operator==(const SheetClosed &, const SheetClosed &) = default;
};

using ScoreFault = std::variant<DatedEntriesExceed, SheetClosed>;
using ScoreAct = Result<Act, ScoreFault>;

/// Writes the office's records of some cells as one act; sheets and rows are made where they are missing. What a tally
/// counts becomes its one entry without a date per case, beside the dated ones, which stay. Every other state than
/// Recorded takes all entries away.
ScoreAct setScores(const State &state, RubricVersionId version, ActKind kind, const QStringList &subjects,
                   const std::vector<ScoreEdit> &edits);
/// Back to 未评; the notes stay.
ScoreAct clearScores(const State &state, RubricVersionId version, const QStringList &subjects,
                     const std::vector<ScorePlace> &places);
/// 依据 / 备注 alone.
ScoreAct setScoreNote(const State &state, RubricVersionId version, const QStringList &subjects, const ScorePlace &place,
                      const QString &note);

/// Adds one dated case, or changes it when it has a key. The record becomes the fold of its entries.
ScoreAct putScoreEntry(const State &state, RubricVersionId version, const QStringList &subjects,
                       const ScorePlace &place, const RecordEntry &entry);
ScoreAct removeScoreEntry(const State &state, RubricVersionId version, const QStringList &subjects,
                          RecordEntryId entry);

/// Sums and amounts by case, in the order of the rule; cases that the rule does not have come last.
TallyRecord foldEntries(const TallyRule &rule, const std::vector<RecordEntry> &entries);

// What stands in the file for one cell; null or empty without a row.
const ScoreSheet *scoreSheetOf(const State &state, RubricId rubric, StaffId staff);
const CellRecord *officeRecord(const State &state, RubricId rubric, const ScorePlace &place);
std::vector<RecordEntry> entriesOf(const State &state, RecordId record);

} // namespace yanben
