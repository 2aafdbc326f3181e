#pragma once

#include "domain/staff.h"
#include "storage/sqlite/column.h"
#include "storage/tables/columns.h"

namespace yanben
{

template <>
struct Words<GroupKind>
{
    static constexpr std::array all{QLatin1StringView{"listed"}, QLatin1StringView{"everyone"}};
};

template <>
struct Words<Employment>
{
    static constexpr std::array all{QLatin1StringView{"probation"}, QLatin1StringView{"untitled"},
                                    QLatin1StringView{"titled"}};
};

template <>
struct Words<GroupType>
{
    static constexpr std::array all{
        QLatin1StringView{"research"},  QLatin1StringView{"preparation"}, QLatin1StringView{"grade"},
        QLatin1StringView{"learning"},  QLatin1StringView{"studio"},      QLatin1StringView{"mentoring"},
        QLatin1StringView{"temporary"}, QLatin1StringView{"centre"},      QLatin1StringView{"other"}};
};

template <>
struct Columns<StaffMember>
{
    static constexpr QLatin1StringView name{"staff_member"};

    static void visit(auto &&column, auto &row)
    {
        column("name", row.name);
        column("work_number", row.workNumber);
        column("post", row.post);
        column("employment", row.employment);
        column("joined", row.joined);
        column("left_on", row.left);
        column("scored", row.scored);
        column("note", row.note);
    }
};

template <>
struct Columns<Group>
{
    static constexpr QLatin1StringView name{"staff_group"};

    static void visit(auto &&column, auto &row)
    {
        column("name", row.name);
        column("kind", row.kind);
        column("same_as_id", row.sameAs);
        column("position", row.position);
        column("scored", row.scored);
        column("type", row.type);
        column("parent_id", row.parent);
        column("rule_years", row.rule.years);
        column("rule_post", row.rule.post);
    }
};

template <>
struct Columns<Membership>
{
    static constexpr QLatin1StringView name{"membership"};

    static void visit(auto &&column, auto &row)
    {
        column("staff_id", row.staff);
        column("group_id", row.group);
        column("from_day", row.from);
        column("to_day", row.to);
        column("post", row.post);
    }
};

} // namespace yanben
