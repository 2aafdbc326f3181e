#include "ui/pages/scores/table/grid_widths.h"

#include "ui/pages/scores/table/score_table.h"

#include <QEvent>
#include <QHeaderView>
#include <QScopedValueRollback>

#include <algorithm>

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
    const bool first = m_columns == 0;
    m_columns = columns;
    m_ownTotals.reset();
    m_table.setFrozen(m_model.firstMarkColumn(), 2);
    fit();
    if (!first)
        return;
    QHeaderView &header = *m_table.horizontalHeader();
    m_hasOwnWidths = m_settings.viewState(m_view).has_value();
    if (m_hasOwnWidths)
        rememberColumns(header, m_view, m_settings);
    connect(&header, &QHeaderView::sectionResized, this, &GridWidths::personSet);
    m_table.installEventFilter(this);
    m_table.viewport()->installEventFilter(this);
}

void GridWidths::personSet(int column)
{
    if (m_isFitting || m_isScaling)
        return;
    if (column == m_model.columnCount() - 1)
        m_ownTotals.reset();
    if (m_hasOwnWidths)
        return;
    m_hasOwnWidths = true;
    QHeaderView &header = *m_table.horizontalHeader();
    storeColumns(header, m_view, m_settings);
    rememberColumns(header, m_view, m_settings);
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
        const int row = *m_model.rowAt(cell);
        const bool mayBeLong = column == m_model.columnCount() - 1 ? m_model.book().published(row) != nullptr
                                                                   : !m_model.book().shown(row).vetoes.empty();
        if (mayBeLong)
            width = std::max(width, letters.horizontalAdvance(cell.data().toString() + u'*') + margins);
    }
    return std::min(width, most);
}

int GridWidths::wantedByTotals() const
{
    // 100.00→100.00※ in digits of half the width of a character.
    return wanted(m_model.columnCount() - 1, m_table.fontMetrics().horizontalAdvance(u'评') * 12);
}

void GridWidths::fit()
{
    const QScopedValueRollback fitting{m_isFitting, true};
    const int columns = m_model.columnCount();
    const int first = m_model.firstMarkColumn();
    const int marks = m_model.lastMarkColumn() - first + 1;
    const int em = m_table.fontMetrics().horizontalAdvance(u'评');
    const int name = em * 7;
    const int side = em * 6;
    const int state = std::max(side, columns > 1 ? wanted(columns - 2, em * 10) : 0);
    const int total = std::max(side, wantedByTotals());
    // Titles are read as far as there is room; where it is short, whole columns fit between the frozen ones.
    const int room = m_table.viewport()->width() - name - (first - 1) * side - state - total;
    const int least = em * 9 / 2;
    int width = marks > 0 ? std::clamp(room / marks, least, em * 9) : least;
    if (marks > 0 && room > least && room / marks < least)
        width = room / (room / least);
    for (int column = 0; column < columns; ++column)
        m_table.setColumnWidth(column, column == 0             ? name
                                       : column < first        ? side
                                       : column == columns - 1 ? total
                                       : column == columns - 2 ? state
                                                               : width);
}

bool GridWidths::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table.viewport() && event->type() == QEvent::Resize && !m_hasOwnWidths)
        fit();
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
    const QScopedValueRollback fitting{m_isFitting, true};
    const int last = m_model.columnCount() - 1;
    const int own = m_ownTotals.value_or(m_table.columnWidth(last));
    const int width = wantedByTotals();
    m_ownTotals = width > own ? std::optional{own} : std::nullopt;
    if (m_table.columnWidth(last) != std::max(own, width))
        m_table.setColumnWidth(last, std::max(own, width));
}

} // namespace yanben
