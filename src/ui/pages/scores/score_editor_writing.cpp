// How what was entered comes into the file: what is asked before, and what is kept of what stood there.
#include "ui/pages/scores/score_editor.h"
#include "workspace/act_subjects.h"
#include "workspace/acts/scoring/sheet_acts.h"
#include "workspace/queries/scores/typed/kept_groups.h"

namespace yanben
{

ScoreEditor::Wrote ScoreEditor::askReasons(Written &records)
{
    for (const RecordState state : {RecordState::Absent, RecordState::Exempt}) {
        StateQuestion question{.state = state, .cells = {}, .known = {}};
        std::set<QString> notes;
        for (const auto &[cell, record] : records) {
            const CellRecord *row = m_book.record(cell.row, cell.column);
            const bool isNew =
                !row || row->record.state != state || (isReasonNeeded(state) && row->record.note.isEmpty());
            if (record.state != state || !record.note.isEmpty() || !isNew)
                continue;
            question.cells.insert(cell);
            notes.insert(row ? row->record.note : QString{});
        }
        if (question.cells.empty() || !m_askReason)
            continue;
        if (notes.size() == 1)
            question.known = *notes.begin();
        std::optional<QString> reason;
        const auto ask = [&] {
            reason = m_askReason(question);
            return true;
        };
        if (!asked(ask))
            return Wrote::No;
        if (!reason)
            return Wrote::ReasonCancelled;
        for (auto &[cell, record] : records) {
            if (record.state == state && question.cells.contains(cell))
                record.note = reason->trimmed();
        }
    }
    return Wrote::Yes;
}

bool ScoreEditor::isRefused(const std::set<BookCell> &cells)
{
    const QString why = refusals().ofCells(cells);
    if (!why.isEmpty())
        emit refused(why);
    return !why.isEmpty();
}

ScoreEditor::Wrote ScoreEditor::tryWrite(ActKind kind, Written records)
{
    std::set<BookCell> cells;
    for (const auto &[cell, record] : records)
        cells.insert(cell);
    // Whoever may not is told before he is asked for a reason.
    if (!m_context.acts.signer(kind) || isRefused(cells))
        return Wrote::No;
    // What stands there already is no act.
    std::erase_if(records, [this](const auto &each) { return stands(each.first, each.second); });
    if (records.empty())
        return Wrote::Yes;
    if (const Wrote answered = askReasons(records); answered != Wrote::Yes)
        return answered;
    std::vector<ScoreEdit> edits;
    for (const auto &[cell, record] : records)
        edits.push_back({.place = m_book.place(cell.row, cell.column), .record = withNote(cell, record)});
    const bool done =
        run([&] { return setScores(m_context.state(), m_book.version()->id, kind, subjectsOf(cells), edits); });
    return done ? Wrote::Yes : Wrote::No;
}

bool ScoreEditor::write(ActKind kind, Written records)
{
    const Wrote wrote = tryWrite(kind, std::move(records));
    if (wrote == Wrote::ReasonCancelled && kind == ActKind::ImportScores)
        emit refused(tr("Nothing was pasted: the question about absent or exempt was cancelled. Paste again and "
                        "answer it, or leave these cells out."));
    return wrote == Wrote::Yes;
}

bool ScoreEditor::run(const std::function<ScoreAct()> &build)
{
    bool isRefused = false;
    const bool done = m_context.acts.runBuilt([&]() -> Act {
        ScoreAct act = build();
        if (act)
            return *std::move(act);
        isRefused = true;
        emit refused(refusals().ofFault(act.error()));
        return {};
    });
    return done && !isRefused;
}

QStringList ScoreEditor::subjectsOf(const std::set<BookCell> &cells) const
{
    QStringList names;
    std::set<int> rows;
    std::set<int> columns;
    for (const BookCell cell : cells) {
        if (rows.insert(cell.row).second)
            names << m_book.name(cell.row);
        columns.insert(cell.column);
    }
    if (columns.size() == 1)
        names.push_front(m_book.criteria().at(static_cast<std::size_t>(*columns.begin()))->spec.title);
    return sheetSubjects(names, static_cast<qsizetype>(rows.size()));
}

bool ScoreEditor::stands(BookCell cell, const Record &record) const
{
    const CellRecord *row = m_book.record(cell.row, cell.column);
    if (!row)
        return record.state == RecordState::Missing && record.note.isEmpty();
    return withNote(cell, record) == row->record && !(isReasonNeeded(record.state) && row->record.note.isEmpty());
}

void ScoreEditor::keepGroup(BookCell cell, Record &record) const
{
    const CellRecord *row = m_book.record(cell.row, cell.column);
    keepGroups(record.data, row && record.state == RecordState::Recorded ? &row->record.data : nullptr);
}

Record ScoreEditor::withNote(BookCell cell, Record record) const
{
    const CellRecord *row = m_book.record(cell.row, cell.column);
    if (record.note.isEmpty() && row)
        record.note = row->record.note;
    return record;
}

} // namespace yanben
