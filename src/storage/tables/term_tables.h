#pragma once

#include "domain/schedule/term.h"
#include "storage/sqlite/column.h"
#include "storage/tables/columns.h"

namespace yanben
{

template <>
struct Words<CalendarDay::Kind>
{
    static constexpr std::array all{QLatin1StringView{"off"}, QLatin1StringView{"work"}};
};

template <>
struct Words<SeveralRoles>
{
    static constexpr std::array all{QLatin1StringView{"ask"}, QLatin1StringView{"largest"}};
};

template <>
struct Columns<Term>
{
    static constexpr QLatin1StringView name{"term"};

    static void visit(auto &&column, auto &row)
    {
        column("code", row.code);
        column("title", row.title);
        column("first_day", row.first);
        column("last_day", row.last);
        column("week_start", row.weekStart);
        column("teaching_from", row.firstTeachingWeek);
        column("second_weeks", row.secondWeeks);
        column("week_marks", row.weekMarks);
        column("timetable", row.timetable);
        column("several_roles", row.severalRoles);
    }
};

template <>
struct Columns<Stage>
{
    static constexpr QLatin1StringView name{"stage"};

    static void visit(auto &&column, auto &row)
    {
        column("term_id", row.term);
        column("position", row.position);
        column("name", row.name);
        column("first_day", row.first);
        column("last_day", row.last);
    }
};

template <>
struct Columns<CalendarDay>
{
    static constexpr QLatin1StringView name{"calendar_day"};

    static void visit(auto &&column, auto &row)
    {
        column("day", row.date);
        column("kind", row.kind);
        column("name", row.name);
        column("stands_for", row.standsFor);
    }
};

} // namespace yanben
