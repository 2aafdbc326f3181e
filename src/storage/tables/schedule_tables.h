#pragma once

#include "domain/schedule/activity.h"
#include "domain/schedule/changed_occurrence.h"
#include "domain/schedule/theme.h"
#include "storage/sqlite/column.h"
#include "storage/tables/columns.h"

namespace yanben
{

template <>
struct Words<ActivityStatus>
{
    static constexpr std::array all{QLatin1StringView{"planned"}, QLatin1StringView{"held"},
                                    QLatin1StringView{"postponed"}, QLatin1StringView{"cancelled"}};
};

template <>
struct Columns<Activity>
{
    static constexpr QLatin1StringView name{"activity"};

    static void visit(auto &&column, auto &row)
    {
        column("term_id", row.term);
        column("topic_id", row.topic);
        column("position", row.position);
        column("title", row.title);
        column("time", row.when);
        column("start_day", row.start);
        column("end_day", row.end);
        column("forms", row.forms);
        column("background_task", row.backgroundTask);
        column("note", row.note);
        column("decisions", row.decisions);
        column("status", row.status);
        column("status_reason", row.statusReason);
        column("former_time", row.formerWhen);
        column("goal", row.goal);
        column("check_methods", row.checkMethods);
        column("papers", row.papers);
        column("partners", row.partners);
        column("phases", row.phases);
        column("levels", row.levels);
        column("hours", row.hours);
        column("group_meeting", row.groupMeeting);
    }
};

template <>
struct Columns<Session>
{
    static constexpr QLatin1StringView name{"session"};

    static void visit(auto &&column, auto &row)
    {
        column("activity_id", row.activity);
        column("position", row.position);
        column("time", row.when);
        column("presenters", row.presenters);
        column("audience", row.audience);
        column("excused", row.excused);
        column("leaders", row.leaders);
        column("place", row.place);
    }
};

template <>
struct Columns<ChangedOccurrence>
{
    static constexpr QLatin1StringView name{"occurrence"};

    static void visit(auto &&column, auto &row)
    {
        column("activity_id", row.activity);
        column("session_id", row.session);
        column("original_day", row.original);
        column("cancelled", row.cancelled);
        column("time", row.when);
        column("reason", row.reason);
        column("content", row.content);
        column("presenters", row.presenters);
        column("place", row.place);
        column("minutes", row.minutes);
    }
};

template <>
struct Columns<Theme>
{
    static constexpr QLatin1StringView name{"theme"};

    static void visit(auto &&column, auto &row)
    {
        column("term_id", row.term);
        column("group_id", row.group);
        column("month", row.month);
        column("week", row.week);
        column("title", row.title);
    }
};

} // namespace yanben
