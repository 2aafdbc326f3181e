#pragma once

#include "domain/result.h"
#include "workspace/act.h"
#include "workspace/state.h"

#include <variant>

namespace yanben
{

class ActBuilder;
class Panels;

/// A cell of the score grid, and whose record of it.
struct ScorePlace
{
    Subject subject{};
    CriterionId criterion{};
    Voice voice = {};

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
    Subject subject{};
    SheetState state = SheetState::Review;

    friend bool operator==(const SheetClosed &, const SheetClosed &) = default;
};

/// A teacher's or a rater's record that is not his to write, or no more.
struct VoiceRefused
{
    enum class Why {
        NoSelfRating, ///< the sheet does not stand at 自评
        NotARater,    ///< not in the panel of this criterion
        OwnSheet,     ///< nobody rates himself, nor his group
        HandedIn,
        NoStates ///< a rater says what he saw; whether somebody is absent or exempt is the office's to say
    };
    ScorePlace place;
    Why why = Why::NotARater;

    friend bool operator==(const VoiceRefused &, const VoiceRefused &) = default;
};

/// 免考核 stands in the note with its reason, or not at all.
struct ReasonMissing
{
    ScorePlace place;

    friend bool operator==(const ReasonMissing &, const ReasonMissing &) = default;
};

using ScoreFault = std::variant<DatedEntriesExceed, SheetClosed, VoiceRefused, ReasonMissing>;
using ScoreAct = Result<Act, ScoreFault>;

/// Why a record in this voice is not to be written now, on a sheet that takes scores. `row` is what stands there, or
/// null.
std::optional<VoiceRefused::Why> voiceRefusal(const Panels &panels, const ScorePlace &place, SheetState sheet,
                                              const CellRecord *row);

/// Writes records of some cells as one act; sheets and rows are made where they are missing. What a tally
/// counts becomes its one entry without a date per case, beside the dated ones, which stay. Every other state than
/// Recorded takes all entries away.
ScoreAct setScores(const State &state, RubricVersionId version, ActKind kind, const QStringList &subjects,
                   const std::vector<ScoreEdit> &edits);
/// Back to 未评; the notes stay.
ScoreAct clearScores(const State &state, RubricVersionId version, const QStringList &subjects,
                     const std::vector<ScorePlace> &places);
/// 依据 / 备注 alone. An exemption keeps one.
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
const ScoreSheet *scoreSheetOf(const State &state, RubricId rubric, Subject subject);
/// The sheet, made by this act where there is none; to be asked once.
SheetId sheetFor(ActBuilder &builder, const State &state, RubricId rubric, Subject subject);
const CellRecord *cellRecord(const State &state, RubricId rubric, const ScorePlace &place);
std::vector<RecordEntry> entriesOf(const State &state, RecordId record);

} // namespace yanben
