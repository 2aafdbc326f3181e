#include "ui/pages/scores/inspector/score_inspector.h"

#include "documents/words/scoring/working_text.h"
#include "ui/pages/permission.h"
#include "ui/pages/scores/fields/record_fields.h"
#include "ui/pages/scores/inspector/assigned_level_lines.h"
#include "ui/pages/scores/inspector/dated_entries.h"
#include "ui/pages/scores/inspector/entry_deeds.h"
#include "ui/pages/scores/inspector/further_mark.h"
#include "ui/pages/scores/inspector/rater_lines.h"
#include "ui/pages/scores/inspector/record_history.h"
#include "ui/pages/scores/inspector/state_box.h"
#include "ui/pages/scores/score_texts.h"
#include "ui/pages/scores/ways/sheet_remarks.h"
#include "ui/pages/sheets/sheet_workings.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/editors/note_edit.h"
#include "ui/widgets/panels/inspector_panel.h"
#include "ui/widgets/text/text_label.h"
#include "workspace/queries/scores/records/recorded_nothing.h"
#include "workspace/queries/term_rows.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>

#include <utility>

namespace yanben
{

using namespace Qt::StringLiterals;

ScoreInspector::ScoreInspector(PageContext &context, ScoreBook &book, ScoreEditor &editor, QWidget *parent)
    : SettlingInspector{tr("The chosen score"), parent}, m_context{context}, m_book{book}, m_editor{editor}
{
    connect(&book, &ScoreBook::rowsChanged, this, [this](const std::vector<int> &rows) {
        const std::optional<int> row = m_cell ? std::optional{m_cell->row} : m_total;
        if (row && std::ranges::count(rows, *row) > 0)
            settle();
    });
    // The book does not follow what is assigned there.
    connect(&context.workspace.acts(), &ActRunner::changed, this, [this](const ChangeNotice &notice) {
        if (m_cell && notice.touches<Activity>())
            settle();
    });
    connect(&book, &ScoreBook::reset, this, [this] { show(std::nullopt); });
    fillNow();
}

void ScoreInspector::show(std::optional<BookCell> cell)
{
    if (cell != m_cell)
        commit();
    m_cell = cell;
    m_total.reset();
    settle();
}

void ScoreInspector::showTotal(std::optional<int> row)
{
    commit();
    m_cell.reset();
    m_total = row;
    settle();
}

void ScoreInspector::keyPressEvent(QKeyEvent *event)
{
    SettlingInspector::keyPressEvent(event);
    const QWidget *field = QApplication::focusWidget();
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && field && m_facts && m_facts->isAncestorOf(field)) {
        event->accept();
        if (!isBad(*field))
            emit left(1);
    } else if (event->key() == Qt::Key_Escape && isAncestorOf(field)) {
        event->accept();
        m_isLeaving = m_facts && m_facts->isAncestorOf(field);
        emit left(0);
        if (std::exchange(m_isLeaving, false))
            fillNow();
    }
}

void ScoreInspector::commit()
{
    if (m_note)
        m_note->commit();
}

void ScoreInspector::fill()
{
    m_note = nullptr;
    m_facts = nullptr;
    panel().clear();
    m_built = m_cell;
    m_builtTotal = m_total;
    if (m_total && *m_total < m_book.teachers()) {
        panel().setEmpty(false);
        fillTotal(*m_total);
        return;
    }
    const bool isShown =
        m_cell && m_cell->row < m_book.teachers() && m_cell->column < static_cast<int>(m_book.criteria().size());
    panel().setEmpty(!isShown, tr("Choose a cell to see how its points come about."));
    if (!isShown)
        return;
    const CriterionSpec &spec = m_book.criteria()[static_cast<std::size_t>(m_cell->column)]->spec;
    const CellRecord *row = m_book.record(m_cell->row, m_cell->column);
    const Record record = row ? row->record : Record{};
    QString subtitle = spec.no + u". "_s + spec.title;
    if (spec.weight)
        subtitle += tr(" · full mark %1").arg(spec.weight->toString());
    panel().setHeading(m_book.name(m_cell->row), subtitle);
    if (const QString why = refusalOf(m_context, ActKind::EditScore); !why.isEmpty())
        panel().addWidget(paragraph(why, TextRole::Muted));
    addFacts(spec, record);
    addAssigned();
    addState(spec, record);
    addResult();
    addOthers();
    addEntries(row, spec);
    addNote(record);
    addRemarks(m_cell->row, m_cell->column);
    if (row)
        addHistory(*row);
    panel().addStretch();
    if (!m_editor.isEditable(*m_cell))
        declineKeyboard();
}

