#pragma once

#include "domain/sheets/honour.h"
#include "storage/sqlite/column.h"
#include "storage/tables/columns.h"
#include "storage/tables/subject_column.h"

namespace yanben
{

template <>
struct Words<HonourKind>
{
    static constexpr std::array all{QLatin1StringView{"commendation"}, QLatin1StringView{"training"}};
};

template <>
struct Words<HonourLevel>
{
    static constexpr std::array all{QLatin1StringView{"school"},   QLatin1StringView{"district"},
                                    QLatin1StringView{"county"},   QLatin1StringView{"city"},
                                    QLatin1StringView{"province"}, QLatin1StringView{"nation"}};
};

template <>
struct Columns<Honour>
{
    static constexpr QLatin1StringView name{"honour"};

    static void visit(auto &&column, auto &row)
    {
        column("term_id", row.term);
        auto staff = subjectColumn<StaffId>(row.subject);
        column("staff_id", staff);
        auto group = subjectColumn<GroupId>(row.subject);
        column("group_id", group);
        column("kind", row.kind);
        column("title", row.title);
        column("day", row.date);
        column("note", row.note);
        column("level", row.level);
        column("issuer", row.issuer);
    }
};

} // namespace yanben
