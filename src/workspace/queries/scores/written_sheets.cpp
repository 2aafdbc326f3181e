#include "workspace/queries/scores/written_sheets.h"

namespace yanben
{

std::set<SheetId> writtenSheets(const State &state)
{
    std::set<SheetId> written;
    for (const auto &[id, cell] : state.all<CellRecord>()) {
        if (cell.record.state != RecordState::Missing || !cell.record.note.isEmpty())
            written.insert(cell.sheet);
    }
    for (const auto &[id, entry] : state.all<RecordEntry>())
        written.insert(state.get<CellRecord>(entry.record).sheet);
    for (const auto &[id, sheet] : state.all<PublishedSheet>())
        written.insert(sheet.sheet);
    for (const auto &[id, veto] : state.all<SheetVeto>())
        written.insert(veto.sheet);
    for (const auto &[id, objection] : state.all<Objection>())
        written.insert(objection.sheet);
    return written;
}

} // namespace yanben
