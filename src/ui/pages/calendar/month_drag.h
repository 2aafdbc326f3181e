#pragma once

#include "workspace/queries/calendar/calendar_entries.h"

#include <QPoint>

#include <algorithm>

namespace yanben
{

/// A bar that the mouse holds: as a whole, or by one of its ends.
struct MonthDrag
{
    enum class Grip { Whole, First, Last };

    CalendarEntry entry{};
    Grip grip = Grip::Whole;
    QPoint from{};
    QDate grabbed{};
    bool moving = false;
    int days = 0;

    /// Where it would be let fall.
    QDate first() const
    {
        const QDate moved = entry.first.addDays(days);
        return grip == Grip::Last ? entry.first : grip == Grip::First ? std::min(moved, entry.last) : moved;
    }
    QDate last() const
    {
        const QDate moved = entry.last.addDays(days);
        return grip == Grip::First ? entry.last : grip == Grip::Last ? std::max(moved, entry.first) : moved;
    }
};

} // namespace yanben
