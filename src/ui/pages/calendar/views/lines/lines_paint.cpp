#include "ui/pages/calendar/views/lines/lines_delegate.h"
#include "ui/pages/calendar/views/lines/lines_model.h"
#include "ui/pages/calendar/views/lines/lines_table.h"
#include "ui/theme/theme.h"
#include "ui/widgets/paint.h"

#include <QPaintEvent>
#include <QPainter>

// What the table draws over its cells.

namespace yanben
{

std::vector<SheetPlace> LinesTable::dropTargets() const
{
    return m_drag && m_drag->moving && m_drag->to && m_guide ? m_guide(*m_drag) : std::vector<SheetPlace>{};
}

std::vector<QRect> LinesTable::dropFrames() const
{
    std::vector<QRect> frames;
    std::optional<SheetPlace> above;
    for (const SheetPlace &place : dropTargets()) {
        const QRect cell = visualRect(m_lines->index(place.row, place.column));
        if (above == SheetPlace{place.row - 1, place.column})
            frames.back() |= cell;
        else
            frames.push_back(cell);
        above = place;
    }
    return frames;
}

void LinesTable::drawBlocks(const QRegion &stale)
{
    QPainter painter{viewport()};
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const SheetLine *chosen = currentLine();
    const QRect chosenPlace =
        chosen && m_line ? blockRect(currentIndex().row(), currentIndex().column(), *m_line) : QRect{};
    for (int row = 0; row < m_lines->rowCount(); ++row) {
        for (int column = 0; column < m_lines->columnCount(); ++column) {
            const std::vector<SheetLine> &lines = m_lines->cell(m_lines->index(row, column))->lines;
            for (std::size_t line = 0; line < lines.size(); ++line) {
                if (lines[line].goesOnAbove || !lines[line].goesOnBelow)
                    continue;
                const QRect place = blockRect(row, column, line);
                if (!stale.intersects(place))
                    continue;
                const bool isChosen = chosen && chosen->isSameEntry(lines[line]) && place == chosenPlace;
                m_delegate->paintBlock(painter, option, lines[line], place, isChosen);
            }
        }
    }
}

void LinesTable::drawTargets()
{
    const std::vector<QRect> frames = dropFrames();
    if (frames.empty())
        return;
    QPainter painter{viewport()};
    for (const QRect &frame : frames)
        drawDropFrame(painter, frame, coloursOf(palette()));
}

void LinesTable::paintEvent(QPaintEvent *event)
{
    m_delegate->paintOnly(event->region());
    QTableView::paintEvent(event);
    drawBlocks(event->region());
    drawTargets();
}

} // namespace yanben
