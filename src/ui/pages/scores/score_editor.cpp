#include "ui/pages/scores/score_editor.h"

#include "documents/tables/clipboard_table.h"
#include "domain/json/record_json.h"
#include "domain/json/rule_json.h"
#include "ui/pages/scores/score_texts.h"
#include "ui/pages/sheets/sheet_words.h"
#include "workspace/acts/scoring/sheet_acts.h"

#include <QDataStream>

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

const QString ownFormat = u"application/x-yanben-records"_s;

} // namespace

/// A copied block with its facts: points alone could not be pasted back.
struct ScoreEditor::Copied
{
    int rows = 0;
    int columns = 0;
    QList<QByteArray> rules;   ///< by column
    QList<QByteArray> records; ///< row by row

    static std::optional<Copied> read(const QMimeData &data)
    {
        if (!data.hasFormat(ownFormat))
            return std::nullopt;
        const QByteArray bytes = data.data(ownFormat);
        QDataStream stream{bytes};
        Copied copied;
        stream >> copied.rows >> copied.columns >> copied.rules >> copied.records;
        const bool whole = stream.status() == QDataStream::Ok && copied.rows > 0 && copied.columns > 0 &&
                           copied.rules.size() == copied.columns &&
                           copied.records.size() == qsizetype{copied.rows} * copied.columns;
        return whole ? std::optional{copied} : std::nullopt;
    }
};

ScoreEditor::ScoreEditor(PageContext &context, ScoreBook &book, QObject *parent)
    : QObject{parent}, m_context{context}, m_book{book}
{}

bool ScoreEditor::isEditable(BookCell cell) const
{
    return isThere(cell) && !isClosed(m_book.sheetState(cell.row)) && !m_book.refusal(cell.row, cell.column);
}

bool ScoreEditor::isThere(BookCell cell) const
{
    return m_context.writable() && m_book.version() && cell.row >= 0 && cell.row < m_book.teachers() &&
           cell.column >= 0 && cell.column < static_cast<int>(m_book.criteria().size());
}

std::optional<QString> ScoreEditor::problem(BookCell cell, const QString &text) const
{
    const auto typed = typedScore(m_book.criteria().at(static_cast<std::size_t>(cell.column))->spec, text);
    return typed ? std::nullopt : std::optional{typedFaultText(typed.error())};
}

bool ScoreEditor::type(BookCell cell, const QString &text)
{
    if (!isEditable(cell))
        return false;
    if (text.trimmed().isEmpty())
        return clear({cell});
    const auto typed = typedScore(m_book.criteria().at(static_cast<std::size_t>(cell.column))->spec, text);
    if (!typed) {
        emit refused(typedFaultText(typed.error()));
        return false;
    }
    if (typed->state == RecordState::Missing)
        return clear({cell});
    if (typed->state == RecordState::Absent) {
        // The cell's editor is still open here; a question would take its focus and close it twice.
        QMetaObject::invokeMethod(
            this, [this, cell] { setAbsent(cell); }, Qt::QueuedConnection);
        return true;
    }
    // A line says nothing about the group whose table counts.
    Record record = *typed;
    if (const CellRecord *row = m_book.record(cell.row, cell.column); row && record.state == RecordState::Recorded)
        record.data.group = row->record.data.group;
    return set(cell, record);
}

bool ScoreEditor::setAbsent(BookCell cell)
{
    if (!isEditable(cell))
        return false;
    const CellRecord *row = m_book.record(cell.row, cell.column);
    if (row && row->record.state == RecordState::Absent)
        return true;
    const Record absent{.state = RecordState::Absent, .data = {}, .note = row ? row->record.note : QString{}};
    return write(ActKind::EditScore, {{cell, absent}});
}

bool ScoreEditor::set(BookCell cell, const Record &record)
{
    return isEditable(cell) && write(ActKind::EditScore, {{cell, withNote(cell, record)}});
}

bool ScoreEditor::setNote(BookCell cell, const QString &note)
{
    if (!isEditable(cell))
        return false;
    return run([&] {
        return setScoreNote(m_context.state(), m_book.version()->id, subjectsOf({cell}),
                            m_book.place(cell.row, cell.column), note);
    });
}

bool ScoreEditor::putEntry(BookCell cell, const RecordEntry &entry)
{
    if (!isEditable(cell))
        return false;
    return run([&] {
        return putScoreEntry(m_context.state(), m_book.version()->id, subjectsOf({cell}),
                             m_book.place(cell.row, cell.column), entry);
    });
}

