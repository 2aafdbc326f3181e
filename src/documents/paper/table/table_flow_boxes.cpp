#include "documents/paper/table/table_flow.h"

#include <algorithm>
#include <cmath>

// How the boxes of a table get on their page.

namespace yanben
{

namespace
{

constexpr double roundingSlack = 0.01;
constexpr double barInset = 1.5; // of a bar in its cell

} // namespace

/// Ends the box of a cell on this page and fills it with the lines that fit it, all that are left if `last`.
void TableFlow::closeBox(FlowCell &cell, double bottom, bool last)
{
    const double room = bottom - cell.top - 2 * m_padding;
    const size_t left = cell.lines.size() - cell.next;
    const auto fitting = static_cast<size_t>(std::max(0.0, std::floor((room + roundingSlack) / m_pitch)));
    const size_t count = last ? left : untorn(cell, std::min(left, fitting));
    const bool whole = cell.next == 0 && count == cell.lines.size();
    double y = cell.top + m_padding;
    if (whole && !cell.atTop)
        y += std::max(0.0, (room - static_cast<double>(count) * m_pitch) / 2);
    for (size_t i = cell.next; i < cell.next + count; ++i) {
        const TextLine &line = cell.lines[i];
        double x = cell.left + cellPadding;
        const double spare = cell.right - cell.left - 2 * cellPadding - line.width;
        if (cell.align == CellAlign::Center)
            x += spare / 2;
        else if (cell.align == CellAlign::Right)
            x += spare;
        if (!line.text.isEmpty())
            m_page->texts.push_back(
                {line.text, cell.style, {x, y + TextMeasure::ascent(m_plan.points, m_pitch)}, line.width});
        y += m_pitch;
    }
    cell.next += count;
    const QRectF box{QPointF{cell.left, cell.top}, QPointF{cell.right, bottom}};
    m_page->cells.push_back({box, cell.row, cell.column, cell.repeated});
    if (cell.frame)
        drawFrame(cell, box);
}

void TableFlow::drawFrame(const FlowCell &cell, const QRectF &box)
{
    const auto draw = [this](const QRectF &lines, Qt::Edges open) {
        if (!open.testFlag(Qt::TopEdge))
            m_page->rules.emplace_back(lines.topLeft(), lines.topRight());
        if (!open.testFlag(Qt::BottomEdge))
            m_page->rules.emplace_back(lines.bottomLeft(), lines.bottomRight());
        if (!open.testFlag(Qt::LeftEdge))
            m_page->rules.emplace_back(lines.topLeft(), lines.bottomLeft());
        if (!open.testFlag(Qt::RightEdge))
            m_page->rules.emplace_back(lines.topRight(), lines.bottomRight());
    };
    draw(box, cell.open);
    if (!cell.bar)
        return;
    Qt::Edges open;
    open.setFlag(Qt::LeftEdge, cell.bar->opensLeft);
    open.setFlag(Qt::RightEdge, cell.bar->opensRight);
    draw(box.adjusted(cell.bar->opensLeft ? 0 : barInset, barInset, cell.bar->opensRight ? 0 : -barInset, -barInset),
         open);
}

/// Closes the table where its cells leave their sides open.
void TableFlow::drawPageEdge()
{
    if (m_hasOpenSides)
        m_page->rules.emplace_back(QPointF{m_content.left() + m_group.edges.front(), m_y},
                                   QPointF{m_content.left() + m_group.edges.back(), m_y});
}

} // namespace yanben
