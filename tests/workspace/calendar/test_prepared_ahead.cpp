#include "support/terms.h"
#include "workspace/queries/calendar/prepared_ahead.h"

#include <catch2/catch.hpp>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

Phase stepOn(const QString &name, std::optional<QDate> day)
{
    return {.name = name, .when = day ? std::optional{When{.kind = SingleDay{*day}}} : std::nullopt};
}

} // namespace

TEST_CASE("B32: how far ahead a lesson is prepared is known where both steps have their day", "[details]")
{
    const Term term = springTerm();
    Activity activity;
    activity.title = u"汇报课"_s;
    activity.phases = {stepOn(u"提前备课"_s, QDate{2019, 4, 1}), stepOn(u"集体备课"_s, QDate{2019, 4, 4}),
                       stepOn(u"说课"_s, QDate{2019, 4, 5}), stepOn(u"讲课"_s, QDate{2019, 4, 11}),
                       stepOn(u"再次上课"_s, QDate{2019, 4, 25})};
    CHECK(daysPreparedAhead(activity, term) == 7);

    SECTION("the last preparation counts")
    {
        activity.phases[1].when = When{.kind = SingleDay{{2019, 4, 9}}};
        CHECK(daysPreparedAhead(activity, term) == 2);
    }
    SECTION("a week is known by its first day")
    {
        activity.phases[3].when = When{.kind = WeekSpan{.first = 6, .last = 6}};
        CHECK(daysPreparedAhead(activity, term) == 4); // 4月8日
    }
    SECTION("a month says nothing, nor does a step without a time")
    {
        activity.phases.resize(4);
        activity.phases[3].when = When{.kind = WholeMonth{{2019, 4}}};
        CHECK_FALSE(daysPreparedAhead(activity, term));
        activity.phases[3].when.reset();
        CHECK_FALSE(daysPreparedAhead(activity, term));
    }
    SECTION("the five steps alone name no lesson")
    {
        activity.phases.resize(3);
        CHECK_FALSE(daysPreparedAhead(activity, term));
    }
    SECTION("a meeting that is the preparation itself has its own day")
    {
        activity.title = u"集体备课"_s;
        activity.when = {.kind = SingleDay{{2019, 4, 8}}};
        activity.phases = {stepOn(u"轮流说课"_s, {}), stepOn(u"上课"_s, QDate{2019, 4, 11})};
        CHECK(daysPreparedAhead(activity, term) == 3);
        activity.title = u"研讨"_s;
        CHECK_FALSE(daysPreparedAhead(activity, term));
    }
}
