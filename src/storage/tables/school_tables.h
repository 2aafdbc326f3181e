#pragma once

#include "domain/school.h"
#include "storage/sqlite/column.h"
#include "storage/tables/columns.h"

namespace yanben
{

template <>
struct Words<ListKind>
{
    static constexpr std::array all{QLatin1StringView{"place"}, QLatin1StringView{"form"}};
};

template <>
struct Columns<School>
{
    static constexpr QLatin1StringView name{"school"};

    static void visit(auto &&column, auto &row)
    {
        column("name", row.name);
        column("signature", row.signature);
        column("responsible_id", row.responsible);
        column("responsible_name", row.responsibleName);
    }
};

template <>
struct Columns<ListEntry>
{
    static constexpr QLatin1StringView name{"list_entry"};

    static void visit(auto &&column, auto &row)
    {
        column("kind", row.kind);
        column("name", row.name);
        column("same_as_id", row.sameAs);
        column("capacity", row.capacity);
    }
};

} // namespace yanben
