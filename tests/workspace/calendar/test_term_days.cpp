#include "workspace/acts/schedule/occurrence_acts.h"
#include "workspace/acts/school/calendar_change.h"
#include "workspace/acts/school/term_acts.h"
#include "workspace/busy_school.h"
#include "workspace/queries/calendar/school_days.h"
#include "workspace/queries/calendar/series.h"

#include <catch2/catch.hpp>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

const QDate blackout{2019, 4, 15};

/// A talk of week 8, one of week 5 that was held, and a series on the Mondays of odd weeks, of which one is cancelled.
struct CountedSchool : BusySchool
{
    ActivityId talk = add(u"讲座"_s, {.kind = WeekSpan{8, 8, {2}}}, {});
    ActivityId held = add(u"沙龙"_s, {.kind = WeekSpan{5, 5, {2}}}, {}, {.status = ActivityStatus::Held});
    ActivityId dated = add(u"考核"_s, dayAt({2019, 5, 8}), {});
    ActivityId series = add(u"教研"_s, {.kind = Recurring{.weekdays = {1}, .parity = Parity::Odd}}, {});

    CountedSchool()
    {
        const MeetingKey cancelled{.activity = series, .session = {}, .original = blackout};
        REQUIRE(acts().run(cancelMeeting(state(), cancelled, u"停电"_s).value()) == RunResult::Done);
    }
    Act weekLater() const
    {
        Term after = term();
        after.first = after.first.addDays(7);
        return editTerm(state(), after).value();
    }
    std::vector<const ChangedOccurrence *> waiting() const
    {
        return withoutMeeting(seriesOf(state(), series).value(), schoolCalendar(state()));
    }
};

} // namespace

TEST_CASE("Another first day of the term tells what moves with the weeks, and decisions that lose their meeting",
          "[term days]")
{
    CountedSchool school;
    const Act change = school.weekLater();
    const std::vector<TouchedTime> touched = touchedBy(school.state(), change);
    const auto on = [&touched](ActivityId id) { return std::ranges::find(touched, id, &TouchedTime::activity); };
    REQUIRE(touched.size() == 3);
    CHECK(on(school.dated) == touched.end());
    REQUIRE(on(school.held) != touched.end());
    REQUIRE(on(school.talk) != touched.end());
    CHECK(on(school.talk)->effect.movesWithTerm());
    CHECK(on(school.talk)->lost.empty());
    REQUIRE(on(school.series) != touched.end());
    REQUIRE(on(school.series)->lost.size() == 1);
    CHECK(school.state().get<ChangedOccurrence>(on(school.series)->lost.front()).original == blackout);

    SECTION("the term alone: what is said in weeks is later, and the decision waits")
    {
        REQUIRE(school.acts().run(change) == RunResult::Done);
        CHECK(school.state().get<Activity>(school.talk).start == QDate{2019, 4, 30});
        REQUIRE(school.waiting().size() == 1);
        CHECK(school.waiting().front()->reason == u"停电"_s);
    }
    SECTION("with times that keep the days, as one step")
    {
        std::vector<AdjustedTime> times;
        for (const TouchedTime &each : touched) {
            REQUIRE(each.effect.proposed);
            times.push_back({each, *each.effect.proposed});
        }
        REQUIRE(school.acts().run(adjustToCalendar(school.state(), change, times)) == RunResult::Done);
        CHECK(school.term().first == QDate{2019, 3, 11});
        CHECK(school.state().get<Activity>(school.talk).when.kind == WhenKind{WeekSpan{7, 7, {2}}});
        CHECK(school.state().get<Activity>(school.talk).start == QDate{2019, 4, 23});
        CHECK(school.waiting().empty());
        REQUIRE(school.acts().undo() == RunResult::Done);
        CHECK(school.term().first == QDate{2019, 3, 4});
        CHECK(school.state().get<Activity>(school.talk).when.kind == WhenKind{WeekSpan{8, 8, {2}}});
        CHECK(school.waiting().empty());
    }
}

TEST_CASE("Another title of the term touches nothing", "[term days]")
{
    CountedSchool school;
    Term after = school.term();
    after.title = u"春季学期"_s;
    CHECK(touchedBy(school.state(), editTerm(school.state(), after).value()).empty());
}
