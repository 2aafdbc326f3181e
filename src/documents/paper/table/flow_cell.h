#pragma once

#include "documents/paper/table/print_table.h"
#include "documents/paper/text_measure.h"

namespace yanben
{

/// A cell on its way down the pages: how much of it is placed, and where its box on this page begins.
struct FlowCell
{
    int row = 0;
    int rowSpan = 1;
    int column = 0;
    double left = 0;
    double right = 0;
    QString text;
    std::vector<TextLine> lines;
    size_t next = 0; ///< the first line not yet placed
    double top = 0;
    TextStyle style;
    CellAlign align = CellAlign::Center;
    bool frame = true;
    bool repeated = false;
    bool labelled = false; ///< （续） has been put behind the text
    bool atTop = false;
    Qt::Edges open{};
    std::optional<PrintBar> bar{};
    QString again{}; ///< with （续）
    bool headAbove = false;
    size_t labels = 0; ///< lines at the beginning that only say `again`

    int lastRow() const { return row + rowSpan - 1; }
};

/// A text of more lines is not shown again on a further page, only named; a paragraph of more may be torn.
inline constexpr size_t labelLines = 4;

/// What stands behind what is shown again.
inline QString continuedMark()
{
    return QStringLiteral("（续）");
}

/// A text in the width of the cell.
std::vector<TextLine> linesIn(const FlowCell &cell, const QString &text, const TextMeasure &measure);

/// Of the next lines at most this many, so that a paragraph of few lines begins the next page rather than being torn.
size_t untorn(const FlowCell &cell, size_t count);

/// Prepares the cell for a further page. A text that stands complete on an earlier one is shown again, a long one by
/// its first line; what goes on is named if it has a name.
void labelAgain(FlowCell &cell, const TextMeasure &measure);

} // namespace yanben
