#pragma once

#include "ui/pages/calendar/views/colouring.h"
#include "ui/pages/calendar/views/term_weeks_view.h"

#include <QByteArray>

namespace yanben
{

/// In the order of the chooser; the first has Alt+1.
enum class CalendarViewKind { Month, Week, TermWeeks, List, Person, Group, Place };

inline constexpr int calendarViewKinds = 7;

/// How somebody looks at the calendar, remembered on the computer.
struct CalendarLooks
{
    CalendarViewKind kind = CalendarViewKind::Month;
    WeeksBy weeksBy = WeeksBy::Days;
    ColourBy colourBy = ColourBy::Kind;

    friend bool operator==(const CalendarLooks &, const CalendarLooks &) = default;
};

QByteArray toBytes(const CalendarLooks &looks);
/// What is not understood stays as it is at first.
CalendarLooks looksFrom(const QByteArray &bytes);

} // namespace yanben
