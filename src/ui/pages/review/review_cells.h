#pragma once

#include "documents/paper/table/print_table.h"
#include "ui/pages/sheets/sheet_workings.h"
#include "ui/shell/page.h"

#include "domain/numbers/exact.h"

#include <QStringList>
#include <QVariant>

#include <functional>
#include <optional>
#include <vector>

namespace yanben
{

/// One cell of the review's tables, for the screen and for paper.
struct ReviewCell
{
    QString text;
    QVariant order;                      ///< what to sort by; none stays behind all others
    std::optional<QString> printed = {}; ///< on paper, which is Chinese, where that is another text
    std::optional<PrintNumber> number = {};
    std::optional<int> percent = {}; ///< drawn as a bar
    bool standsOut = false;
    QString tip = {};
    std::optional<Target> target = {}; ///< else the line's

    PrintCell onPaper() const;
};

struct ReviewLine
{
    /// How the number in a cell came about; empty where there is none.
    using Working = std::function<std::optional<NumberWorking>(int column)>;

    std::vector<ReviewCell> cells;
    std::optional<Target> target;
    std::optional<int> row = {}; ///< of the book: whom the line is about
    Working working = {};
};

struct ReviewHead
{
    QString text;
    bool isNumber = true;
    int width = 5;          ///< in characters
    bool stretches = false; ///< takes the room that the others leave
};

ReviewCell wordsCell(const QString &text, const QVariant &order);
/// A word of the program, and what stands for it on paper.
ReviewCell labelCell(const QString &text, const QVariant &order, const QString &printed);
ReviewCell countCell(int count);
/// Points, to two places; "—" without.
ReviewCell pointsCell(const std::optional<Exact> &points);
/// A share as 92.5%.
ReviewCell rateCell(const std::optional<Exact> &rate);
/// The same with its sign and without %: +3.5.
ReviewCell changeCell(const std::optional<Exact> &change);
ReviewCell rankCell(std::optional<int> rank);
/// +2: two places up.
ReviewCell riseCell(std::optional<int> places);

} // namespace yanben
