#include "ui/pages/scores/table/grid_widths.h"

#include "ui/pages/scores/table/score_table.h"

#include <QEvent>
#include <QHeaderView>
#include <QScopedValueRollback>

#include <algorithm>
#include <utility>

namespace yanben
{

GridWidths::GridWidths(ScoreTable &table, const ScoreGridModel &model, ShellSettings &settings, ViewId view,
                       QObject *parent)
    : QObject{parent}, m_table{table}, m_model{model}, m_settings{settings}, m_view{view}
{}

void GridWidths::follow()
{
    const int columns = m_model.columnCount();
    if (columns == m_columns)
        return;
    m_columns = columns;
    m_ownTotals.reset();
    fit();
    QHeaderView &header = *m_table.horizontalHeader();
    {
        const QScopedValueRollback fitting{m_isFitting, true};
        m_hasOwnWidths = restoreColumns(header, view(), m_settings);
    }
    if (m_hasOwnWidths) {
        freeze(); // as wide as what lies below
        m_table.bringBack();
    }
    if (std::exchange(m_isFollowing, true))
        return;
    connect(&header, &QHeaderView::sectionResized, this, &GridWidths::personSet);
    m_table.installEventFilter(this);
    m_table.viewport()->installEventFilter(this);
}

ViewId GridWidths::view() const
{
    return m_model.book().hasResults() ? m_view : ViewId::RaterScoreColumns;
}

void GridWidths::personSet(int column)
{
    if (m_isFitting || m_isScaling)
        return;
    if (m_model.isTotalColumn(column))
        m_ownTotals.reset();
    m_hasOwnWidths = true;
    freeze();
    storeColumns(*m_table.horizontalHeader(), view(), m_settings);
}

bool GridWidths::mayBeLong(int column, int row) const
{
    const ScoreBook &book = m_model.book();
    if (m_model.isTotalColumn(column))
        return book.published(row) != nullptr;
    const SheetResult &shown = book.shown(row);
    return !shown.vetoes.empty() || !shown.notEligible.empty() || book.sheetState(row) == SheetState::Archived;
}

int GridWidths::wanted(int column, int most) const
{
    QFont bold = m_table.font(); // totals are
    bold.setBold(true);
    const QFontMetrics letters{bold};
    const int margins = letters.height();
    int width = 0;
    for (int line = 0; line < m_model.rowCount(); ++line) {
        const QModelIndex cell = m_model.index(line, column);
        if (mayBeLong(column, *m_model.rowAt(cell)))
            width = std::max(width, letters.horizontalAdvance(cell.data().toString() + u'*') + margins);
    }
    return std::min(width, most);
}

int GridWidths::wantedByNames() const
{
    QString longest;
    for (int line = 0; line < m_model.rowCount(); ++line) {
        const QString name = m_model.index(line, 0).data().toString();
        if (name.size() > longest.size())
            longest = name;
    }
    const QFontMetrics letters = m_table.fontMetrics();
    const int em = letters.horizontalAdvance(u'评');
    return std::clamp(letters.horizontalAdvance(longest) + letters.height(), em * 4, em * 8);
}

int GridWidths::wantedByTotals() const
{
    // 100.00→100.00※ in digits of half the width of a character.
    return wanted(m_model.columnCount() - 1, m_table.fontMetrics().horizontalAdvance(u'评') * 12);
}

int GridWidths::wantedByStates() const
{
    const QFontMetrics letters = m_table.fontMetrics();
    const int em = letters.horizontalAdvance(u'评');
    int width = 0;
    for (const QString &text : m_model.usualStates())
        width = std::max(width, letters.horizontalAdvance(text) + letters.height());
    return std::max(std::min(width, em * 12), wanted(m_model.columnCount() - 2, em * 14));
}

void GridWidths::fit()
{
    const QScopedValueRollback fitting{m_isFitting, true};
    const int columns = m_model.columnCount();
    const int first = m_model.firstMarkColumn();
    const int marks = m_model.lastMarkColumn() - first + 1;
    const bool hasResults = m_model.resultColumns() > 0;
    const int em = m_table.fontMetrics().horizontalAdvance(u'评');
    const int side = em * 5;
    const int name = wantedByNames();
    const int state = hasResults ? std::max(em * 6, wantedByStates()) : 0;
    const int total = hasResults ? std::max(side, wantedByTotals()) : 0;
    // Titles are read as far as there is room; where it is short, whole columns fit between the frozen ones.
    const int room = m_table.viewport()->width() - name - (first - 1) * side - state - total;
    const int least = em * 9 / 2;
    int width = marks > 0 ? std::clamp(room / marks, least, em * 9) : least;
    if (marks > 0 && room > least && room / marks < least)
        width = room / (room / least);
    for (int column = 0; column < columns; ++column)
        m_table.setColumnWidth(column, column == 0                     ? name
                                       : column < first                ? side
                                       : m_model.isTotalColumn(column) ? total
                                       : m_model.isStateColumn(column) ? state
                                                                       : width);
    freeze();
    m_table.bringBack();
}

void GridWidths::freeze()
{
    const int first = m_model.firstMarkColumn();
    const int last = m_model.resultColumns();
    int fixed = 0;
    for (int column = 0; column < m_model.columnCount(); ++column)
        fixed += column < first || column > m_model.lastMarkColumn() ? m_table.columnWidth(column) : 0;
    const bool hasRoom = m_table.viewport()->width() - fixed >= m_table.fontMetrics().horizontalAdvance(u'评') * 9 / 2;
    if (hasRoom)
        m_table.setFrozen(first, last);
    else
        m_table.setFrozen(1, 0); // the name
}

bool GridWidths::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table.viewport() && event->type() == QEvent::Resize)
        m_hasOwnWidths ? freeze() : fit();
    if (watched == &m_table && event->type() == QEvent::FontChange) {
        // The widths of all tables follow the letters now; that is nobody's choice.
        m_isScaling = true;
        QMetaObject::invokeMethod(
            this,
            [this] {
                m_isScaling = false;
                m_ownTotals.reset();
                makeRoomForCorrections();
            },
            Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

void GridWidths::makeRoomForCorrections()
{
    if (!m_hasOwnWidths) {
        fit();
        return;
    }
    if (m_model.resultColumns() == 0)
        return;
    const QScopedValueRollback fitting{m_isFitting, true};
    const int last = m_model.columnCount() - 1;
    const int own = m_ownTotals.value_or(m_table.columnWidth(last));
    const int width = wantedByTotals();
    m_ownTotals = width > own ? std::optional{own} : std::nullopt;
    if (m_table.columnWidth(last) != std::max(own, width))
        m_table.setColumnWidth(last, std::max(own, width));
    m_table.bringBack();
}

} // namespace yanben
