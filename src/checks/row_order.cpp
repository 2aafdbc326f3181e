#include "checks/row_order.h"

#include <utility>

namespace yanben
{

namespace
{

using RowKeys = std::span<const std::optional<WhenSortKey>>;

const WhenSortKey *datedAbove(RowKeys rows, std::size_t row)
{
    while (row-- > 0) {
        if (rows[row])
            return &*rows[row];
    }
    return nullptr;
}

const WhenSortKey *datedBelow(RowKeys rows, std::size_t row)
{
    while (++row < rows.size()) {
        if (rows[row])
            return &*rows[row];
    }
    return nullptr;
}

bool isBroken(const WhenSortKey *above, const WhenSortKey *below)
{
    return above && below && standsBefore(*below, *above);
}

/// The rows beside one, and which of them the order is broken at already.
struct Neighbours
{
    const WhenSortKey *above;
    const WhenSortKey *below;
    bool isBrokenAbove;
    bool isBrokenBelow;

    Neighbours(RowKeys rows, std::size_t row) : above{datedAbove(rows, row)}, below{datedBelow(rows, row)}
    {
        const WhenSortKey *own = rows[row] ? &*rows[row] : nullptr;
        isBrokenAbove = isBroken(above, own);
        isBrokenBelow = isBroken(own ? own : above, below);
    }
    bool canHold(const WhenSortKey &moved) const
    {
        return (isBrokenAbove || !isBroken(above, &moved)) && (isBrokenBelow || !isBroken(&moved, below));
    }
    bool canDoWithout() const { return isBrokenBelow || !isBroken(above, below); }
};

} // namespace

bool standsBefore(const WhenSortKey &a, const WhenSortKey &b)
{
    return std::pair{a.at, a.minutes.value_or(0)} < std::pair{b.at, b.minutes.value_or(0)};
}

RowFate fateOfMovedRow(RowKeys rows, std::size_t row, const WhenSortKey &moved)
{
    const Neighbours beside{rows, row};
    if (beside.canHold(moved))
        return RowFate::Stays;
    return beside.canDoWithout() ? RowFate::GoesElsewhere : RowFate::BreaksOrder;
}

std::optional<std::size_t> placeOfMovedRow(RowKeys rows, std::size_t row, const WhenSortKey &moved)
{
    switch (fateOfMovedRow(rows, row, moved)) {
    case RowFate::Stays: return row;
    case RowFate::BreaksOrder: return std::nullopt;
    case RowFate::GoesElsewhere: break;
    }
    std::size_t place = 0;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (i == row || !rows[i])
            continue;
        if (standsBefore(moved, *rows[i]))
            return i < row ? i : i - 1;
        place = (i < row ? i : i - 1) + 1;
    }
    return place;
}

} // namespace yanben