void ScoreInspector::addFacts(const CriterionSpec &spec, const Record &record)
{
    auto fields = recordFields({.rule = spec.rule,
                                .record = record,
                                .unit = spec.unit.value_or(m_book.sheet().terms.unit),
                                .isWritable = m_editor.isEditable(*m_cell)});
    connect(fields.get(), &RecordFields::edited, this, &ScoreInspector::write);
    m_facts = fields.get();
    addColumn(fields.release());
}

void ScoreInspector::addAssigned()
{
    auto lines = std::make_unique<AssignedLevelLines>(m_context.state(), m_book, m_editor, *m_cell);
    if (lines->isEmpty())
        return;
    connect(lines.get(), &AssignedLevelLines::taken, this, &ScoreInspector::write);
    connect(lines.get(), &AssignedLevelLines::takenForAll, this,
            [this](const std::map<BookCell, Record> &records) { m_editor.give(records); });
    panel().addWidget(lines.release());
}

void ScoreInspector::fillTotal(int row)
{
    const NumberWorking working = SheetWorkings{m_context.state(), m_book}.total(row);
    panel().setHeading(m_book.name(row), tr("Total"));
    auto *text = paragraph(working.text, TextRole::Normal);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    panel().addWidget(text);
    addRemarks(row);
    panel().addStretch();
}

void ScoreInspector::write(const Record &record)
{
    if (m_isLeaving)
        return;
    const BookCell cell = *m_built;
    switch (record.state) {
    case RecordState::Missing:
        if (!m_editor.clear({cell}))
            settle();
        return;
    case RecordState::Absent:
        // The question takes the keyboard from the field, which would say the same a second time.
        QMetaObject::invokeMethod(
            this,
            [this, cell] {
                if (!m_editor.setState({cell}, RecordState::Absent))
                    settle();
            },
            Qt::QueuedConnection);
        return;
    default:
        if (!m_editor.set(cell, record))
            settle();
    }
}

void ScoreInspector::addState(const CriterionSpec &spec, const Record &record)
{
    const bool isForOthers = m_book.isForOthers(m_cell->row, m_cell->column);
    // What raters have handed in is scored without a record of the office.
    const bool isRated = record.state == RecordState::Missing && m_book.panel(m_cell->row, m_cell->column) &&
                         m_book.outcome(m_cell->row, m_cell->column).state == RecordState::Recorded;
    const std::optional<RecordFault> &fault = m_book.outcome(m_cell->row, m_cell->column).fault;
    const bool isToBeReviewed = isRated && fault && fault->code == FaultCode::RatersDiffer;
    auto *box = new StateBox{isForOthers                  ? RecordState::NotApplicable
                             : isRated && !isToBeReviewed ? RecordState::Recorded
                                                          : record.state,
                             isToBeReviewed};
    permit(m_context, ActKind::SetScoreStates, *box, m_editor.isEditable(*m_cell));
    addField(tr("State"), box);
    if (isForOthers)
        panel().addWidget(
            paragraph(tr("%1. What is recorded here counts all the same.").arg(forOthersText(spec)), TextRole::Muted));
    connect(box, &StateBox::chosen, this, &ScoreInspector::writeState);
}

void ScoreInspector::writeState(RecordState state)
{
    const Rule &rule = m_book.criteria()[static_cast<std::size_t>(m_built->column)]->spec.rule;
    bool done = false;
    const std::optional<Record> nothing = recordedNothing(rule);
    if (state == RecordState::Recorded && nothing)
        done = m_editor.set(*m_built, *nothing);
    else if (state != RecordState::Recorded)
        done = m_editor.setState({*m_built}, state);
    // What is not recorded for somebody of another group stays not applicable.
    if (!done || m_book.isForOthers(m_built->row, m_built->column))
        fillNow();
}

