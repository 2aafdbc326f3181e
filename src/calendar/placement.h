#pragma once

#include "calendar/school_calendar.h"
#include "domain/schedule/when.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace yanben
{

/// Why a time does not sit well in the school calendar, with the nearest days that would.
struct PlacementConflict
{
    enum class Kind {
        OnHoliday,
        OnWeekend,
        StartsOnHoliday,
        StartsOnWeekend,
        EndsOnHoliday,
        CrossesHoliday, ///< a holiday that touches neither end
        YearMissing,    ///< no data for the year of `day`: neither free nor taken
    };

    Kind kind = Kind::OnHoliday;
    QDate day{};                    ///< the first day concerned
    QString festival{};             ///< empty for weekends and missing years
    std::optional<QDate> earlier{}; ///< nearest workday before `day`; not looked for when crossing
    std::optional<QDate> later{};
    int workdays = 0;       ///< known workdays of the whole span
    bool tentative = false; ///< the holiday is computed, its notice not known

    friend bool operator==(const PlacementConflict &, const PlacementConflict &) = default;
};

/// Empty when `day` can hold an activity.
std::optional<PlacementConflict> checkPlacement(const SchoolCalendar &calendar, QDate day);

/// In the order of the days; `first` may equal `last`. A range that ends on an ordinary weekend is no conflict.
std::vector<PlacementConflict> checkPlacement(const SchoolCalendar &calendar, QDate first, QDate last);

/// Days and ranges, deadlines (their last day) and the named weekdays of weeks. Coarser times leave room to choose a
/// day, recurring ones say themselves what happens on a holiday: of those only a missing year is reported.
std::vector<PlacementConflict> checkPlacement(const SchoolCalendar &calendar, const Term &term, const When &when);

/// Of these the days that are off; a holiday within a range is not among them, nor a missing year.
std::vector<PlacementConflict> daysOffIn(const SchoolCalendar &calendar, const Term &term, const When &when);

} // namespace yanben
