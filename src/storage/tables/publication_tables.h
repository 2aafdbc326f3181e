#pragma once

#include "domain/sheets/publication.h"
#include "storage/sqlite/column.h"
#include "storage/tables/columns.h"

namespace yanben
{

template <>
struct Columns<Publication>
{
    static constexpr QLatin1StringView name{"publication"};

    static void visit(auto &&column, auto &row)
    {
        column("rubric_version_id", row.version);
        column("rubric", row.rubric);
        column("engine", row.engine);
        column("published_by", row.by);
        column("published_at", row.at);
        column("why", row.why);
    }
};

template <>
struct Columns<PublishedSheet>
{
    static constexpr QLatin1StringView name{"published_sheet"};

    static void visit(auto &&column, auto &row)
    {
        column("publication_id", row.publication);
        column("sheet_id", row.sheet);
        column("revision", row.revision);
        column("facts", row.facts);
        column("result", row.result);
        column("rank", row.rank);
        column("ranked", row.ranked);
    }
};

} // namespace yanben
