#pragma once

#include "calendar/school_calendar.h"
#include "domain/schedule/term.h"
#include "domain/schedule/when.h"

#include <optional>
#include <span>
#include <vector>

namespace yanben
{

/// Of a series that a change of the calendar touches: when one meeting was to be, and when it will be. Empty: not at
/// all.
struct MeetingChange
{
    std::optional<QDate> before{};
    std::optional<QDate> after{};

    friend bool operator==(const MeetingChange &, const MeetingChange &) = default;
};

/// What a change of the calendar does to a time, and a way out where there is one.
struct CalendarEffect
{
    enum class Kind {
        DayLost,       ///< its day is off now
        BoundsLost,    ///< the range begins or ends on a day off now
        NoDayLeft,     ///< 第5周, 10月上旬: no workday is left in it
        SomeDaysLost,  ///< 第3—5周周二: one of its days is off now; which way out is for a person to say
        SeriesChanged, ///< what becomes of its meetings the series says itself
        SeriesInExams, ///< its meetings stay in weeks that are exam weeks now; whether they do is for a person to say
        WeekMoved,     ///< 第5周, 第3周周二: the term counts its weeks otherwise, so they are other days now
        SeriesMoved    ///< likewise its meetings are on other days, or more or fewer
    };

    Kind kind = Kind::DayLost;
    QDate day{};                           ///< the first day that was lost; of a series the first changed meeting
    QString festival{};                    ///< what the day is now; empty for a weekend
    std::optional<When> proposed{};        ///< empty: there is nothing to decide, or nothing to propose
    std::vector<MeetingChange> meetings{}; ///< of a series; of weeks that moved their named days, or first and last
    std::vector<QDate> gone{};             ///< of a series: by the pattern, days on which it has no meeting any more
    bool inExams = false;                  ///< the day is at work, in what is an exam week now

    /// The time moves by itself with the weeks of the term, unless it becomes the proposed one.
    bool movesWithTerm() const { return kind == Kind::WeekMoved || kind == Kind::SeriesMoved; }
    friend bool operator==(const CalendarEffect &, const CalendarEffect &) = default;
};

/// Empty where the change touches nothing. A lost day goes to the next workday of the term, without one to the last
/// before it; a range that is lost altogether to as many workdays from the next one on. A day that is at work now moves
/// nothing but the meetings of a series.
std::optional<CalendarEffect> effectOf(const When &when, const Term &term, const SchoolCalendar &before,
                                       const SchoolCalendar &after,
                                       std::span<const OccurrenceException> exceptions = {});

} // namespace yanben
