#pragma once

#include "domain/dismissal.h"
#include "storage/sqlite/column.h"
#include "storage/tables/columns.h"

namespace yanben
{

template <>
struct Columns<Dismissal>
{
    static constexpr QLatin1StringView name{"dismissal"};

    static void visit(auto &&column, auto &row)
    {
        column("term_id", row.term);
        column("code", row.code);
        column("target", row.target);
        column("facts", row.facts);
        column("reason", row.reason);
    }
};

} // namespace yanben
