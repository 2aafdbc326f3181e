#include "ui/pages/scores/score_editor.h"

#include "documents/tables/clipboard_table.h"
#include "domain/json/records/record_json.h"
#include "domain/json/rubric/rule_json.h"
#include "ui/pages/scores/score_texts.h"

#include <QDataStream>
#include <QIODevice>

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

std::unique_ptr<QMimeData> ScoreEditor::copy(const std::set<BookCell> &cells) const
{
    std::map<int, int> rows; // by line
    std::set<int> columns;
    for (const BookCell cell : cells) {
        rows.emplace(m_order.lineOf(cell.row), cell.row);
        columns.insert(cell.column);
    }
    ClipboardTable table;
    Copied copied{
        .rows = static_cast<int>(rows.size()), .columns = static_cast<int>(columns.size()), .rules = {}, .records = {}};
    for (const int column : columns)
        copied.rules << toJson(m_book.criteria().at(static_cast<std::size_t>(column))->spec.rule);
    for (const auto &[line, row] : rows) {
        table.rows.emplace_back();
        for (const int column : columns) {
            const bool chosen = cells.contains({row, column});
            const CellRecord *cell = chosen ? m_book.record(row, column) : nullptr;
            table.rows.back().push_back({.text = chosen ? copiedText({row, column}) : QString{}});
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
    const int column = std::ranges::min_element(chosen, {}, &BookCell::column)->column;
    int line = m_book.teachers();
    for (const BookCell cell : chosen)
        line = std::min(line, m_order.lineOf(cell.row));
    if (copied) {
        auto own = ownBlock(*copied, line, column);
        if (!own)
            return refuseCopied();
        return write(ActKind::ImportScores, *std::move(own));
    }
    ScorePaste paste{m_context.state(), m_book, *std::move(table), line, column, m_order};
    return pasteTable(paste);
}

bool ScoreEditor::pasteTable(ScorePaste &paste)
{
    const auto written = [this, &paste] {
        Written records;
        for (const PastedScore &score : paste.scores()) {
            if (!score.record || score.isUnchanged)
                continue;
            const BookCell cell{*score.row, score.column};
            records.emplace_back(cell, *score.record);
            keepGroup(cell, records.back().second);
        }
        return records;
    };
    if (!m_previewPaste)
        return write(ActKind::ImportScores, written());
    // Who cancels the question about a reason is back at the preview, which nothing that was chosen there is lost from.
    while (asked([&] { return m_previewPaste(paste); })) {
        const Wrote wrote = tryWrite(ActKind::ImportScores, written());
        if (wrote != Wrote::ReasonCancelled)
            return wrote == Wrote::Yes;
    }
    return false;
}

QString ScoreEditor::copiedText(BookCell cell) const
{
    const CriterionSpec &spec = m_book.criteria().at(static_cast<std::size_t>(cell.column))->spec;
    const CellRecord *row = m_book.record(cell.row, cell.column);
    if (!row || row->record.state == RecordState::Missing)
        return u"—"_s;
    // What no text says can't be pasted as text either; the sign that the cell shows tells at least the reader.
    const QString text = typedText(spec, &row->record);
    return text.isEmpty() ? cellText(m_book.outcome(cell.row, cell.column), m_book.sheet().terms.rounding) : text;
}

ClipboardTable ScoreEditor::tableOver(const QString &text, const std::set<BookCell> &chosen) const
{
    std::map<int, std::set<int>> lines;
    int first = chosen.begin()->column;
    int last = first;
    for (const BookCell cell : chosen) {
        lines[m_order.lineOf(cell.row)].insert(cell.column);
        first = std::min(first, cell.column);
        last = std::max(last, cell.column);
    }
    ClipboardTable table;
    for (int line = lines.begin()->first; line <= lines.rbegin()->first; ++line) {
        table.rows.emplace_back();
        for (int column = first; column <= last; ++column)
            table.rows.back().push_back({.text = lines[line].contains(column) ? text : QString{}});
    }
    return table;
}

bool ScoreEditor::pasteOne(const QString &text, const std::optional<Copied> &copied, const std::set<BookCell> &chosen)
{
    Written records;
    bool isDoubtful = false;
    for (const BookCell cell : chosen) {
        const CriterionSpec &spec = m_book.criteria().at(static_cast<std::size_t>(cell.column))->spec;
        if (copied) {
            const auto record = recordFromJson(copied->records.front());
            if (copied->rules.front() != toJson(spec.rule) || !record)
                return refuseCopied();
            records.emplace_back(cell, *record);
            keepGroup(cell, records.back().second);
            continue;
        }
        const auto typed = typedScore(spec, text);
        if (!typed) {
            emit refused(typedFaultText(typed.error(), spec.rule));
            return false;
        }
        records.emplace_back(cell, *typed);
        keepGroup(cell, records.back().second);
        isDoubtful = isDoubtful || !ScorePaste::doubtOf(m_book, cell.row, cell.column, text, *typed).isEmpty();
    }
    if (isDoubtful && m_previewPaste) {
        const BookCell first = *chosen.begin();
        int line = m_order.lineOf(first.row);
        int column = first.column;
        for (const BookCell cell : chosen) {
            line = std::min(line, m_order.lineOf(cell.row));
            column = std::min(column, cell.column);
        }
        ScorePaste paste{m_context.state(), m_book, tableOver(text, chosen), line, column, m_order};
        return pasteTable(paste);
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

std::optional<ScoreEditor::Written> ScoreEditor::ownBlock(const Copied &copied, int line, int start) const
{
    Written records;
    for (int row = 0; row < copied.rows; ++row) {
        for (int column = 0; column < copied.columns; ++column) {
            const BookCell cell{m_order.rowAt(line + row, m_book.teachers()).value_or(m_book.teachers()),
                                start + column};
            if (!isThere(cell) ||
                copied.rules[column] != toJson(m_book.criteria().at(static_cast<std::size_t>(cell.column))->spec.rule))
                return std::nullopt;
            const auto record = recordFromJson(copied.records[row * copied.columns + column]);
            if (!record)
                return std::nullopt;
            records.emplace_back(cell, *record);
            keepGroup(cell, records.back().second);
        }
    }
    return records;
}

} // namespace yanben
