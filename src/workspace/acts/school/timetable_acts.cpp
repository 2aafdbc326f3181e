#include "workspace/acts/school/timetable_acts.h"

#include "calendar/hours/hours.h"
#include "calendar/weeks.h"
#include "workspace/act_builder.h"

#include <algorithm>
#include <cstdlib>
#include <optional>

namespace yanben
{

namespace
{

constexpr int usualLesson = 40;
constexpr int usualBreak = 10;
constexpr int firstLesson = 8 * 60;

std::optional<TimetableFault> timetableFault(const Timetable &timetable, const Term &term)
{
    for (std::size_t i = 0; i < timetable.schedules.size(); ++i) {
        const DaySchedule &schedule = timetable.schedules[i];
        if (schedule.name.isEmpty())
            return TimetableFault::NameMissing;
        if (schedule.from > term.last)
            return TimetableFault::OutsideTerm;
        if (i > 0 && timetable.schedules[i - 1].from == schedule.from)
            return TimetableFault::DayTaken;
        if (schedule.evening < schedule.noon)
            return TimetableFault::HalfDays;
        std::optional<ClockTime> end;
        for (const LessonTime &lesson : schedule.lessons) {
            if (lesson.to <= lesson.from)
                return TimetableFault::LessonReversed;
            if (end && lesson.from < *end)
                return TimetableFault::LessonsOverlap;
            end = lesson.to;
        }
    }
    return std::nullopt;
}

Act put(const State &state, TermId term, Timetable timetable, ActKind kind = ActKind::EditTerm, QString named = {})
{
    ActBuilder builder{state, kind, {named.isEmpty() ? state.get<Term>(term).title : std::move(named)}};
    builder.change<Term>(term, [&timetable](Term &row) { row.timetable = std::move(timetable); });
    return builder.take();
}

TimetableAct changed(const State &state, TermId term, Timetable timetable, ActKind kind = ActKind::EditTerm,
                     const QString &named = {})
{
    for (DaySchedule &schedule : timetable.schedules)
        schedule.name = schedule.name.simplified();
    std::ranges::stable_sort(timetable.schedules, {}, &DaySchedule::from);
    if (const auto fault = timetableFault(timetable, state.get<Term>(term)))
        return *fault;
    return put(state, term, std::move(timetable), kind, named);
}

QDate dayLike(QDate day, const Term &from, const Term &to)
{
    constexpr int mostApart = 45;
    const bool isSameSeason = std::abs(from.first.dayOfYear() - to.first.dayOfYear()) <= mostApart;
    return isSameSeason ? day.addYears(to.first.year() - from.first.year())
                        : day.addDays(firstDayOfWeek(from, 1).daysTo(firstDayOfWeek(to, 1)));
}

DaySchedule &scheduleAt(Timetable &timetable, std::size_t place)
{
    if (place >= timetable.schedules.size())
        throw StaleChange{"a row of the timetable is gone"};
    return timetable.schedules[place];
}

LessonTime &lessonAt(Timetable &timetable, std::size_t schedule, std::size_t place)
{
    std::vector<LessonTime> &lessons = scheduleAt(timetable, schedule).lessons;
    if (place >= lessons.size())
        throw StaleChange{"a row of the timetable is gone"};
    return lessons[place];
}

} // namespace

TimetableAct addDaySchedule(const State &state, TermId term, const QString &name, QDate from)
{
    Timetable timetable = state.get<Term>(term).timetable;
    const DaySchedule *model = timetable.on(from);
    DaySchedule made = model ? *model : usualTimetable().schedules.front();
    made.name = name;
    made.from = from;
    timetable.schedules.push_back(std::move(made));
    return changed(state, term, std::move(timetable), ActKind::AddDaySchedule, name.simplified());
}

TimetableAct editDaySchedule(const State &state, TermId term, std::size_t place, const DaySchedule &schedule)
{
    Timetable timetable = state.get<Term>(term).timetable;
    DaySchedule &row = scheduleAt(timetable, place);
    row.name = schedule.name;
    row.from = schedule.from;
    row.noon = schedule.noon;
    row.evening = schedule.evening;
    return changed(state, term, std::move(timetable));
}

Act removeDaySchedule(const State &state, TermId term, std::size_t place)
{
    Timetable timetable = state.get<Term>(term).timetable;
    const QString name = scheduleAt(timetable, place).name;
    timetable.schedules.erase(timetable.schedules.begin() + static_cast<std::ptrdiff_t>(place));
    return put(state, term, std::move(timetable), ActKind::RemoveDaySchedule, name);
}

TimetableAct copyTimetable(const State &state, TermId termId, TermId fromId)
{
    const Term &term = state.get<Term>(termId);
    const Term &from = state.get<Term>(fromId);
    Timetable copied;
    for (DaySchedule schedule : from.timetable.schedules) {
        schedule.from = std::max(dayLike(schedule.from, from, term), term.first);
        if (!copied.schedules.empty() && schedule.from > term.last)
            break;
        if (!copied.schedules.empty() && schedule.from == term.first)
            copied.schedules.clear();
        if (copied.schedules.empty())
            schedule.from = term.first;
        copied.schedules.push_back(std::move(schedule));
    }
    return changed(state, termId, std::move(copied));
}

TimetableAct addLesson(const State &state, TermId term, std::size_t schedule)
{
    Timetable timetable = state.get<Term>(term).timetable;
    std::vector<LessonTime> &lessons = scheduleAt(timetable, schedule).lessons;
    const int length = lessons.empty() ? usualLesson : lessons.back().to.minutes - lessons.back().from.minutes;
    const int from = lessons.empty() ? firstLesson : lessons.back().to.minutes + usualBreak;
    if (from + length > endOfDay.minutes)
        return TimetableFault::NoRoom;
    lessons.push_back({{from}, {from + length}});
    return changed(state, term, std::move(timetable));
}

TimetableAct editLesson(const State &state, TermId term, std::size_t schedule, std::size_t place,
                        const LessonTime &lesson)
{
    Timetable timetable = state.get<Term>(term).timetable;
    lessonAt(timetable, schedule, place) = lesson;
    return changed(state, term, std::move(timetable));
}

Act removeLesson(const State &state, TermId term, std::size_t schedule, std::size_t place)
{
    Timetable timetable = state.get<Term>(term).timetable;
    lessonAt(timetable, schedule, place);
    std::vector<LessonTime> &lessons = timetable.schedules[schedule].lessons;
    lessons.erase(lessons.begin() + static_cast<std::ptrdiff_t>(place));
    return put(state, term, std::move(timetable));
}

} // namespace yanben
