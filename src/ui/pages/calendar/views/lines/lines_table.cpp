#include "ui/pages/calendar/views/lines/lines_table.h"

#include "ui/pages/calendar/views/lines/lines_blocks.h"
#include "ui/pages/calendar/views/lines/lines_delegate.h"
#include "ui/pages/calendar/views/lines/lines_model.h"
#include "ui/pages/calendar/views/lines/sticky_heads.h"

#include <QHeaderView>
#include <QResizeEvent>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>
#include <numeric>

// What the table shows and what is chosen in it; keys and the mouse stand in lines_input.cpp.

namespace yanben
{

using namespace Qt::StringLiterals;

LinesTable::LinesTable(const QString &name, int textLines, Editing editing, QWidget *parent)
    : QTableView{parent},
      m_lines{new LinesModel{this}},
      m_delegate{new LinesDelegate{*m_lines, textLines, [this] { return m_line; }, this}},
      m_textLines{textLines},
      m_editing{editing}
{
    setAccessibleName(name);
    setModel(m_lines);
    setItemDelegate(m_delegate);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setCornerButtonEnabled(false);
    setEditTriggers(editing == Editing::InPlace ? EditKeyPressed | AnyKeyPressed : NoEditTriggers);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    new StickyHeads{*this};
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setHighlightSections(false);
    verticalHeader()->setMinimumSectionSize(fontMetrics().height());
    connect(m_lines, &LinesModel::written, this, &LinesTable::take);
    connect(m_delegate, &LinesDelegate::moreWanted, this, &LinesTable::writeOneMore);
    constexpr int scrollInterval = 50;
    m_scroll.setInterval(scrollInterval);
    connect(&m_scroll, &QTimer::timeout, this, &LinesTable::scrollAlong);
    viewport()->setMouseTracking(true);
    setReadOnly(false);
}

void LinesTable::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_lines->setEditable(!readOnly && m_editing == Editing::InPlace);
}

void LinesTable::setLeastCharacters(int characters)
{
    m_leastCharacters = characters;
    fit();
}

void LinesTable::setSheet(LinesSheet sheet)
{
    // What is held stays held when only findings were looked at again.
    if (sheet != m_lines->sheet())
        endDrag();
    const QScopedValueRollback choosing{m_choosing, true};
    const std::optional<SheetLine> chosen = currentLine() ? std::optional{*currentLine()} : std::nullopt;
    m_lines->setSheet(std::move(sheet));
    const QModelIndex current = currentIndex();
    choose(current.row(), current.column(), chosen ? std::optional{chosen->activity} : std::nullopt,
           chosen ? chosen->meeting : std::nullopt);
    fit();
}

const SheetCell *LinesTable::currentCell() const
{
    return m_lines->cell(currentIndex());
}

const SheetLine *LinesTable::currentLine() const
{
    const SheetCell *cell = currentCell();
    return cell && m_line && *m_line < cell->lines.size() ? &cell->lines[*m_line] : nullptr;
}

void LinesTable::choose(int row, int column, std::optional<ActivityId> activity,
                        const std::optional<MeetingKey> &meeting)
{
    const QScopedValueRollback choosing{m_choosing, true};
    const QModelIndex index = m_lines->index(row, column);
    const SheetCell *cell = m_lines->cell(index);
    m_line.reset();
    if (!cell)
        return;
    if (index != currentIndex())
        setCurrentIndex(index);
    const auto fits = [&](const SheetLine &line) {
        return line.activity == activity && (!meeting || line.meeting == meeting);
    };
    const auto found = std::ranges::find_if(cell->lines, fits);
    if (found != cell->lines.end())
        m_line = static_cast<std::size_t>(found - cell->lines.begin());
    viewport()->update();
}

void LinesTable::bringIntoSight()
{
    const QModelIndex current = currentIndex();
    if (!current.isValid() || !isVisible())
        return;
    // Rows that have just got their heights are not scrolled over yet.
    updateGeometries();
    scrollTo(current);
    const QRect line = m_line ? lineRect(current.row(), current.column(), *m_line) : QRect{};
    const int below = line.bottom() - viewport()->rect().bottom();
    if (line.isValid() && below > 0)
        verticalScrollBar()->setValue(verticalScrollBar()->value() + std::min(below, line.top()));
}

QRect LinesTable::lineRect(int row, int column, std::size_t line) const
{
    const QModelIndex index = m_lines->index(row, column);
    const SheetCell *cell = m_lines->cell(index);
    if (!cell || line >= cell->lines.size())
        return {};
    return m_delegate->places(*cell, visualRect(index), font())[line];
}

QRect LinesTable::blockRect(int row, int column, std::size_t line) const
{
    QRect rect = lineRect(row, column, line);
    const SheetCell *cell = m_lines->cell(m_lines->index(row, column));
    if (!cell || line >= cell->lines.size())
        return rect;
    for (const int step : {-1, 1}) {
        const SheetLine *piece = &cell->lines[line];
        for (int next = row + step; step < 0 ? piece->goesOnAbove : piece->goesOnBelow; next += step) {
            const SheetCell *other = m_lines->cell(m_lines->index(next, column));
            const std::optional<std::size_t> found = other ? lineOfEntry(*other, *piece) : std::nullopt;
            if (!found)
                break;
            rect |= lineRect(next, column, *found);
            piece = &other->lines[*found];
        }
    }
    return rect;
}

std::optional<std::size_t> LinesTable::lineAt(const QModelIndex &index, const QPoint &place) const
{
    const SheetCell *cell = m_lines->cell(index);
    for (std::size_t line = 0; cell && line < cell->lines.size(); ++line) {
        if (lineRect(index.row(), index.column(), line).contains(place))
            return line;
    }
    return std::nullopt;
}

