#include "domain/json/term_json.h"

#include "domain/json/day_json.h"
#include "domain/json/json_members.h"
#include "domain/json/json_writer.h"

#include <algorithm>

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

constexpr JsonWords<WeekMark::Kind, 3> weekMarkWords{{
    {WeekMark::Exam, u"exam"},
    {WeekMark::Holiday, u"holiday"},
    {WeekMark::Other, u"other"},
}};

WeekMark readWeekMark(const JsonValue &value)
{
    return readObject(value, [](JsonMembers &members) {
        const WeekMark mark{
            .first = members.required(u"first", readWeek),
            .last = members.required(u"last", readWeek),
            .kind = members.required(u"kind", [](const JsonValue &kind) { return readWord(weekMarkWords, kind); }),
            .name = members.optional(u"name", readText).value_or(QString{})};
        if (mark.last < mark.first)
            throw JsonError{ProblemCode::Contradiction, u"first, last"_s};
        return mark;
    });
}

LessonTime readLesson(const JsonValue &value)
{
    const ClockSpan span = readClockSpan(value);
    if (!span.to)
        throw JsonError{ProblemCode::OutOfRange, clockSpanText(span)};
    return {span.from, *span.to};
}

ClockTime readClock(const JsonValue &value)
{
    const ClockSpan span = readClockSpan(value);
    if (span.to)
        throw JsonError{ProblemCode::OutOfRange, clockSpanText(span)};
    return span.from;
}

DaySchedule readDaySchedule(const JsonValue &value)
{
    return readObject(value, [](JsonMembers &members) {
        DaySchedule schedule{.name = members.optional(u"name", readText).value_or(QString{}),
                             .from = members.required(u"from", readDate),
                             .lessons = members.list(u"lessons", readLesson),
                             .noon = members.required(u"noon", readClock),
                             .evening = members.required(u"evening", readClock)};
        const auto overlaps = [](const LessonTime &a, const LessonTime &b) { return b.from < a.to; };
        if (std::ranges::adjacent_find(schedule.lessons, overlaps) != schedule.lessons.end())
            throw JsonError{ProblemCode::Contradiction, u"lessons"_s};
        if (schedule.evening < schedule.noon)
            throw JsonError{ProblemCode::Contradiction, u"noon, evening"_s};
        return schedule;
    });
}

std::vector<WeekMark> readWeekMarks(const JsonValue &value)
{
    std::vector<WeekMark> marks = readArray(value, readWeekMark);
    if (!std::ranges::is_sorted(marks, {}, &WeekMark::first))
        throw JsonError{ProblemCode::Contradiction, u"first"_s};
    return marks;
}

Timetable readTimetable(const JsonValue &value)
{
    Timetable timetable{readArray(value, readDaySchedule)};
    if (std::ranges::adjacent_find(timetable.schedules, std::ranges::greater_equal{}, &DaySchedule::from) !=
        timetable.schedules.end())
        throw JsonError{ProblemCode::Contradiction, u"from"_s};
    return timetable;
}

} // namespace

QByteArray toJson(const WeekNumbering &numbering)
{
    JsonObjectBuilder object;
    object.add(u"name", numbering.name).add(u"first_week", dateValue(numbering.firstWeek));
    return writeJson(object.build(), JsonStyle::Compact);
}

Parsed<WeekNumbering> weekNumberingFromJson(QByteArrayView text)
{
    return readDocument(text, [](const JsonValue &value) {
        return readObject(value, [](JsonMembers &members) {
            return WeekNumbering{.name = members.required(u"name", readName),
                                 .firstWeek = members.required(u"first_week", readDate)};
        });
    });
}

QByteArray toJson(const std::vector<WeekMark> &marks)
{
    return writeJson(arrayValue(marks,
                                [](const WeekMark &mark) {
                                    JsonObjectBuilder object;
                                    object.add(u"first", mark.first).add(u"last", mark.last);
                                    object.addWord(u"kind", weekMarkWords, mark.kind);
                                    object.addUnless(u"name", mark.name, QString{});
                                    return object.build();
                                }),
                     JsonStyle::Compact);
}

Parsed<std::vector<WeekMark>> weekMarksFromJson(QByteArrayView text)
{
    return readDocument(text, readWeekMarks);
}

QByteArray toJson(const Timetable &timetable)
{
    const auto lesson = [](const LessonTime &each) { return JsonValue{clockSpanText({each.from, each.to})}; };
    return writeJson(arrayValue(timetable.schedules,
                                [&lesson](const DaySchedule &schedule) {
                                    JsonObjectBuilder object;
                                    object.addUnless(u"name", schedule.name, QString{});
                                    object.add(u"from", dateValue(schedule.from));
                                    object.addList(u"lessons", schedule.lessons, lesson);
                                    object.add(u"noon", clockText(schedule.noon));
                                    object.add(u"evening", clockText(schedule.evening));
                                    return object.build();
                                }),
                     JsonStyle::Compact);
}

Parsed<Timetable> timetableFromJson(QByteArrayView text)
{
    return readDocument(text, readTimetable);
}

} // namespace yanben
