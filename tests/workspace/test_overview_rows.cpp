#include "workspace/act_builder.h"
#include "workspace/acts/plan/plan_acts.h"
#include "workspace/acts/schedule/activity_details_acts.h"
#include "workspace/queries/overview_rows.h"
#include "workspace/queries/plan_checks.h"
#include "workspace/queries/term_rows.h"
#include "workspace/series_school.h"

#include <catch2/catch.hpp>

using namespace yanben;
using namespace Qt::StringLiterals;

TEST_CASE("The overview counts and lists a series by its meetings", "[series]")
{
    SeriesSchool school; // six Wednesdays, 6 March to 10 April
    const State &state = school.state();
    const TermId term = school.term().id;
    const QDate today{2019, 3, 14};
    const auto figures = [&] {
        const TermProgress progress = termProgress(state, term, today);
        return std::pair{progress.doneActivities, progress.activities};
    };
    const auto coming = [&](QDate from) {
        std::vector<QDate> days;
        for (const ComingActivity &each : nextTwoWeeks(state, term, from)) {
            for (const When &when : each.meetings)
                days.push_back(std::get<SingleDay>(when.kind).date);
        }
        return days;
    };
    CHECK(figures() == std::pair{2, 6});
    const TermProgress progress = termProgress(state, term, today);
    CHECK(progress.next == school.activity);
    CHECK(progress.nextWhen == When{.kind = SingleDay{{2019, 3, 20}}, .timeOfDay = afternoonHours, .raw = {}});
    CHECK(coming(today) == std::vector<QDate>{{2019, 3, 20}, {2019, 3, 27}});
    school.make(cancelMeeting(state, school.on({2019, 3, 20}), u"停电"_s));
    CHECK(figures() == std::pair{2, 5});
    CHECK(coming(today) == std::vector<QDate>{{2019, 3, 27}});
    CHECK(nextTwoWeeks(state, term, {2019, 4, 11}).empty()); // though the pattern goes on to the 12th
    school.run(setHeld(state, school.activity));
    CHECK(figures() == std::pair{5, 5});
}

TEST_CASE("The overview and the checks of a plan tell the same of its sections", "[plan]")
{
    TestSchool school;
    const State &state = school.state();
    const TermId term = school.term().id;
    REQUIRE(school.acts().run(*createPlan(state, term, u"计划"_s)) == RunResult::Done);
    const auto openOnes = [&] {
        const TermProgress progress = termProgress(state, term, {2019, 3, 14});
        const PlanChecks checks = planChecks(state, term);
        CHECK(progress.sections - progress.writtenSections == std::ssize(checks.emptySections));
        return checks.emptySections.size();
    };
    const std::size_t before = openOnes();
    REQUIRE(before > 0);
    const PlanId plan = planOf(state, term)->id;
    const std::vector<const Section *> sections = sectionsOf(state, plan);
    const auto found = std::ranges::find(sections, SectionKind::Leadership, &Section::kind);
    REQUIRE(found != sections.end());
    const SectionId leadership = (*found)->id;
    REQUIRE(std::ranges::count(planChecks(state, term).emptySections, leadership) == 1);
    ActBuilder builder{state, ActKind::EditSection};
    builder.change<Section>(leadership,
                            [](Section &row) { row.text = {.blocks = {{.spans = {{.text = u"三人"_s}}}}}; });
    REQUIRE(school.acts().run(builder.take()) == RunResult::Done);
    CHECK(openOnes() == before - 1);
}
