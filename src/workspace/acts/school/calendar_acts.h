#pragma once

#include "calendar/holidays/holiday_table.h"
#include "domain/result.h"
#include "workspace/act.h"
#include "workspace/state.h"

#include <optional>
#include <vector>

namespace yanben
{

enum class DayFault {
    NameMissing,
    DateMissing,
    DateTaken ///< the school has written down something about this day already
};

/// The school's own days by date.
std::vector<const CalendarDay *> ownDays(const State &state);
const CalendarDay *ownDayOn(const State &state, QDate date);

/// Wins over what the shipped table says about the day.
Result<Act, DayFault> addCalendarDay(const State &state, const CalendarDay &day);
Result<Act, DayFault> editCalendarDay(const State &state, const CalendarDay &day);
/// What the shipped table says about the day holds again.
Act removeCalendarDay(const State &state, CalendarDayId day);

/// What one line of a list of days would do.
struct DayProposal
{
    enum class Kind {
        Add,
        Replace,  ///< an own day that says something else
        Unchanged ///< the own day, or the shipped table, says the same
    };

    Kind kind = Kind::Add;
    HolidayRow row;
    std::optional<CalendarDay> before;

    friend bool operator==(const DayProposal &, const DayProposal &) = default;
};

std::vector<DayProposal> proposeDays(const State &state, const std::vector<HolidayRow> &rows,
                                     const std::vector<HolidayRow> &shipped);
/// All changes among the proposals as one step.
Act importDays(const State &state, const std::vector<DayProposal> &proposals);

} // namespace yanben
