#pragma once

#include "domain/schedule/required_count.h"
#include "storage/sqlite/column.h"
#include "storage/tables/columns.h"

namespace yanben
{

template <>
struct Words<CountedBy>
{
    static constexpr std::array all{QLatin1StringView{"form"}, QLatin1StringView{"topic"}, QLatin1StringView{"title"}};
};

template <>
struct Words<CountUnit>
{
    static constexpr std::array all{QLatin1StringView{"times"}, QLatin1StringView{"half_days"}};
};

template <>
struct Words<CountPeriod>
{
    static constexpr std::array all{QLatin1StringView{"week"}, QLatin1StringView{"month"}, QLatin1StringView{"term"},
                                    QLatin1StringView{"school_year"}};
};

template <>
struct Words<CountFor>
{
    static constexpr std::array all{QLatin1StringView{"school"}, QLatin1StringView{"each_group"},
                                    QLatin1StringView{"each_teacher"}, QLatin1StringView{"each_presenter"}};
};

template <>
struct Columns<RequiredCount>
{
    static constexpr QLatin1StringView name{"required_count"};

    static void visit(auto &&column, auto &row)
    {
        column("term_id", row.term);
        column("position", row.position);
        column("name", row.name);
        column("counted", row.counted);
        column("words", row.words);
        column("topic_id", row.topic);
        column("unit", row.unit);
        column("at_least", row.range.atLeast);
        column("at_most", row.range.atMost);
        column("period", row.period);
        column("every", row.every);
        column("holds_for", row.each);
        column("among", row.among);
        column("excepted", row.excepted);
        column("advisable", row.advisable);
        column("fewest_people", row.fewestPeople);
        column("people_advisable", row.peopleAdvisable);
        column("needs_record", row.needsRecord);
        column("source", row.source);
    }
};

} // namespace yanben
