#pragma once

#include "domain/sheets/objection.h"
#include "storage/sqlite/column.h"
#include "storage/tables/columns.h"

namespace yanben
{

template <>
struct Words<ObjectionState>
{
    static constexpr std::array all{QLatin1StringView{"open"}, QLatin1StringView{"upheld"},
                                    QLatin1StringView{"rejected"}};
};

template <>
struct Columns<Objection>
{
    static constexpr QLatin1StringView name{"objection"};

    static void visit(auto &&column, auto &row)
    {
        column("sheet_id", row.sheet);
        column("criterion_id", row.criterion);
        column("raised_on", row.raisedOn);
        column("text", row.text);
        column("state", row.state);
        column("answer", row.answer);
        column("answered_by", row.answeredBy);
        column("answered_at", row.answeredAt);
    }
};

} // namespace yanben