void ScoreInspector::addResult()
{
    const Outcome outcome = m_book.explained(m_cell->row, m_cell->column);
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout{row};
    layout->setContentsMargins(0, fontMetrics().height() / 2, 0, 0);
    layout->addWidget(new TextLabel{tr("Points")});
    auto *figure = new TextLabel{markText(outcome), outcome.fault ? TextRole::Danger : TextRole::Accent};
    figure->setScale(1.5, true);
    layout->addWidget(figure);
    layout->addStretch(1);
    panel().addWidget(row);
    const QString working = workingText(outcome);
    if (!working.isEmpty())
        panel().addWidget(paragraph(working, outcome.fault ? TextRole::Danger : TextRole::Muted));
}

void ScoreInspector::addOthers()
{
    const BookCell cell = *m_cell;
    if (const CellRecord *self = m_book.selfRecord(cell.row, cell.column)) {
        const QString mark = markText(m_book.outcomeOf(cell.row, cell.column, self->record));
        panel().addWidget(paragraph(tr("%1: %2").arg(tr("Self-rating"), mark), TextRole::Muted));
    }
    const Panel *rated = m_book.panel(cell.row, cell.column);
    if (!rated)
        return;
    const CellRecord *office = m_book.record(cell.row, cell.column);
    // An agreed score says so in its working.
    if (office && office->record.state != RecordState::Missing && office->record.state != RecordState::Recorded &&
        !rated->ratings.empty())
        panel().addWidget(
            paragraph(tr("“%1” is what the office has recorded. It stands above the raters, so their marks "
                         "do not count here. Clear it, and they do.")
                          .arg(recordStateText(office->record.state)),
                      TextRole::Warning));
    auto *raters = new RaterLines{m_context.state(), m_book, cell, m_editor.isEditable(cell)};
    panel().addWidget(raters);
    connect(
        raters, &RaterLines::asked, this,
        [this, cell] {
            if (m_cell == cell)
                askFurtherMark(m_context, m_book, m_editor, cell, window());
        },
        Qt::QueuedConnection);
    connect(
        raters, &RaterLines::takenBack, this,
        [this, cell](StaffId rater) {
            if (m_cell == cell)
                takeFurtherMarkBack(m_context, m_book, m_editor, cell, rater);
        },
        Qt::QueuedConnection);
}

void ScoreInspector::addEntries(const CellRecord *record, const CriterionSpec &spec)
{
    const auto *rule = std::get_if<TallyRule>(&spec.rule.kind);
    if (!rule || rule->cases.empty())
        return;
    auto *entries =
        new DatedEntries{*rule, record ? entriesOf(m_context.state(), record->id) : std::vector<RecordEntry>{},
                         m_editor.isEditable(*m_cell)};
    panel().addWidget(entries);
    connect(
        entries, &DatedEntries::asked, this,
        [this] {
            if (m_built)
                askEntry(m_context, m_book, m_editor, *m_built, window());
        },
        Qt::QueuedConnection);
    connect(entries, &DatedEntries::opened, this,
            [this](const QString &attachment) { openEvidence(m_context, m_editor, attachment); });
    connect(entries, &DatedEntries::removed, this, [this](RecordEntryId id) { m_editor.removeEntry(*m_built, id); });
}

void ScoreInspector::addNote(const Record &record)
{
    m_note = new NoteEdit{record.note};
    m_note->setReadOnly(!m_editor.isEditable(*m_cell));
    addField(tr("Evidence / note"), m_note);
    connect(m_note, &NoteEdit::written, this, [this, note = m_note.data(), cell = *m_cell](const QString &text) {
        // One that is on its way out has said what it had to say.
        if (note == m_note)
            m_editor.setNote(cell, text);
    });
}

void ScoreInspector::addRemarks(int bookRow, std::optional<int> column)
{
    for (const SheetRemark &remark : sheetRemarks(m_context.state(), m_book, bookRow, column))
        panel().addWidget(paragraph(remark.text, remark.role));
}

void ScoreInspector::addHistory(const CellRecord &record)
{
    const auto mark = [this, cell = *m_cell](const Record &each, const RubricSheet *criterion) -> QString {
        if (cell != m_cell)
            return {};
        if (!criterion)
            return recordedText(m_book.criteria()[static_cast<std::size_t>(cell.column)]->spec, each);
        return markText(
            ScoringPlan{*criterion}.outcome(0, {.record = &each}, m_book.groupNames(cell.row), Detail::Outcomes));
    };
    panel().addWidget(new RecordHistory{m_context.workspace, record, m_book.version()->rubric, mark});
}

} // namespace yanben
