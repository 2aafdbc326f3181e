#include "ui/pages/scores/table/grid_widths.h"

#include "ui/pages/scores/table/score_table.h"

#include <QEvent>
#include <QHeaderView>
#include <QScopedValueRollback>

#include <algorithm>
#include <utility>

namespace yanben
{

namespace
{

/// Their totals stand side by side: 6.00 分、2.00 次.
bool countsInOtherUnits(const ScoreBook &book)
{
    return std::ranges::any_of(book.criteria(), [&own = book.sheet().terms.unit](const CriterionVersion *each) {
        return each->spec.unit.value_or(own) != own;
    });
}

} // namespace

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

int GridWidths::wantedByTotals() const
{
    QFont bold = m_table.font(); // totals are
    bold.setBold(true);
    const QFontMetrics letters{bold};
    const int margins = letters.height();
    int width = 0;
    const bool isEachLong = countsInOtherUnits(m_model.book());
    for (int line = 0; line < m_model.rowCount(); ++line) {
        const QModelIndex cell = m_model.index(line, m_model.columnCount() - 1);
        if (isEachLong || m_model.book().published(*m_model.rowAt(cell)))
            width = std::max(width, letters.horizontalAdvance(cell.data().toString() + u'*') + margins);
    }
    // 100.00→100.00※ in digits of half the width of a character.
    return std::min(width, m_table.fontMetrics().horizontalAdvance(u'评') * 12);
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

int GridWidths::wantedByStates() const
{
    const QFontMetrics letters = m_table.fontMetrics();
    const int em = letters.horizontalAdvance(u'评');
    int width = 0;
    for (const QString &text : m_model.usualStates())
        width = std::max(width, letters.horizontalAdvance(text) + letters.height());
    return std::min(width, em * 10);
}

int GridWidths::leastOfMarks() const
{
    qsizetype digits = 1;
    for (const CriterionVersion *criterion : m_model.book().criteria()) {
        if (criterion->spec.weight)
            digits = std::max(digits, criterion->spec.weight->toString().section(u'.', 0, 0).size());
    }
    const QFontMetrics letters = m_table.fontMetrics();
    const int number = letters.horizontalAdvance(QString{digits, u'8'} + QStringLiteral(".88")) + letters.height();
    return std::max(letters.horizontalAdvance(u'评') * 4, number);
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
    const int all = m_table.viewport()->width() - name - (first - 1) * side - state - total;
    const int room = isTight(all) ? m_table.viewport()->width() - name - total : all;
    const int least = leastOfMarks();
    int width = marks > 0 ? std::clamp(room / marks, least, em * 9) : least;
    int beside = side;
    if (marks > 0 && room > least && room / marks < least) {
        width = room / (room / least);
        if (isTight(all))
            beside = width; // it moves with them, and whole columns fit with it and without it
    }
    for (int column = 0; column < columns; ++column)
        m_table.setColumnWidth(column, column == 0                     ? name
                                       : column < first                ? beside
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
    int room = m_table.viewport()->width();
    for (int column = 0; column < m_model.columnCount(); ++column)
        room -= column < first || column > m_model.lastMarkColumn() ? m_table.columnWidth(column) : 0;
    const int ends = m_table.columnWidth(0) + (last > 0 ? m_table.columnWidth(m_model.columnCount() - 1) : 0);
    if (!isTight(room))
        m_table.setFrozen(first, last);
    else if (m_table.viewport()->width() - ends >= leastOfMarks())
        m_table.setFrozen(1, std::min(last, 1)); // name and total
    else
        m_table.setFrozen(1, 0);
}

bool GridWidths::isTight(int room) const
{
    constexpr int fewMarks = 6;
    const int marks = m_model.lastMarkColumn() - m_model.firstMarkColumn() + 1;
    return room < leastOfMarks() * std::min(marks, fewMarks);
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
