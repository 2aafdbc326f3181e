#pragma once

#include "domain/sheets/rater_file.h"
#include "domain/sheets/rating_panel.h"
#include "storage/sqlite/column.h"
#include "storage/tables/columns.h"

namespace yanben
{

template <>
struct Words<PanelCombine>
{
    static constexpr std::array all{QLatin1StringView{"mean"}, QLatin1StringView{"median"},
                                    QLatin1StringView{"trimmed"}, QLatin1StringView{"agreed"}};
};

template <>
struct Columns<RatingPanel>
{
    static constexpr QLatin1StringView name{"rating_panel"};

    static void visit(auto &&column, auto &row)
    {
        column("criterion_id", row.criterion);
        column("combine", row.terms.combine);
        column("points_limit", row.terms.limit);
    }
};

template <>
struct Columns<PanelMember>
{
    static constexpr QLatin1StringView name{"panel_member"};

    static void visit(auto &&column, auto &row)
    {
        column("panel_id", row.panel);
        column("staff_id", row.staff);
        column("position", row.position);
        column("further", row.further);
    }
};

template <>
struct Columns<RaterFile>
{
    static constexpr QLatin1StringView name{"rater_file"};

    static void visit(auto &&column, auto &row)
    {
        column("rubric_version_id", row.version);
        column("rater_id", row.rater);
        column("made_by", row.madeBy);
        column("made_at", row.madeAt);
        column("school_uid", row.school);
    }
};

} // namespace yanben
