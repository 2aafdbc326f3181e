#include "ui/pages/scores/score_editor.h"

#include "ui/pages/permission.h"
#include "ui/pages/scores/score_texts.h"
#include "ui/pages/sheets/sheet_words.h"
#include "workspace/acts/scoring/sheet_acts.h"

namespace yanben
{

using namespace Qt::StringLiterals;

bool isReasonNeeded(RecordState state)
{
    return state == RecordState::Exempt;
}

ScoreEditor::ScoreEditor(PageContext &context, ScoreBook &book, QObject *parent)
    : QObject{parent}, m_context{context}, m_book{book}
{}

bool ScoreEditor::isEditable(BookCell cell) const
{
    return isThere(cell) && m_context.may(ActKind::EditScore) && !isClosed(m_book.sheetState(cell.row)) &&
           !m_book.refusal(cell.row, cell.column);
}

QString ScoreEditor::closedText(BookCell cell) const
{
    if (isEditable(cell))
        return {};
    if (QString why = refusalOf(m_context, ActKind::EditScore); !why.isEmpty())
        return why;
    const QString why = isThere(cell) ? refusals().ofCells({cell}) : QString{};
    return why.isEmpty() ? tr("This can't be changed now.") : why;
}

bool ScoreEditor::isThere(BookCell cell) const
{
    return m_context.writable() && m_book.version() && cell.row >= 0 && cell.row < m_book.teachers() &&
           cell.column >= 0 && cell.column < static_cast<int>(m_book.criteria().size());
}

bool ScoreEditor::asked(const std::function<bool()> &question)
{
    bool isSame = true;
    QObject watch;
    connect(&m_book, &ScoreBook::reset, &watch, [&isSame] { isSame = false; });
    if (!question())
        return false;
    if (!isSame)
        emit refused(tr("Not changed: the file was read anew meanwhile. Choose the cells again."));
    return isSame;
}

std::optional<QString> ScoreEditor::problem(BookCell cell, const QString &text) const
{
    const CriterionSpec &spec = m_book.criteria().at(static_cast<std::size_t>(cell.column))->spec;
    const auto typed = typedScore(spec, text);
    return typed ? std::nullopt : std::optional{typedFaultText(typed.error(), spec.rule)};
}

void ScoreEditor::tellKept(BookCell cell, const QString &reason)
{
    if (isThere(cell))
        emit refused(
            tr("Not changed, %1, criterion %2: %3")
                .arg(m_book.name(cell.row), m_book.criteria()[static_cast<std::size_t>(cell.column)]->spec.no, reason));
}

TypedReading ScoreEditor::reading(BookCell cell, const QString &text) const
{
    if (text.trimmed().isEmpty())
        return {};
    const CriterionSpec &spec = m_book.criteria().at(static_cast<std::size_t>(cell.column))->spec;
    const auto typed = typedScore(spec, text);
    if (!typed)
        return {.text = typedFaultText(typed.error(), spec.rule), .tone = Tone::Warning};
    Record record = *typed;
    keepGroup(cell, record);
    const Outcome outcome = m_book.outcomeOf(cell.row, cell.column, record);
    if (outcome.fault)
        return {.text = markDescription(outcome), .tone = Tone::Warning};
    return {.text = readingText(spec, record, outcome, spec.unit.value_or(m_book.sheet().terms.unit))};
}

bool ScoreEditor::type(BookCell cell, const QString &text)
{
    if (!isEditable(cell))
        return false;
    if (text.trimmed().isEmpty())
        return clear({cell});
    const CriterionSpec &spec = m_book.criteria().at(static_cast<std::size_t>(cell.column))->spec;
    const auto typed = typedScore(spec, text);
    if (!typed) {
        emit refused(typedFaultText(typed.error(), spec.rule));
        return false;
    }
    if (typed->state == RecordState::Missing)
        return clear({cell});
    if (typed->state == RecordState::Absent || typed->state == RecordState::Exempt) {
        // The cell's editor is still open here; a question would take its focus and close it twice.
        QMetaObject::invokeMethod(
            this, [this, cell, state = typed->state] { setState({cell}, state); }, Qt::QueuedConnection);
        return true;
    }
    Record record = *typed;
    keepGroup(cell, record);
    return set(cell, record);
}

bool ScoreEditor::set(BookCell cell, const Record &record)
{
    return isEditable(cell) && write(ActKind::EditScore, {{cell, record}});
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

bool ScoreEditor::fill(const std::set<BookCell> &cells, const Record &record)
{
    Written records;
    for (const BookCell cell : cells)
        records.emplace_back(cell, record);
    return !records.empty() && isThere(*cells.begin()) && write(ActKind::FillScores, std::move(records));
}

bool ScoreEditor::give(const std::map<BookCell, Record> &records)
{
    return !records.empty() && isThere(records.begin()->first) &&
           write(ActKind::FillScores, {records.begin(), records.end()});
}

bool ScoreEditor::setState(const std::set<BookCell> &cells, RecordState state)
{
    if (cells.empty() || !isThere(*cells.begin()))
        return false;
    if (state == RecordState::Missing)
        return clear(cells);
    Written records;
    for (const BookCell cell : cells) {
        const CellRecord *row = m_book.record(cell.row, cell.column);
        if (!row || row->record.state != state)
            records.emplace_back(cell, Record{.state = state, .data = {}, .note = {}});
    }
    if (records.empty())
        return true;
    return write(cells.size() == 1 ? ActKind::EditScore : ActKind::SetScoreStates, std::move(records));
}

bool ScoreEditor::count(const std::set<BookCell> &cells, const QString &key, int by)
{
    if (cells.empty() || !isThere(*cells.begin()))
        return false;
    if (const QString why = refusals().ofCounting(cells, key, by); !why.isEmpty()) {
        emit refused(why);
        return false;
    }
    Written records;
    for (const BookCell cell : cells) {
        const CellRecord *row = m_book.record(cell.row, cell.column);
        const Rule &rule = m_book.criteria().at(static_cast<std::size_t>(cell.column))->spec.rule;
        records.emplace_back(cell, *countedBy(rule, row ? &row->record : nullptr, key, by));
    }
    return write(ActKind::CountScores, std::move(records));
}

ScoreEditor::Written ScoreEditor::filledDown(const std::set<BookCell> &cells) const
{
    if (cells.empty() || !isThere(*cells.begin()))
        return {};
    Written records;
    std::map<int, BookCell> source;
    if (cells.size() == 1) {
        const BookCell only = *cells.begin();
        const std::optional<int> above = m_order.rowAt(m_order.lineOf(only.row) - 1, m_book.teachers());
        if (!above)
            return {};
        source.emplace(only.column, BookCell{*above, only.column});
    }
    std::vector<BookCell> shown(cells.begin(), cells.end());
    std::ranges::stable_sort(shown, {}, [this](BookCell cell) { return m_order.lineOf(cell.row); });
    for (const BookCell cell : shown) {
        const auto [found, isFirst] = source.try_emplace(cell.column, cell);
        if (isFirst)
            continue;
        const CellRecord *row = m_book.record(found->second.row, found->second.column);
        Record record = row ? row->record : Record{};
        record.note.clear();
        keepGroup(cell, record);
        records.emplace_back(cell, record);
    }
    return records;
}

bool ScoreEditor::fillDown(const std::set<BookCell> &cells, const std::set<BookCell> &spared)
{
    Written records = filledDown(cells);
    std::erase_if(records, [&spared](const auto &each) { return spared.contains(each.first); });
    return !records.empty() && write(ActKind::FillScores, std::move(records));
}

std::set<BookCell> ScoreEditor::changedByFillDown(const std::set<BookCell> &cells) const
{
    std::set<BookCell> changed;
    for (const auto &[cell, record] : filledDown(cells)) {
        if (!stands(cell, record))
            changed.insert(cell);
    }
    return changed;
}

bool ScoreEditor::clear(const std::set<BookCell> &cells)
{
    if (cells.empty() || !isThere(*cells.begin()))
        return false;
    if (!m_context.acts.signer(ActKind::ClearScores) || isRefused(cells))
        return false;
    std::vector<ScorePlace> places;
    for (const BookCell cell : cells)
        places.push_back(m_book.place(cell.row, cell.column));
    return run([&] { return clearScores(m_context.state(), m_book.version()->id, subjectsOf(cells), places); });
}

} // namespace yanben
