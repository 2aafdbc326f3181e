#pragma once

#include "domain/plan.h"
#include "storage/sqlite/column.h"
#include "storage/tables/columns.h"

namespace yanben
{

template <>
struct Words<PlanState>
{
    static constexpr std::array all{QLatin1StringView{"draft"}, QLatin1StringView{"submitted"},
                                    QLatin1StringView{"approved"}};
};

template <>
struct Words<SectionKind>
{
    static constexpr std::array all{
        QLatin1StringView{"preamble"},   QLatin1StringView{"guiding_ideas"}, QLatin1StringView{"goals"},
        QLatin1StringView{"focus"},      QLatin1StringView{"content_list"},  QLatin1StringView{"forms_list"},
        QLatin1StringView{"process"},    QLatin1StringView{"stage"},         QLatin1StringView{"month"},
        QLatin1StringView{"safeguards"}, QLatin1StringView{"leadership"},    QLatin1StringView{"duties"},
        QLatin1StringView{"other"}};
};

template <>
struct Words<LeaderRole>
{
    static constexpr std::array all{QLatin1StringView{"leader"}, QLatin1StringView{"deputy"},
                                    QLatin1StringView{"member"}, QLatin1StringView{"in_charge"}};
};

template <>
struct Columns<Plan>
{
    static constexpr QLatin1StringView name{"plan"};

    static void visit(auto &&column, auto &row)
    {
        column("term_id", row.term);
        column("title", row.title);
        column("made_on", row.madeOn);
        column("effective_on", row.effectiveOn);
        column("state", row.state);
        column("state_by", row.stateBy);
        column("state_at", row.stateAt);
        column("return_comment", row.returnComment);
    }
};

template <>
struct Columns<Section>
{
    static constexpr QLatin1StringView name{"section"};

    static void visit(auto &&column, auto &row)
    {
        column("plan_id", row.plan);
        column("position", row.position);
        column("level", row.level);
        column("kind", row.kind);
        column("heading", row.heading);
        column("text", row.text);
    }
};

template <>
struct Columns<Leader>
{
    static constexpr QLatin1StringView name{"leader"};

    static void visit(auto &&column, auto &row)
    {
        column("plan_id", row.plan);
        column("role", row.role);
        column("staff_id", row.staff);
        column("position", row.position);
    }
};

template <>
struct Columns<Topic>
{
    static constexpr QLatin1StringView name{"topic"};

    static void visit(auto &&column, auto &row)
    {
        column("term_id", row.term);
        column("name", row.name);
        column("position", row.position);
    }
};

} // namespace yanben
