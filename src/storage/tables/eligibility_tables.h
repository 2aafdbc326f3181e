#pragma once

#include "domain/rubric/eligibility_rule.h"
#include "storage/sqlite/column.h"
#include "storage/tables/columns.h"

namespace yanben
{

template <>
struct Words<ShareBound>
{
    static constexpr std::array all{QLatin1StringView{"at_least"}, QLatin1StringView{"more_than"}};
};

template <>
struct Words<HoursPeriod>
{
    static constexpr std::array all{QLatin1StringView{"term"}, QLatin1StringView{"year"}};
};

template <>
struct Columns<EligibilityRule>
{
    static constexpr QLatin1StringView name{"eligibility_rule"};

    static void visit(auto &&column, auto &row)
    {
        column("term_id", row.term);
        column("criterion_id", row.terms.hours);
        column("required", row.terms.required);
        column("percent", row.terms.percent);
        column("bound", row.terms.bound);
        column("period", row.terms.period);
    }
};

} // namespace yanben
