#pragma once

#include "domain/rubric/rubric.h"
#include "storage/sqlite/column.h"
#include "storage/tables/columns.h"

namespace yanben
{

template <>
struct Words<VersionState>
{
    static constexpr std::array all{QLatin1StringView{"draft"}, QLatin1StringView{"published"}};
};

template <>
struct Columns<Rubric>
{
    static constexpr QLatin1StringView name{"rubric"};

    static void visit(auto &&column, auto &row) { column("term_id", row.term); }
};

template <>
struct Columns<RubricVersion>
{
    static constexpr QLatin1StringView name{"rubric_version"};

    static void visit(auto &&column, auto &row)
    {
        column("rubric_id", row.rubric);
        column("number", row.number);
        column("state", row.state);
        column("published_by", row.publishedBy);
        column("published_at", row.publishedAt);
        column("terms", row.terms);
    }
};

template <>
struct Columns<Criterion>
{
    static constexpr QLatin1StringView name{"criterion"};

    static void visit(auto &&column, auto &row)
    {
        column("rubric_id", row.rubric);
        column("key", row.key);
    }
};

template <>
struct Columns<CriterionVersion>
{
    static constexpr QLatin1StringView name{"criterion_version"};

    static void visit(auto &&column, auto &row)
    {
        column("rubric_version_id", row.version);
        column("criterion_id", row.criterion);
        column("position", row.position);
        column("topic_id", row.topic);
        column("spec", row.spec);
    }
};

} // namespace yanben
