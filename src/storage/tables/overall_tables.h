#pragma once

#include "domain/overall/overall_rows.h"
#include "storage/sqlite/column.h"
#include "storage/tables/columns.h"

namespace yanben
{

template <>
struct Columns<Overall>
{
    static constexpr QLatin1StringView name{"overall"};

    static void visit(auto &&column, auto &row)
    {
        column("term_id", row.term);
        column("sheet", row.sheet);
    }
};

template <>
struct Columns<OverallRubric>
{
    static constexpr QLatin1StringView name{"overall_rubric"};

    static void visit(auto &&column, auto &row)
    {
        column("overall_id", row.overall);
        column("part", row.part);
        column("rubric_id", row.rubric);
    }
};

} // namespace yanben
