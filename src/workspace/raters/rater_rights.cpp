#include "workspace/raters/rater_rights.h"

#include <algorithm>
#include <map>

namespace yanben
{

namespace
{

bool isRatersKind(ActKind kind)
{
    switch (kind) {
    case ActKind::EditScore:
    case ActKind::FillScores:
    case ActKind::ClearScores:
    case ActKind::ImportScores:
    case ActKind::HandInRatings:
    case ActKind::ReturnRatings: return true;
    default: return false;
    }
}

} // namespace

const RaterFile *raterFileOf(const State &state)
{
    const auto found =
        std::ranges::find_if(state.all<RaterFile>(), [](const auto &row) { return row.second.school.has_value(); });
    return found == state.all<RaterFile>().end() ? nullptr : &found->second;
}

bool mayRater(const State &state, const RaterFile &file, ActKind kind, const std::vector<Change> &changes)
{
    if (!isRatersKind(kind))
        return false;
    const Voice his{.source = RecordSource::Rater, .rater = file.rater};
    std::map<RecordId, Voice> written;
    for (const Change &change : changes) {
        if (const auto *cell = std::get_if<Edit<CellRecord>>(&change))
            written[cell->id()] = cell->before ? cell->before->voice : cell->after->voice;
    }
    const auto isHis = [&](const auto &row) {
        using Row = std::decay_t<decltype(row)>;
        if constexpr (std::is_same_v<Row, CellRecord>) {
            return row.voice == his;
        } else if constexpr (std::is_same_v<Row, RecordEntry>) {
            const auto found = written.find(row.record);
            const CellRecord *record = state.find<CellRecord>(row.record);
            return (record && record->voice == his) || (found != written.end() && found->second == his);
        } else {
            return false;
        }
    };
    return std::ranges::all_of(changes, [&](const Change &change) {
        // A sheet comes with the first record on it, and goes when that is taken back.
        if (const auto *sheet = std::get_if<Edit<ScoreSheet>>(&change))
            return !sheet->before || !sheet->after;
        return std::visit(
            [&](const auto &edit) {
                return (!edit.before || isHis(*edit.before)) && (!edit.after || isHis(*edit.after));
            },
            change);
    });
}

} // namespace yanben