bool ScoreEditor::removeEntry(BookCell cell, RecordEntryId entry)
{
    if (!isEditable(cell))
        return false;
    return run([&] { return removeScoreEntry(m_context.state(), m_book.version()->id, subjectsOf({cell}), entry); });
}

bool ScoreEditor::fillDown(const std::set<BookCell> &cells)
{
    if (cells.empty() || !isThere(*cells.begin()))
        return false;
    Written records;
    std::map<int, BookCell> source;
    if (cells.size() == 1) {
        const BookCell only = *cells.begin();
        if (only.row == 0)
            return false;
        source.emplace(only.column, BookCell{only.row - 1, only.column});
    }
    for (const BookCell cell : cells) {
        const auto [found, isFirst] = source.try_emplace(cell.column, cell);
        if (isFirst)
            continue;
        const CellRecord *row = m_book.record(found->second.row, found->second.column);
        Record record = row ? row->record : Record{};
        record.note.clear();
        records.emplace_back(cell, withNote(cell, record));
    }
    return !records.empty() && write(ActKind::FillScores, records);
}

bool ScoreEditor::clear(const std::set<BookCell> &cells)
{
    if (cells.empty() || !isThere(*cells.begin()))
        return false;
    std::vector<ScorePlace> places;
    for (const BookCell cell : cells)
        places.push_back(m_book.place(cell.row, cell.column));
    return run([&] { return clearScores(m_context.state(), m_book.version()->id, subjectsOf(cells), places); });
}

std::unique_ptr<QMimeData> ScoreEditor::copy(const std::set<BookCell> &cells) const
{
    std::set<int> rows;
    std::set<int> columns;
    for (const BookCell cell : cells) {
        rows.insert(cell.row);
        columns.insert(cell.column);
    }
    ClipboardTable table;
    Copied copied{
        .rows = static_cast<int>(rows.size()), .columns = static_cast<int>(columns.size()), .rules = {}, .records = {}};
    for (const int column : columns)
        copied.rules << toJson(m_book.criteria().at(static_cast<std::size_t>(column))->spec.rule);
    for (const int row : rows) {
        table.rows.emplace_back();
        for (const int column : columns) {
            const bool chosen = cells.contains({row, column});
            const CellRecord *cell = chosen ? m_book.record(row, column) : nullptr;
            table.rows.back().push_back({.text = chosen ? markText(m_book.outcome(row, column)) : QString{}});
            // The evidence belongs to the person it was written for.
            Record facts = cell ? cell->record : Record{};
            facts.note.clear();
            copied.records << toJson(facts);
        }
    }
    std::unique_ptr<QMimeData> data = mimeFromTable(table);
    QByteArray bytes;
    QDataStream stream{&bytes, QIODevice::WriteOnly};
    stream << copied.rows << copied.columns << copied.rules << copied.records;
    data->setData(ownFormat, bytes);
    return data;
}

bool ScoreEditor::paste(const QMimeData &data, const std::set<BookCell> &chosen)
{
    if (chosen.empty() || !isThere(*chosen.begin()))
        return false;
    std::optional<ClipboardTable> table = tableFromMime(data);
    if (!table || table->rows.empty()) {
        emit refused(tr("There is no table on the clipboard that fits here."));
        return false;
    }
    const std::optional<Copied> copied = Copied::read(data);
    if (table->rows.size() == 1 && table->columns() == 1)
        return pasteOne(table->rows.front().front().text, copied, chosen);
    const BookCell start{chosen.begin()->row, std::ranges::min_element(chosen, {}, &BookCell::column)->column};
    if (copied) {
        auto own = ownBlock(*copied, start);
        if (!own)
            return refuseCopied();
        return write(ActKind::ImportScores, *std::move(own));
    }
    ScorePaste paste{m_context.state(), m_book, *std::move(table), start.row, start.column};
    if (m_previewPaste && !m_previewPaste(paste))
        return false;
    Written records;
    for (const PastedScore &score : paste.scores()) {
        if (score.record) {
            const BookCell cell{*score.row, score.column};
            records.emplace_back(cell, withNote(cell, *score.record));
        }
    }
    return write(ActKind::ImportScores, std::move(records));
}

bool ScoreEditor::pasteOne(const QString &text, const std::optional<Copied> &copied, const std::set<BookCell> &chosen)
{
    Written records;
    for (const BookCell cell : chosen) {
        const CriterionSpec &spec = m_book.criteria().at(static_cast<std::size_t>(cell.column))->spec;
        if (copied) {
            const auto record = recordFromJson(copied->records.front());
            if (copied->rules.front() != toJson(spec.rule) || !record)
                return refuseCopied();
            records.emplace_back(cell, withNote(cell, *record));
            continue;
        }
        const auto typed = typedScore(spec, text);
        if (!typed) {
            emit refused(typedFaultText(typed.error()));
            return false;
        }
        records.emplace_back(cell, withNote(cell, *typed));
    }
    return write(ActKind::ImportScores, std::move(records));
}

