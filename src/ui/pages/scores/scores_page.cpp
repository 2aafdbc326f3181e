#include "ui/pages/scores/scores_page.h"

#include "ui/pages/permission.h"
#include "ui/pages/scores/deeds/score_deeds.h"
#include "ui/pages/scores/paste/paste_preview.h"
#include "ui/pages/scores/raters_way.h"
#include "ui/pages/scores/table/grid_widths.h"
#include "ui/pages/scores/table/score_table.h"
#include "ui/pages/scores/ways/criterion_view.h"
#include "ui/pages/scores/ways/teacher_view.h"
#include "ui/pages/subject_words.h"
#include "ui/shell/page_room.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/editors/search_box.h"
#include "ui/widgets/panels/banner.h"
#include "ui/widgets/panels/empty_state.h"
#include "ui/widgets/panels/page_header.h"
#include "ui/widgets/segmented_control.h"
#include "workspace/acts/scoring/panel_acts.h"
#include "workspace/papers/scores/score_papers.h"
#include "workspace/queries/term_rows.h"

#include <QComboBox>
#include <QPushButton>
#include <QStackedWidget>

namespace yanben
{

using namespace Qt::StringLiterals;

ScoresPage::ScoresPage(PageContext &context, QWidget *parent)
    : ScoresPage{context, PageId::Scores, context.rubrics.teachers, parent}
{}

ScoresPage::ScoresPage(PageContext &context, PageId id, CurrentRubric &rubric, QWidget *parent)
    : Page{id, parent},
      m_context{context},
      m_rubric{rubric},
      m_book{new ScoreBook{context.workspace, rubric, this}},
      m_editor{new ScoreEditor{context, *m_book, this}},
      m_deeds{new ScoreDeeds{*m_book, *m_editor, *this, [this]() -> const ScoreTable & { return table(); }}},
      m_gridModel{new ScoreGridModel{context.state(), *m_book, *m_editor, this}},
      m_header{new PageHeader{title()}},
      m_ways{new SegmentedControl{tr("Way of scoring")}},
      m_group{new QComboBox},
      m_find{new SearchBox{tr("Find a name (Ctrl+F)")}},
      m_print{nullptr},
      m_chosen{nullptr},
      m_steps{nullptr},
      m_voice{new Banner{Tone::Info, {}}},
      m_refusal{new Banner{Tone::Warning, {}}},
      m_stack{new PageStack},
      m_noRubric{new EmptyState{
          u"rubric"_s,
          isOfTeachers() ? tr("Scores follow the criteria of the rubric; this term has none yet.")
                         : tr("Groups and the school are assessed by a rubric of their own; this term has none yet.")}},
      m_noTeachers{new EmptyState{u"staff"_s,
                                  isOfTeachers() ? tr("Nobody on the roster is scored in this term.")
                                                 : tr("No group is assessed yet. Mark those that are as “Assessed as a "
                                                      "group”, beside the roster.")}},
      m_tables{new PageStack},
      m_grid{new ScoreTable{tr("Scores"), *m_gridModel, ScoreTable::Head::ThreeLines}},
      m_widths{new GridWidths{*m_grid, *m_gridModel, context.settings,
                              isOfTeachers() ? ViewId::ScoreColumns : ViewId::GroupScoreColumns, this}},
      m_teacher{new TeacherView{context, *m_book, *m_editor}},
      m_criterion{new CriterionView{context.state(), *m_book, *m_editor}},
      m_inspector{new ScoreInspector{context, *m_book, *m_editor}}
{
    build();
    m_editor->setAskReason([this](const StateQuestion &question) { return m_deeds->askReason(question); });
    m_editor->setPreviewPaste([this](ScorePaste &paste) {
        PastePreview preview{paste, window()};
        return preview.exec() == QDialog::Accepted;
    });
    connect(m_editor, &ScoreEditor::refused, this, &ScoresPage::showRefusal);
    connect(m_book, &ScoreBook::rowsChanged, this, [this] {
        m_refusal->hide();
        updateState();
        m_widths->makeRoomForCorrections();
    });
    connect(m_book, &ScoreBook::reset, this, &ScoresPage::findPlaceAgain);
    for (ScoreTable *table : {m_grid, &m_teacher->table(), &m_criterion->table()}) {
        connect(table, &ScoreTable::currentCellChanged, this, [this, table] { showCell(table->currentCell()); });
        connect(table, &ScoreTable::fieldsWanted, m_inspector, &ScoreInspector::takeKeyboard);
        m_deeds->addTo(*table);
        m_raters->addTo(*table);
    }
    connect(m_grid, &ScoreTable::columnClicked, this, &ScoresPage::sortBy);
    connect(m_inspector, &ScoreInspector::left, this, [this](int rows) {
        table().setFocus(Qt::OtherFocusReason);
        if (rows != 0)
            table().stepBy(rows, 0);
    });
    const auto with = [this](int BookCell::*which) {
        return [this, which](int chosen) {
            BookCell cell = m_cell.value_or(BookCell{});
            cell.*which = chosen;
            showIn(cell);
        };
    };
    connect(m_teacher, &TeacherView::rowChosen, this, with(&BookCell::row));
    connect(m_criterion, &CriterionView::columnChosen, this, with(&BookCell::column));
    connect(m_ways, &SegmentedControl::chosen, this, [this](int way) { setWay(static_cast<Way>(way)); });
    refresh();
}

ScoresPage::~ScoresPage()
{
    // A cell that is still edited loses the keyboard in ~QWidget, and would tell of it a page that is no more.
    disconnect(m_editor, nullptr, this, nullptr);
}

std::vector<Subject> ScoresPage::chosenSubjects() const
{
    std::set<int> rows;
    if (m_way == Way::Grid) {
        for (const QItemSelectionRange &range : m_grid->selectionModel()->selection()) {
            for (int line = range.top(); line <= range.bottom(); ++line) {
                if (const auto row = m_gridModel->rowAt(m_gridModel->index(line, 0)))
                    rows.insert(*row);
            }
        }
    } else if (m_way == Way::Criterion) {
        for (const BookCell cell : table().chosenCells())
            rows.insert(cell.row);
    }
    if (const std::optional<int> row = currentRow(); row && rows.empty())
        rows.insert(*row);
    std::vector<Subject> subjects;
    for (const int row : rows)
        subjects.push_back(m_book->subject(row));
    return subjects;
}

std::optional<int> ScoresPage::currentRow() const
{
    const std::optional<int> row = m_way == Way::Grid ? m_gridModel->rowAt(m_grid->currentIndex()) : std::nullopt;
    return row || !m_cell || m_cell->row >= m_book->teachers() ? row : std::optional{m_cell->row};
}

QString ScoresPage::hint() const
{
    if (const QString why = refusalOf(m_context, ActKind::EditScore); !why.isEmpty())
        return why;
    return tr(
        "Enter goes down · Tab right · several cases: A1 B2, F2 their fields · Ctrl+D fills down · Alt+= one more · "
        "Shift+F1 how a number was computed · — 缺 免 ／ are states, 复 is to be reviewed");
}

bool ScoresPage::hasScores() const
{
    return !m_book->criteria().empty() && m_book->teachers() > 0;
}

void ScoresPage::refresh()
{
    const bool hasCriteria = !m_book->criteria().empty();
    m_stack->setCurrentIndex(!hasCriteria ? 1 : (m_book->teachers() == 0 ? 2 : 0));
    fillGroups();
    updateState();
    m_widths->follow();
    m_widths->makeRoomForCorrections();
    if (m_way == Way::Teacher)
        m_teacher->refresh();
    if (m_way == Way::Criterion)
        m_criterion->refresh();
    if (hasScores() && !m_cell && m_way == Way::Grid)
        m_grid->goTo({0, 0});
    inspect(m_cell); // somebody else may be working now
    emit hintChanged();
    emit capabilitiesChanged();
}

void ScoresPage::updateState()
{
    if (!hasScores()) {
        m_header->setState({});
    } else {
        const ScoreProgress all = progress();
        const int shown = m_gridModel->rowCount();
        const QString part =
            m_way == Way::Grid && shown < m_book->teachers() ? tr("%n shown · ", nullptr, shown) : QString{};
        m_header->setState(part + (isOfTeachers() ? tr("%n teachers · %1 of %2 scored", nullptr, m_book->teachers())
                                                  : tr("%n sheets · %1 of %2 scored", nullptr, m_book->teachers()))
                                      .arg(all.decided)
                                      .arg(all.concerned),
                           Tone::Neutral, tr("%1 of %2 scored").arg(all.decided).arg(all.concerned));
    }
    m_ways->setEnabled(hasScores());
    for (QWidget *filter : {static_cast<QWidget *>(m_group), static_cast<QWidget *>(m_find)})
        filter->setVisible(m_way == Way::Grid && isOfTeachers());
    m_print->setEnabled(!m_book->criteria().empty());
    permit(m_context, ActKind::FillScores, *m_chosen, hasScores());
    m_steps->setEnabled(hasScores() && m_context.writable());
    if (m_weekly)
        m_weekly->setVisible(hasScores() && m_book->voice().source == RecordSource::Office);
}

ScoreProgress ScoresPage::progress() const
{
    const std::optional<StaffId> rater = m_book->voice().rater;
    if (!rater)
        return m_book->progress();
    const RaterProgress his = raterProgress(m_context.state(), m_book->version()->id, *rater);
    return {.decided = his.recorded, .concerned = his.expected};
}

void ScoresPage::setWay(Way way)
{
    const BookCell cell = m_cell.value_or(BookCell{});
    m_inspector->commit();
    m_way = way;
    m_ways->setCurrent(static_cast<int>(way));
    updateState();
    m_tables->setCurrentIndex(static_cast<int>(way));
    showIn(cell);
    table().setFocus();
}

ScoreTable &ScoresPage::table() const
{
    switch (m_way) {
    case Way::Grid: return *m_grid;
    case Way::Teacher: return m_teacher->table();
    case Way::Criterion: return m_criterion->table();
    }
    Q_UNREACHABLE();
}

void ScoresPage::showIn(BookCell cell)
{
    if (m_way == Way::Teacher)
        m_editor->setLineOrder({});
    switch (m_way) {
    case Way::Grid:
        // Whoever is meant is shown, of whatever group.
        if (!m_gridModel->indexOf(cell).isValid() && m_group->currentIndex() > 0) {
            m_group->setCurrentIndex(0);
            m_gridModel->setGroup({});
            updateState();
        }
        m_editor->setLineOrder(LineOrder{m_gridModel->lines()});
        m_grid->goTo(cell);
        return;
    case Way::Teacher: m_teacher->show(cell); return;
    case Way::Criterion: m_criterion->show(cell); return;
    }
}

void ScoresPage::showCell(std::optional<BookCell> cell)
{
    if (cell) {
        m_cell = cell;
        m_place = m_book->place(cell->row, cell->column);
    }
    inspect(cell);
}

void ScoresPage::inspect(std::optional<BookCell> cell)
{
    const QModelIndex chosen = m_grid->currentIndex();
    if (m_way == Way::Grid && m_gridModel->isTotal(chosen) && hasScores())
        m_inspector->showTotal(m_gridModel->rowAt(chosen));
    else
        m_inspector->show(cell);
}

void ScoresPage::findPlaceAgain()
{
    const std::optional<int> row = m_place ? m_book->rowOf(m_place->subject) : std::nullopt;
    const std::optional<int> column = m_place ? m_book->columnOf(m_place->criterion) : std::nullopt;
    m_cell.reset();
    m_editor->setLineOrder({}); // of rows that may be gone
    if (row && column)
        m_cell = BookCell{*row, *column};
    refresh();
    if (!hasScores())
        return;
    m_cell = BookCell{row.value_or(0), column.value_or(0)};
    showIn(*m_cell);
}

void ScoresPage::showRefusal(const QString &message)
{
    m_refusal->setText(message);
    m_refusal->show();
}

bool ScoresPage::leave()
{
    m_refusal->hide(); // it was about what was tried while the page was shown
    m_inspector->commit();
    return true;
}

ScoreGridDocument ScoresPage::gridPaper() const
{
    const RubricId rubric = m_book->version()->rubric;
    return scoreGridPaper(m_context.state(), rubric, scoreRubric(m_context.state(), rubric, Detail::Outcomes));
}

void ScoresPage::exportTable()
{
    m_context.paper.saveXlsx(scoreGridTable(gridPaper()));
}

void ScoresPage::printGrid(QPageSize::PageSizeId size)
{
    ScoreGridDocument document = gridPaper();
    document.size = size;
    m_context.paper.previewTable(scoreGridTable(document));
}

} // namespace yanben