void LinesTable::cycle(int steps)
{
    const SheetCell *cell = currentCell();
    if (!cell || cell->lines.empty())
        return;
    const auto count = static_cast<int>(cell->lines.size());
    const int at = m_line ? static_cast<int>(*m_line) : (steps > 0 ? -1 : 0);
    m_line = static_cast<std::size_t>((at + steps + count) % count);
    viewport()->update();
    emit lineChosen();
}

void LinesTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    if (!m_choosing) {
        const SheetCell *cell = m_lines->cell(current);
        m_line = cell && !cell->lines.empty() ? std::optional<std::size_t>{0} : std::nullopt;
    }
    QTableView::currentChanged(current, previous);
    viewport()->update();
    if (!m_choosing)
        emit lineChosen();
}

bool LinesTable::hasLines() const
{
    return std::ranges::any_of(m_lines->sheet().cells, [](const std::vector<SheetCell> &row) {
        return std::ranges::any_of(row, [](const SheetCell &cell) { return !cell.lines.empty(); });
    });
}

bool LinesTable::isQuiet(int column, bool isPlenty) const
{
    std::ptrdiff_t off = 0;
    const auto &rows = m_lines->sheet().cells;
    const bool nothingBegins = std::ranges::all_of(rows, [column, isPlenty, &off](const std::vector<SheetCell> &row) {
        const SheetCell &cell = row[static_cast<std::size_t>(column)];
        off += cell.isOff ? 1 : 0;
        return isPlenty ? cell.lines.empty() : std::ranges::all_of(cell.lines, &SheetLine::isRepeated);
    });
    return nothingBegins && 2 * off > std::ssize(rows);
}

void LinesTable::fitColumns()
{
    const int columns = m_lines->columnCount();
    const QFontMetrics heads = horizontalHeader()->fontMetrics();
    const auto headWidth = [&](int column) {
        const QString text = m_lines->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        return heads.size(0, text).width() + heads.height() * 2 / 3;
    };
    // Narrower than that the header makes none, whatever it is told.
    const int narrowest = horizontalHeader()->minimumSectionSize();
    const int leastWidth = m_leastCharacters * fontMetrics().horizontalAdvance(u'研');
    int room = viewport()->width();
    std::vector<int> busy;
    std::vector<int> quiet;
    // A stretch that only goes on has its name where there is room enough.
    constexpr int plenty = 7;
    const bool isPlenty = room >= columns * plenty * fontMetrics().horizontalAdvance(u'研');
    const bool isRoomWanted = hasLines();
    for (int column = 0; column < columns; ++column)
        (isRoomWanted && isQuiet(column, isPlenty) ? quiet : busy).push_back(column);
    if (busy.empty())
        std::swap(busy, quiet);
    // What goes on has an arrow and a letter there, inside its edges.
    const int arrowWidth = fontMetrics().horizontalAdvance(u"→ 研"_s) + fontMetrics().height();
    for (const int column : quiet) {
        const int least = isQuiet(column, true) ? leastWidth / 2 : std::min(arrowWidth, leastWidth - 1);
        const int width = std::max({headWidth(column), least, narrowest});
        setColumnWidth(column, width);
        room -= width;
    }
    // All alike, unless a head needs more than its share: then the others share what it leaves.
    const auto leastOf = [&](int column) { return std::max({headWidth(column), leastWidth, narrowest}); };
    std::ranges::stable_sort(busy, std::ranges::greater{}, leastOf);
    for (auto left = static_cast<int>(busy.size()); const int column : busy) {
        const int width = std::max(leastOf(column), room / left);
        setColumnWidth(column, width);
        room -= width;
        --left;
    }
}

void LinesTable::fit()
{
    if (m_lines->columnCount() == 0)
        return;
    fitColumns();
    m_delegate->setTextLines(m_textLines);
    std::vector<int> heights = rowHeights();
    const auto areSeen = [this](const std::vector<int> &all) {
        return std::accumulate(all.begin(), all.end(), 0) <= viewport()->height();
    };
    constexpr int mostTextLines = 8;
    for (int more = m_textLines + 1; more <= mostTextLines && areSeen(heights); ++more) {
        m_delegate->setTextLines(more);
        std::vector<int> taller = rowHeights();
        if (!areSeen(taller)) {
            m_delegate->setTextLines(more - 1);
            break;
        }
        heights = std::move(taller);
    }
    for (int row = 0; row < m_lines->rowCount(); ++row)
        setRowHeight(row, heights[static_cast<std::size_t>(row)]);
}

std::vector<int> LinesTable::rowHeights() const
{
    std::vector<int> heights;
    const QFontMetrics head = verticalHeader()->fontMetrics();
    const int gridLine = showGrid() ? 1 : 0;
    for (int row = 0; row < m_lines->rowCount(); ++row) {
        const QString text = m_lines->headerData(row, Qt::Vertical, Qt::DisplayRole).toString();
        int height = head.height() * (static_cast<int>(text.count(u'\n')) + 1) + head.height() / 2;
        int column = 0;
        for (const SheetCell &cell : m_lines->sheet().cells[static_cast<std::size_t>(row)])
            height = std::max(height, m_delegate->heightOf(cell, columnWidth(column++) - gridLine, font()) + gridLine);
        heights.push_back(height);
    }
    return heights;
}

void LinesTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (event->oldSize() != event->size())
        fit();
}

void LinesTable::showEvent(QShowEvent *event)
{
    QTableView::showEvent(event);
    if (!event->spontaneous())
        bringIntoSight();
}

void LinesTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() != QEvent::FontChange || !m_lines)
        return;
    fit();
    // Once more: a change of the text size gives all rows one height afterwards.
    QMetaObject::invokeMethod(this, &LinesTable::fit, Qt::QueuedConnection);
}

} // namespace yanben
