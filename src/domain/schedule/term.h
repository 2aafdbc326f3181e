#pragma once

#include "domain/ids.h"
#include "domain/schedule/timetable.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace yanben
{

/// A second count of the same weeks, beside the term's own: 普高周次.
struct WeekNumbering
{
    QString name{};    ///< as it heads a column: 普高周次
    QDate firstWeek{}; ///< any day of its week 1

    friend bool operator==(const WeekNumbering &, const WeekNumbering &) = default;
};

/// What weeks of the term are for beside teaching: 期中考试, 国庆放假, 学生报到.
struct WeekMark
{
    enum Kind { Exam, Holiday, Other };

    int first = 1;
    int last = 1; ///< not below `first`
    Kind kind = Other;
    QString name{};

    bool covers(int week) const { return first <= week && week <= last; }
    friend bool operator==(const WeekMark &, const WeekMark &) = default;
};

/// Which required number holds for a teacher in several of a rule's groups (E37).
enum class SeveralRoles { Ask, Largest };

/// A school half-year. Week numbers are computed from it (calendar/weeks.h) and never stored.
struct Term
{
    TermId id{};
    QString uid{};
    QString code{};  ///< "2018-2019-2"
    QString title{}; ///< "2018—2019学年第二学期"
    QDate first{};
    QDate last{};
    Qt::DayOfWeek weekStart = Qt::Monday; ///< Monday or Sunday
    /// Any day of the week that counts as week 1. Empty: the week of `first`; a later one makes the weeks before it
    /// preparation weeks (预备周).
    std::optional<QDate> firstTeachingWeek{};
    std::optional<WeekNumbering> secondWeeks{};
    std::vector<WeekMark> weekMarks{}; ///< in the order of their first week
    Timetable timetable{};             ///< without schedules lessons have no clock times
    SeveralRoles severalRoles = SeveralRoles::Ask;

    bool contains(QDate day) const { return first <= day && day <= last; }
    friend bool operator==(const Term &, const Term &) = default;
};

/// 启动、研修、总结: stages touch each other and lie inside the term.
struct Stage
{
    StageId id{};
    QString uid{};
    TermId term{};
    QString name{};
    QDate first{};
    QDate last{};
    int position = 0;

    bool contains(QDate day) const { return first <= day && day <= last; }
    friend bool operator==(const Stage &, const Stage &) = default;
};

/// A day off or at work that differs from the shipped table: the school's own, or an edit of the table.
struct CalendarDay
{
    enum Kind { Off, Work };

    CalendarDayId id{};
    QString uid{};
    QDate date{};
    Kind kind = Off;
    QString name{}; ///< 清明节、运动会
    /// Of a day at work: the weekday 1..7 whose lessons it holds, where the notice says so.
    std::optional<int> standsFor{};

    friend bool operator==(const CalendarDay &, const CalendarDay &) = default;
};

} // namespace yanben
