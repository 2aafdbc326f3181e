#include "ui/pages/scores/table/grid_widths.h"

#include "ui/pages/scores/table/score_table.h"

#include <QEvent>
#include <QHeaderView>
#include <QScopedValueRollback>

#include <algorithm>

namespace yanben
{

GridWidths::GridWidths(ScoreTable &table, const ScoreGridModel &model, ShellSettings &settings, QObject *parent)
    : QObject{parent}, m_table{table}, m_model{model}, m_settings{settings}
{}

void GridWidths::follow()
{
    const int columns = m_model.columnCount();
    if (columns == m_columns)
        return;
    const bool first = m_columns == 0;
    m_columns = columns;
    m_table.setFrozen(m_model.firstMarkColumn(), 2);
    fit();
    if (!first)
        return;
    QHeaderView &header = *m_table.horizontalHeader();
    m_hasOwnWidths = m_settings.viewState(ViewId::ScoreColumns).has_value();
    if (m_hasOwnWidths)
        rememberColumns(header, ViewId::ScoreColumns, m_settings);
    connect(&header, &QHeaderView::sectionResized, this, [this, &header] {
        if (m_isFitting || m_hasOwnWidths)
            return;
        m_hasOwnWidths = true;
        storeColumns(header, ViewId::ScoreColumns, m_settings);
        rememberColumns(header, ViewId::ScoreColumns, m_settings);
    });
    m_table.viewport()->installEventFilter(this);
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
    // Titles are read as far as there is room; where it is short, whole columns fit between the frozen ones.
    const int room = m_table.viewport()->width() - name - (first - 1) * side - 2 * side;
    const int least = em * 9 / 2;
    int width = marks > 0 ? std::clamp(room / marks, least, em * 9) : least;
    if (marks > 0 && room > least && room / marks < least)
        width = room / (room / least);
    for (int column = 0; column < columns; ++column)
        m_table.setColumnWidth(column, column == 0 ? name : column < first || column >= columns - 2 ? side : width);
    makeRoomForCorrections();
}

bool GridWidths::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table.viewport() && event->type() == QEvent::Resize && !m_hasOwnWidths)
        fit();
    return QObject::eventFilter(watched, event);
}

void GridWidths::makeRoomForCorrections()
{
    const QScopedValueRollback fitting{m_isFitting, true};
    const int last = m_model.columnCount() - 1;
    int width = m_table.columnWidth(last);
    QFont bold = m_table.font(); // totals are
    bold.setBold(true);
    const QFontMetrics letters{bold};
    for (int line = 0; line < m_model.rowCount(); ++line) {
        const QModelIndex cell = m_model.index(line, last);
        if (!m_model.book().published(*m_model.rowAt(cell)))
            continue;
        const QString total = cell.data().toString();
        width = std::max(width, letters.horizontalAdvance(total + QStringLiteral("　　")));
    }
    if (width > m_table.columnWidth(last))
        m_table.setColumnWidth(last, width);
}

} // namespace yanben
