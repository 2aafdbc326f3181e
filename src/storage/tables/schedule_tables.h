#pragma once

#include "domain/activity.h"
#include "storage/sqlite/column.h"
#include "storage/tables/columns.h"

namespace yanben
{

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
        column("place", row.place);
    }
};

} // namespace yanben
