#pragma once

#include "domain/schedule/term.h"
#include "domain/schedule/when.h"

#include <QString>

#include <optional>
#include <variant>
#include <vector>

namespace yanben
{

/// What is wrong with, or missing from, a typed time.
struct WhenRefusal
{
    enum class Code {
        Empty,
        NotUnderstood,
        NoSuchDate,         ///< 2月30日 (the month ends on `lastOfMonth`), 13.5
        ReversedRange,      ///< days, weeks or weekdays that end before they begin
        YearUndecidable,    ///< `years` are possible
        MonthMissing,       ///< 18日, 上半月
        DateMissing,        ///< 14:30
        WeekMissing,        ///< 周二下午: which week, or every week?
        DaysMissing,        ///< 学期末: no calendar says which days these are
        HourMissing,        ///< 中午: at what hour?
        HalfDayMissing,     ///< 2:30: in the afternoon?
        LessonUnclear,      ///< 每周一节, 周三、四节: which lesson, or how many?
        AfterLesson,        ///< 第3节课后: neither 第3节 nor an hour
        SeveralDates,       ///< 3月18日、25日: one activity has one day or a range
        SeveralSeries,      ///< 单周一、双周三: one activity has one pattern
        WeekdayContradicts, ///< 3月18日（周二）: it is `weekday`
        WeekContradicts,    ///< 3月18日（第2周）: it is in `week`
        TimeInvalid,        ///< 25:00, 上午14:30, 第30节
        ReversedTime,       ///< 16:00-14:30
        WeekOutOfTerm,      ///< the term has `lastWeek` weeks
    };

    Code code = Code::NotUnderstood;
    QString piece{}; ///< the offending part as typed, at most 40 characters of it
    std::vector<int> years{};
    std::optional<int> weekday{};
    std::optional<int> lastWeek{};
    std::optional<int> week{};
    std::optional<QDate> lastOfMonth{};

    friend bool operator==(const WhenRefusal &, const WhenRefusal &) = default;
};

using ParsedWhen = std::variant<When, WhenRefusal>;

/// The one reader of typed times, for a table cell, the inspector, paste, import and the command line. A year that is
/// not written comes from the term; a date outside of the term is understood all the same (a finding speaks of it).
/// `raw` of the answer is the text without the space around it.
ParsedWhen parseWhen(QStringView typed, const Term &term);

/// 下午, 第七、八节, 14:30-16:00, for a field of its own beside a date. A part of the day or nothing at all (全天).
std::variant<TimeOfDay, WhenRefusal> parseTimeOfDay(QStringView typed);

} // namespace yanben
