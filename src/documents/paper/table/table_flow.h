#pragma once

#include "documents/paper/table/column_groups.h"
#include "documents/paper/table/flow_cell.h"
#include "documents/paper/table/print_grid.h"

#include <functional>

namespace yanben
{

/// The rows of one group of columns, poured over pages.
class TableFlow
{
public:
    /// Starts an empty page and returns it; told whether it is the first page of the table.
    using NewPage = std::function<PaperPage &(bool first)>;

    /// `furtherTop`: where the rows of all pages but the first begin.
    TableFlow(const PrintTable &table, const ColumnPlan &plan, size_t group, const TextMeasure &measure,
              double furtherTop, NewPage newPage);

    /// `firstTop`: where the rows of the first page may begin. `closing`: height to keep free behind the last row.
    /// Returns the lower edge of the table on its last page.
    double pour(double firstTop, double closing);

private:
    std::vector<FlowCell> prepare(const std::vector<PrintRow> &rows, bool head) const;
    std::vector<double> leastHeights(const std::vector<FlowCell> &cells, const std::vector<PrintRow> &rows,
                                     double room) const;
    double fullHeight(const FlowCell &cell) const;
    double restHeight(const FlowCell &cell) const;
    void startPage(double top);
    void fillPage(double firstTop, double closing);
    void placeHeads();
    void breakPage();
    void closeBox(FlowCell &cell, double bottom, bool last);
    void drawFrame(const FlowCell &cell, const QRectF &box);
    void drawPageEdge();
    void nameAtTop(int row);
    size_t blockEnd(int row) const;
    double blockHeight(int row) const;
    double keptBelow(int row, double closing) const;
    double needOf(int row) const;
    double firstPartNeed(int row) const;
    void makeRoomFor(int row, double closing);
    void placeRow(int row, double closing);
    void divideRow(int row);
    void openCells(int row);
    void closeCells(int row);
    double freshRoom() const { return m_content.bottom() - m_furtherTop - m_headHeight; }

    static constexpr double hair = 0.01; // forgives rounding

    const PrintTable &m_table;
    const ColumnPlan &m_plan;
    const ColumnGroup &m_group;
    bool m_laterGroup;
    const TextMeasure &m_measure;
    NewPage m_newPage;
    QRectF m_content;
    double m_furtherTop;
    double m_pitch;
    double m_padding; ///< above and below the lines of a cell

    std::vector<FlowCell> m_heads;
    std::vector<double> m_headHeights;
    double m_headHeight = 0;
    std::vector<FlowCell> m_cells;
    std::vector<std::vector<size_t>> m_cellsOfRow; ///< by the row they begin in
    std::vector<double> m_heights;                 ///< least height of each row
    std::vector<double> m_shares;                  ///< of each row in the height that is left free
    std::vector<bool> m_withNext;                  ///< of each row
    bool m_hasOpenSides = false;                   ///< of some cell
    std::vector<size_t> m_open;                    ///< cells that have begun and not ended

    PaperPage *m_page = nullptr;
    bool m_firstPage = true;
    int m_rowsOnPage = 0;
    double m_y = 0;
};

} // namespace yanben
