#pragma once

#include "documents/paper/paper_page.h"
#include "documents/paper/table/print_cell.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace yanben
{

/// Cells from left to right; places that a merged cell of an earlier row covers are not listed.
struct PrintRow
{
    std::vector<PrintCell> cells;
    double share = 0; ///< of the height that the table leaves free on its page, beside the others'
    /// Tied to the next row as merged cells tie rows. The first of them never ends a page, and the last stands with
    /// what is above it where that is not divided.
    bool withNext = false;
    bool mayVanish = false; ///< where none of its own cells says anything, it takes next to no height

    friend bool operator==(const PrintRow &, const PrintRow &) = default;
};

struct PrintColumn
{
    QString heading;
    double weight = 1;        ///< its share of the width
    double minCharacters = 2; ///< so many characters must fit beside each other
    CellAlign align = CellAlign::Center;

    friend bool operator==(const PrintColumn &, const PrintColumn &) = default;
};

/// Parts set apart over the width: the first at the left edge, the last at the right one.
struct ClosingLine
{
    QStringList parts;

    friend bool operator==(const ClosingLine &, const ClosingLine &) = default;
};

/// Nothing on paper is set smaller.
inline constexpr double smallestBodyPoints = 9;

/// Type for a table that stands on one page: as large as its page allows.
struct OnePageType
{
    double least = smallestBodyPoints;
    double most = smallestBodyPoints;

    friend bool operator==(const OnePageType &, const OnePageType &) = default;
};

/// A table as it goes on paper or into a spreadsheet.
struct PrintTable
{
    QString title;
    QString subtitleLeft;
    QString subtitleRight;
    std::vector<PrintColumn> columns;
    int keyColumns = 1;             ///< repeated where the columns need several pages
    std::vector<PrintRow> headRows; ///< if empty, one row of the columns' headings
    std::vector<PrintRow> rows;
    std::vector<ClosingLine> closing; ///< after the last row: 制表, 审核, date
    QString footerLeft;
    PageSetup setup;
    double bodyPoints = 10;               ///< shrinks as far as the columns then fit one page, never below 9
    std::optional<OnePageType> onePage{}; ///< instead of `bodyPoints` where the whole table then stands on one page
    bool titleAgain = false;              ///< further pages have the title, too, with （续） behind it
    bool isTight = false;                 ///< lines stand nearer to the upper and lower edges of their cells
    bool wholeGroups = false; ///< rows that merged cells tie together begin a page rather than being divided

    friend bool operator==(const PrintTable &, const PrintTable &) = default;
};

/// The same on another sheet, with the margins that it has; larger paper is read from further away, so its type grows,
/// and what stands on one page fills it.
PrintTable onSheet(PrintTable table, const PaperSheet &sheet);

/// The head rows, made from the headings when the table has none of its own.
std::vector<PrintRow> headRowsOf(const PrintTable &table);

} // namespace yanben
