#pragma once

#include "domain/result.h"
#include "domain/schedule/timetable.h"
#include "workspace/act.h"
#include "workspace/state.h"

#include <cstddef>

namespace yanben
{

// 作息时间表 of a term: orders of the day, each from a day on, with the clock times of the lessons. Schedules and
// lessons are named by their places.

enum class TimetableFault {
    NameMissing,
    DayTaken,    ///< another schedule begins on that day
    OutsideTerm, ///< it would begin after the term
    HalfDays,    ///< 下午 would end before it begins
    LessonReversed,
    LessonsOverlap, ///< or stand in another order than their numbers
    NoRoom          ///< no time is left in the day for another lesson
};

using TimetableAct = Result<Act, TimetableFault>;

/// With the lessons of the one that held on that day, or eight usual ones.
TimetableAct addDaySchedule(const State &state, TermId term, const QString &name, QDate from);
/// Its name, first day, noon and evening; the lessons stay.
TimetableAct editDaySchedule(const State &state, TermId term, std::size_t place, const DaySchedule &schedule);
Act removeDaySchedule(const State &state, TermId term, std::size_t place);

/// All of another term's instead of those that are there: on the same days of the year where it is of the same season,
/// otherwise in the same weeks; the first from the term's first day.
TimetableAct copyTimetable(const State &state, TermId term, TermId from);

/// Behind the last one, as long as that, after a break of ten minutes; without any at 8:00 for 40 minutes.
TimetableAct addLesson(const State &state, TermId term, std::size_t schedule);
TimetableAct editLesson(const State &state, TermId term, std::size_t schedule, std::size_t place,
                        const LessonTime &lesson);
/// The later ones move up by one number.
Act removeLesson(const State &state, TermId term, std::size_t schedule, std::size_t place);

} // namespace yanben