bool ScoreEditor::refuseCopied()
{
    // What is shown are points; under another rule the same number would be a count, a place or a value.
    emit refused(
        tr("What was copied does not fit here: these criteria are scored by another rule, or the block reaches "
           "beyond the table. Type what happened instead."));
    return false;
}

std::optional<ScoreEditor::Written> ScoreEditor::ownBlock(const Copied &copied, BookCell start) const
{
    Written records;
    for (int row = 0; row < copied.rows; ++row) {
        for (int column = 0; column < copied.columns; ++column) {
            const BookCell cell{start.row + row, start.column + column};
            if (!isThere(cell) ||
                copied.rules[column] != toJson(m_book.criteria().at(static_cast<std::size_t>(cell.column))->spec.rule))
                return std::nullopt;
            const auto record = recordFromJson(copied.records[row * copied.columns + column]);
            if (!record)
                return std::nullopt;
            records.emplace_back(cell, withNote(cell, *record));
        }
    }
    return records;
}

bool ScoreEditor::confirmAbsences(Written &records)
{
    std::vector<Record *> newly;
    std::set<int> rows;
    for (auto &[cell, record] : records) {
        const CellRecord *row = m_book.record(cell.row, cell.column);
        const bool isNew = !row || row->record.state != RecordState::Absent;
        if (record.state == RecordState::Absent && record.note.isEmpty() && isNew) {
            newly.push_back(&record);
            rows.insert(cell.row);
        }
    }
    if (newly.empty() || !m_confirmAbsent)
        return true;
    const QString first = m_book.name(*rows.begin());
    const std::optional<QString> reason =
        m_confirmAbsent(rows.size() == 1 ? first : tr("%1 and %n others", nullptr, int(rows.size()) - 1).arg(first));
    for (Record *record : newly)
        record->note = reason.value_or(QString{});
    return reason.has_value();
}

bool ScoreEditor::write(ActKind kind, Written records)
{
    if (!confirmAbsences(records))
        return false;
    std::vector<ScoreEdit> edits;
    std::set<BookCell> cells;
    for (const auto &[cell, record] : records) {
        edits.push_back({.place = m_book.place(cell.row, cell.column), .record = record});
        cells.insert(cell);
    }
    return run([&] { return setScores(m_context.state(), m_book.version()->id, kind, subjectsOf(cells), edits); });
}

bool ScoreEditor::run(const std::function<ScoreAct()> &build)
{
    bool isRefused = false;
    const bool done = m_context.acts.runBuilt([&]() -> Act {
        ScoreAct act = build();
        if (act)
            return *std::move(act);
        isRefused = true;
        emit refused(sentence(act.error()));
        return {};
    });
    return done && !isRefused;
}

QString ScoreEditor::sentence(const ScoreFault &fault) const
{
    const auto nameOf = [this](StaffId staff) {
        const std::optional<int> row = m_book.rowOf(staff);
        return row ? m_book.name(*row) : QString{};
    };
    if (const auto *closed = std::get_if<SheetClosed>(&fault))
        return closedSentence(nameOf(closed->staff), closed->state);
    if (const auto *refused = std::get_if<VoiceRefused>(&fault))
        return refusalText(refused->why).arg(nameOf(refused->place.staff));
    const auto &exceeded = std::get<DatedEntriesExceed>(fault);
    return tr("%1: “%2” has dated entries of %3. Remove entries at the right first.")
        .arg(nameOf(exceeded.place.staff), exceeded.caseKey, exceeded.dated.toString());
}

QStringList ScoreEditor::subjectsOf(const std::set<BookCell> &cells) const
{
    QStringList names;
    std::set<int> columns;
    for (const BookCell cell : cells) {
        if (names.isEmpty() || names.back() != m_book.name(cell.row))
            names << m_book.name(cell.row);
        columns.insert(cell.column);
    }
    if (columns.size() == 1)
        names.push_front(m_book.criteria().at(static_cast<std::size_t>(*columns.begin()))->spec.title);
    constexpr qsizetype mostStored = 6;
    return names.first(std::min(names.size(), mostStored));
}

Record ScoreEditor::withNote(BookCell cell, Record record) const
{
    const CellRecord *row = m_book.record(cell.row, cell.column);
    if (record.note.isEmpty() && row)
        record.note = row->record.note;
    return record;
}

} // namespace yanben
