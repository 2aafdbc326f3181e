#pragma once

#include "domain/numbers/points.h"

#include <QStringList>

#include <optional>
#include <variant>

namespace yanben
{

struct PointsRange;

/// Which text of a row can't be read, and why.
struct CellFault
{
    int column = 0;
    QString reason;
};

// What the cells and fields of a rule say. Each reads the text into its target or returns the reason why not, which
// leaves the target as it was.
using Unread = std::optional<QString>;

Unread readNumber(const QString &text, Points &into);
Unread readNumber(const QString &text, std::optional<Points> &into); ///< empty text is none
/// The same of what is 0 or more; `whose` stands in the reason.
Unread readBound(const QString &text, const QString &whose, std::optional<Points> &into);
Unread readFactor(const QString &text, Factor &into);
Unread readWhole(const QString &text, int least, int &into);
/// What 2 without a sign means: +2, or −2 in a list of deductions.
enum class Unsigned { Addition, Deduction };
/// -1, +0.5 or -3~0.
Unread readPointsOrRange(const QString &text, Unsigned unsignedIs, std::variant<Points, PointsRange> &into);

/// What several awards can give together, in the order of AwardsCombine.
QStringList awardsCombineNames();
QString numberText(const std::optional<Points> &number);
/// With a sign, so that it is read as it was written.
QString pointsOrRangeText(const std::variant<Points, PointsRange> &points);

/// The first fault of a row; `reads` in the order of the columns.
template <typename... Reads>
std::optional<CellFault> firstFault(int column, const Unread &read, const Reads &...reads)
{
    if (read)
        return CellFault{.column = column, .reason = *read};
    if constexpr (sizeof...(reads) > 0)
        return firstFault(column + 1, reads...);
    else
        return std::nullopt;
}

/// Records name an entry by its key, which is its first name.
template <typename Entry>
void rename(Entry &entry, const QString &name)
{
    if (!entry.name.isEmpty() && !entry.key && entry.name != name)
        entry.key = entry.name;
    entry.name = name;
}

inline std::optional<QString> nameOrNone(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional{text};
}

} // namespace yanben
