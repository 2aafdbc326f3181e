#include "documents/paper/table/flow_cell.h"

#include "documents/paper/table/column_groups.h"

namespace yanben
{

namespace
{

/// Puts the name of the cell above what is still to come of it.
void nameAgain(FlowCell &cell, const TextMeasure &measure)
{
    if (cell.again.isEmpty() || (cell.next == 0 && !cell.headAbove))
        return;
    if (cell.next > cell.labels || cell.labels == 0) {
        cell.lines.erase(cell.lines.begin(), cell.lines.begin() + static_cast<std::ptrdiff_t>(cell.next));
        cell.lines.front().begins = true;
        const std::vector<TextLine> label = linesIn(cell, cell.again, measure);
        cell.lines.insert(cell.lines.begin(), label.begin(), label.end());
        cell.labels = label.size();
    }
    cell.next = 0;
}

} // namespace

std::vector<TextLine> linesIn(const FlowCell &cell, const QString &text, const TextMeasure &measure)
{
    return measure.lines(text, cell.style, cell.right - cell.left - 2 * cellPadding);
}

size_t untorn(const FlowCell &cell, size_t count)
{
    const size_t end = cell.next + count;
    if (end >= cell.lines.size() || cell.lines[end].begins)
        return count;
    size_t first = end;
    while (first > cell.next && !cell.lines[first].begins)
        --first;
    size_t behind = end;
    while (behind < cell.lines.size() && !cell.lines[behind].begins)
        ++behind;
    return first > cell.next + cell.labels && behind - first <= labelLines ? first - cell.next : count;
}

void labelAgain(FlowCell &cell, const TextMeasure &measure)
{
    if (cell.lines.empty())
        return;
    if (cell.next < cell.lines.size()) {
        nameAgain(cell, measure);
        return;
    }
    if (!cell.labelled) {
        if (cell.lines.size() > labelLines)
            cell.text = cell.lines.front().text + QStringLiteral("……");
        cell.text = cell.again.isEmpty() ? cell.text + continuedMark() : cell.again;
        cell.lines = linesIn(cell, cell.text, measure);
        cell.labelled = true;
    }
    cell.repeated = true;
    cell.next = 0;
}

} // namespace yanben
