// Which lines the table of the page shows, how a name is found among them, and how wide its columns are.
#include "ui/pages/scores/score_table.h"
#include "ui/pages/scores/scores_page.h"
#include "ui/widgets/editors/search_box.h"
#include "workspace/search/pinyin.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QScopedValueRollback>
#include <QShortcut>

#include <algorithm>

namespace yanben
{

void ScoresPage::addFilter(QHBoxLayout &row)
{
    m_group->setAccessibleName(tr("Group shown"));
    m_group->setToolTip(tr("Show the teachers of one group"));
    m_find->setMaximumWidth(fontMetrics().height() * 14);
    row.addWidget(m_group);
    row.addWidget(m_find);
    connect(m_group, &QComboBox::activated, this, &ScoresPage::showGroup);
    connect(m_find, &SearchBox::searched, this, &ScoresPage::find);
    const auto toTable = [this] {
        find(m_find->text());
        m_grid->setFocus(Qt::OtherFocusReason);
    };
    connect(m_find, &SearchBox::leftDownward, this, toTable);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter})
        connect(new QShortcut{key, m_find, nullptr, nullptr, Qt::WidgetShortcut}, &QShortcut::activated, this, toTable);
    connect(new QShortcut{QKeySequence::Find, this}, &QShortcut::activated, this, [this] {
        if (!hasScores() || !isOfTeachers())
            return;
        if (m_way != Way::Grid)
            setWay(Way::Grid);
        m_find->setFocus(Qt::ShortcutFocusReason);
        m_find->selectAll();
    });
}

void ScoresPage::fillGroups()
{
    QStringList groups{tr("All groups")};
    for (int row = 0; row < m_book->teachers(); ++row) {
        for (const QString &group : m_book->groupNames(row)) {
            if (!groups.contains(group))
                groups << group;
        }
    }
    const QString before = m_group->currentIndex() > 0 ? m_group->currentText() : QString{};
    m_group->clear();
    m_group->addItems(groups);
    m_group->setCurrentIndex(before.isEmpty() ? 0 : std::max(0, static_cast<int>(groups.indexOf(before, 1))));
    m_group->setEnabled(groups.size() > 1);
    if (m_group->currentIndex() == 0)
        m_gridModel->setGroup({});
}

void ScoresPage::showGroup()
{
    m_inspector->commit();
    m_gridModel->setGroup(m_group->currentIndex() > 0 ? m_group->currentText() : QString{});
    linesMoved();
}

void ScoresPage::sortBy(int column)
{
    m_inspector->commit();
    if (m_gridModel->sortBy(column))
        linesMoved();
}

void ScoresPage::linesMoved()
{
    m_editor->setRowOrder(m_gridModel->lines());
    updateState();
    BookCell cell = m_cell.value_or(BookCell{});
    if (!m_gridModel->indexOf(cell).isValid() && !m_gridModel->lines().empty())
        cell.row = m_gridModel->lines().front();
    if (!m_grid->goTo(cell))
        m_inspector->show(std::nullopt);
}

void ScoresPage::find(const QString &words)
{
    if (words.trimmed().isEmpty())
        return;
    std::optional<int> best;
    int bestRank = 0;
    for (const int row : m_gridModel->lines()) {
        const std::optional<int> rank = Pinyin{m_book->name(row), ReadAs::Name}.rank(words);
        if (rank && (!best || *rank < bestRank)) {
            best = row;
            bestRank = *rank;
        }
    }
    if (best)
        m_grid->goTo({*best, m_cell ? m_cell->column : 0});
    else
        showRefusal(tr("Nobody shown here is called “%1”.").arg(words.trimmed()));
}

void ScoresPage::sizeColumns()
{
    const int columns = m_gridModel->columnCount();
    if (columns == m_sizedColumns)
        return;
    const bool first = m_sizedColumns == 0;
    m_sizedColumns = columns;
    m_grid->setFrozen(m_gridModel->firstMarkColumn(), 2);
    fitColumns();
    if (!first)
        return;
    QHeaderView &header = *m_grid->horizontalHeader();
    m_hasOwnWidths = m_context.settings.viewState(ViewId::ScoreColumns).has_value();
    if (m_hasOwnWidths)
        rememberColumns(header, ViewId::ScoreColumns, m_context.settings);
    connect(&header, &QHeaderView::sectionResized, this, [this, &header] {
        if (m_isFitting || m_hasOwnWidths)
            return;
        m_hasOwnWidths = true;
        m_context.settings.setViewState(ViewId::ScoreColumns, header.saveState());
        rememberColumns(header, ViewId::ScoreColumns, m_context.settings);
    });
    m_grid->viewport()->installEventFilter(this);
}

void ScoresPage::fitColumns()
{
    const QScopedValueRollback fitting{m_isFitting, true};
    const int columns = m_gridModel->columnCount();
    const int first = m_gridModel->firstMarkColumn();
    const int marks = m_gridModel->lastMarkColumn() - first + 1;
    const int em = fontMetrics().horizontalAdvance(u'评');
    const int name = first == 1 ? em * 7 : em * 5;
    const int side = em * 5;
    // Titles are read as far as there is room; where it is short, whole columns fit between the frozen ones.
    const int room = m_grid->viewport()->width() - name - (first - 1) * side - 2 * side;
    const int least = em * 9 / 2;
    int width = marks > 0 ? std::clamp(room / marks, least, em * 9) : least;
    if (marks > 0 && room > least && room / marks < least)
        width = room / (room / least);
    for (int column = 0; column < columns; ++column)
        m_grid->setColumnWidth(column, column == 0 ? name : column < first || column >= columns - 2 ? side : width);
    makeRoomForCorrections();
}

bool ScoresPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_grid->viewport() && event->type() == QEvent::Resize && !m_hasOwnWidths)
        fitColumns();
    return Page::eventFilter(watched, event);
}

void ScoresPage::makeRoomForCorrections()
{
    const QScopedValueRollback fitting{m_isFitting, true};
    const int last = m_gridModel->columnCount() - 1;
    int width = m_grid->columnWidth(last);
    for (int line = 0; line < m_gridModel->rowCount(); ++line) {
        const QModelIndex cell = m_gridModel->index(line, last);
        if (!m_book->published(*m_gridModel->rowAt(cell)))
            continue;
        const QString total = cell.data().toString();
        width = std::max(width, m_grid->fontMetrics().horizontalAdvance(total + QStringLiteral("　")));
    }
    if (width > m_grid->columnWidth(last))
        m_grid->setColumnWidth(last, width);
}

} // namespace yanben
