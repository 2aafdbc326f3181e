#include "workspace/acts/scoring/score_acts.h"

#include "workspace/acts/scoring/score_writer.h"
#include "workspace/acts/scoring/sheet_acts.h"
#include "workspace/queries/scores/panels.h"

#include <algorithm>

namespace yanben
{

std::optional<VoiceRefused::Why> voiceRefusal(const Panels &panels, const ScorePlace &place, SheetState sheet,
                                              const CellRecord *row)
{
    using enum VoiceRefused::Why;
    const Voice &voice = place.voice;
    if (voice.source == RecordSource::Self && sheet != SheetState::SelfRating)
        return NoSelfRating;
    if (voice.source != RecordSource::Rater)
        return std::nullopt;
    if (voice.rater && panels.isOwn(*voice.rater, place.subject))
        return OwnSheet;
    if (!voice.rater || !panels.isMember(*voice.rater, place.criterion))
        return NotARater;
    return row && row->handedIn ? std::optional{HandedIn} : std::nullopt;
}

ScoreAct setScores(const State &state, RubricVersionId version, ActKind kind, const QStringList &subjects,
                   const std::vector<ScoreEdit> &edits)
{
    std::vector<ScorePlace> places;
    std::ranges::transform(edits, std::back_inserter(places), &ScoreEdit::place);
    ScoreWriter writer{state, version, kind, subjects, places};
    for (const ScoreEdit &edit : edits) {
        const RecordState as = edit.record.state;
        if (edit.place.voice.source == RecordSource::Rater && as != RecordState::Recorded && as != RecordState::Missing)
            return ScoreFault{VoiceRefused{.place = edit.place, .why = VoiceRefused::Why::NoStates}};
        if (edit.record.state == RecordState::Exempt && edit.record.note.trimmed().isEmpty())
            return ScoreFault{ReasonMissing{edit.place}};
        if (const auto refused = writer.set(edit))
            return ScoreFault{*refused};
    }
    return writer.take();
}

ScoreAct clearScores(const State &state, RubricVersionId version, const QStringList &subjects,
                     const std::vector<ScorePlace> &places)
{
    ScoreWriter writer{state, version, ActKind::ClearScores, subjects, places};
    for (const ScorePlace &place : places)
        writer.clear(place);
    return writer.take();
}

ScoreAct setScoreNote(const State &state, RubricVersionId version, const QStringList &subjects, const ScorePlace &place,
                      const QString &note)
{
    ScoreWriter writer{state, version, ActKind::EditScore, subjects, {place}};
    if (note.trimmed().isEmpty() && writer.isExempt(place))
        return ScoreFault{ReasonMissing{place}};
    writer.setNote(place, note);
    return writer.take();
}

ScoreAct putScoreEntry(const State &state, RubricVersionId version, const QStringList &subjects,
                       const ScorePlace &place, const RecordEntry &entry)
{
    ScoreWriter writer{state, version, ActKind::EditScore, subjects, {place}};
    writer.putEntry(place, entry);
    return writer.take();
}

ScoreAct removeScoreEntry(const State &state, RubricVersionId version, const QStringList &subjects, RecordEntryId entry)
{
    const RecordEntry &row = state.get<RecordEntry>(entry);
    const CellRecord &record = state.get<CellRecord>(row.record);
    const ScorePlace place{
        .subject = state.get<ScoreSheet>(record.sheet).subject, .criterion = record.criterion, .voice = record.voice};
    ScoreWriter writer{state, version, ActKind::EditScore, subjects, {place}};
    writer.removeEntry(row);
    return writer.take();
}

} // namespace yanben
