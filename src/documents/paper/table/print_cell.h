#pragma once

#include <QString>
#include <Qt>

#include <optional>

namespace yanben
{

enum class CellAlign { Left, Center, Right };

/// An exact decimal: 7.5 is 75 with one decimal.
struct PrintNumber
{
    qint64 unscaled = 0;
    int decimals = 0;
    bool keepsZeros = false; ///< what was rounded to so many decimals shows them all
    bool isPercent = false;  ///< 845 with one decimal is 84.5%

    static PrintNumber hundredths(qint64 value) { return {value, 2}; }
    /// Shortest writing, without idle zeros: 750 with two decimals is "7.5"; with keepsZeros "7.50".
    QString text() const;

    friend bool operator==(const PrintNumber &, const PrintNumber &) = default;
};

/// What goes on over the cells of several columns, drawn inside them; open on the side where it goes on.
struct PrintBar
{
    bool opensLeft = false;
    bool opensRight = false;

    friend bool operator==(const PrintBar &, const PrintBar &) = default;
};

struct PrintCell
{
    QString text;
    int rowSpan = 1;
    int colSpan = 1;
    std::optional<CellAlign> align; ///< else the column's
    bool bold = false;
    bool frame = true;
    std::optional<PrintNumber> number; ///< what `text` says, for a sheet that reckons with it
    bool atTop = false;                ///< its text begins at the upper edge; otherwise it stands in the middle
    QString
        again{}; ///< names the cell where it goes on over a page; empty: only a text that is complete is shown again
    bool headAbove = false; ///< what says whose cell it is stands above: `again` names it also where it begins a page
    Qt::Edges open{};       ///< sides without a line, unless the neighbour has one there or the page ends
    std::optional<PrintBar> bar{}; ///< around its text

    friend bool operator==(const PrintCell &, const PrintCell &) = default;
};

PrintCell textCell(const QString &text, std::optional<CellAlign> align = {});
/// Empty without a number.
PrintCell numberCell(const std::optional<PrintNumber> &number);
/// A number where the text is nothing but one, like 3 or 84.5%; otherwise, as of 3（并列）, the text.
PrintCell figureCell(const QString &text);
/// A number, with — where there is none to show.
PrintCell sumCell(const std::optional<PrintNumber> &number);

} // namespace yanben
