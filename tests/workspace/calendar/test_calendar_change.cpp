#include "support/test_school.h"
#include "workspace/act_builder.h"
#include "workspace/acts/school/calendar_acts.h"
#include "workspace/acts/school/calendar_change.h"
#include "workspace/acts/school/times_apart.h"
#include "workspace/queries/calendar/school_days.h"
#include "workspace/queries/term_rows.h"

#include <catch2/catch.hpp>

using namespace yanben;
using namespace Qt::StringLiterals;
using EffectKind = CalendarEffect::Kind;

namespace
{

const QDate sportsDay{2019, 4, 25}; // a Thursday

When dayOf(QDate day)
{
    return {.kind = SingleDay{day}};
}

struct PlannedSchool : TestSchool
{
    ActivityId plan(const QString &title, const When &when, ActivityStatus status = ActivityStatus::Planned,
                    const std::vector<Session> &sessions = {Session{}})
    {
        ActBuilder builder{state(), ActKind::AddActivity};
        const auto position = static_cast<int>(activitiesOf(state(), term().id).size());
        const ActivityId id = builder.insert(
            Activity{.term = term().id, .position = position, .title = title, .when = when, .status = status});
        for (Session session : sessions) {
            session.activity = id;
            builder.insert(session);
        }
        run(builder.take());
        return id;
    }
    void run(Act act) { REQUIRE(acts().run(std::move(act)) == RunResult::Done); }
    Act sports() const
    {
        return addCalendarDay(state(), {.date = sportsDay, .kind = CalendarDay::Off, .name = u"运动会"_s}).value();
    }
    When whenOf(ActivityId id) const { return state().get<Activity>(id).when; }
};

std::vector<Session> ledBy(const QString &outsider)
{
    return {Session{.presenters = {{.name = outsider}}}};
}

/// Three on the day that will be off, led by one person.
struct CrowdedSchool : PlannedSchool
{
    CrowdedSchool()
    {
        for (const QString &title : {u"讲座"_s, u"沙龙"_s, u"观摩"_s})
            plan(title, dayOf(sportsDay), ActivityStatus::Planned, ledBy(u"张专家"_s));
    }
    std::vector<ApartTime> apart(const std::vector<ProposalChoice> &choices = std::vector<ProposalChoice>(3)) const
    {
        const Act change = sports();
        const std::vector<TouchedTime> touched = touchedBy(state(), change);
        REQUIRE(touched.size() == choices.size());
        return TimesApart{state(), change, touched}.times(choices);
    }
};

std::vector<When> timesIn(const std::vector<ApartTime> &apart)
{
    std::vector<When> times;
    for (const ApartTime &each : apart)
        times.push_back(each.when.value_or(When{}));
    return times;
}

// A Friday, the Sunday at work before 1 May, Monday and Tuesday.
const When onFriday = dayOf({2019, 4, 26});
const When onSunday = dayOf({2019, 4, 28});
const When onMonday = dayOf({2019, 4, 29});
const When onTuesday = dayOf({2019, 4, 30});

std::vector<AdjustedTime> asProposed(const std::vector<TouchedTime> &touched)
{
    std::vector<AdjustedTime> times;
    for (const TouchedTime &one : touched) {
        if (one.effect.proposed)
            times.push_back({one, *one.effect.proposed});
    }
    return times;
}

} // namespace

TEST_CASE("B27: a new day off and what it touches are one step", "[calendar change]")
{
    PlannedSchool school;
    const ActivityId talk = school.plan(u"讲座"_s, dayOf(sportsDay));
    school.plan(u"沙龙"_s, dayOf({2019, 4, 24}));
    school.plan(u"已办"_s, dayOf(sportsDay), ActivityStatus::Held);
    school.plan(u"取消"_s, dayOf(sportsDay), ActivityStatus::Cancelled);
    const Act change = school.sports();
    const std::vector<TouchedTime> touched = touchedBy(school.state(), change);
    REQUIRE(touched.size() == 1);
    CHECK(touched[0].activity == talk);
    CHECK(touched[0].before == dayOf(sportsDay));
    CHECK(touchedBy(school.state(), school.term().id, change) == touched);

    school.run(adjustToCalendar(school.state(), change, asProposed(touched)));
    CHECK(school.whenOf(talk) == dayOf({2019, 4, 26}));
    CHECK(school.state().get<Activity>(talk).start == QDate{2019, 4, 26});
    CHECK(ownDayOn(school.state(), sportsDay));
    CHECK(school.acts().undoable()->kind == actWord(ActKind::AdjustToCalendar));

    REQUIRE(school.acts().undo() == RunResult::Done);
    CHECK(school.whenOf(talk) == dayOf(sportsDay));
    CHECK_FALSE(ownDayOn(school.state(), sportsDay));
    REQUIRE(school.acts().redo() == RunResult::Done);
    CHECK(school.whenOf(talk) == dayOf({2019, 4, 26}));
    CHECK(ownDayOn(school.state(), sportsDay));
}

TEST_CASE("The calendar alone can be changed, and the activity then stands on a day off", "[calendar change]")
{
    PlannedSchool school;
    const ActivityId talk = school.plan(u"讲座"_s, dayOf(sportsDay));
    school.run(school.sports());
    CHECK(school.whenOf(talk) == dayOf(sportsDay));
    CHECK(schoolCalendar(school.state()).kindOf(sportsDay) == DayKind::Holiday);
    // Nothing new is touched by the same day under another name.
    CalendarDay renamed = *ownDayOn(school.state(), sportsDay);
    renamed.name = u"田径运动会"_s;
    CHECK(touchedBy(school.state(), editCalendarDay(school.state(), renamed).value()).empty());
}

TEST_CASE("A day that is moved, removed or at work after all touches what stands on it", "[calendar change]")
{
    PlannedSchool school;
    school.run(school.sports());
    const ActivityId talk = school.plan(u"讲座"_s, dayOf({2019, 4, 26}));
    CalendarDay moved = *ownDayOn(school.state(), sportsDay);
    moved.date = {2019, 4, 26};
    const auto touched = touchedBy(school.state(), editCalendarDay(school.state(), moved).value());
    REQUIRE(touched.size() == 1);
    CHECK(touched[0].activity == talk);
    CHECK(touchedBy(school.state(), removeCalendarDay(school.state(), moved.id)).empty());

    // The Sunday before 1 May was at work by the notice.
    const ActivityId onSunday = school.plan(u"检查"_s, dayOf({2019, 4, 28}));
    const Act off =
        addCalendarDay(school.state(), {.date = {2019, 4, 28}, .kind = CalendarDay::Off, .name = u"劳动节"_s}).value();
    const auto lost = touchedBy(school.state(), off);
    REQUIRE(lost.size() == 1);
    CHECK(lost[0].activity == onSunday);
    CHECK(lost[0].effect.proposed == dayOf({2019, 4, 29}));
}

TEST_CASE("Sessions with a time of their own and meetings moved by hand are adjusted themselves", "[calendar change]")
{
    PlannedSchool school;
    const ActivityId open =
        school.plan(u"公开课"_s, dayOf({2019, 4, 23}), ActivityStatus::Planned,
                    {Session{.place = u"一班"_s}, Session{.position = 1, .when = dayOf(sportsDay)}});
    const ActivityId series = school.plan(u"例会"_s, {.kind = Recurring{.weekdays = {Qt::Wednesday}}});
    ActBuilder builder{school.state(), ActKind::EditOccurrence};
    const ChangedOccurrenceId meeting = builder.insert(ChangedOccurrence{
        .activity = series, .original = {2019, 4, 24}, .when = dayOf(sportsDay), .reason = u"开会"_s});
    school.run(builder.take());

    const Act change = school.sports();
    const auto touched = touchedBy(school.state(), change);
    REQUIRE(touched.size() == 2);
    CHECK(touched[0].activity == open);
    CHECK(touched[0].session);
    CHECK(touched[1].meeting == meeting);
    school.run(adjustToCalendar(school.state(), change, asProposed(touched)));
    CHECK(school.whenOf(open) == dayOf({2019, 4, 23}));
    CHECK(sessionsOf(school.state(), open)[1]->when == dayOf({2019, 4, 26}));
    CHECK(school.state().get<ChangedOccurrence>(meeting).when == dayOf({2019, 4, 26}));
    REQUIRE(school.acts().undo() == RunResult::Done);
    CHECK(school.state().get<ChangedOccurrence>(meeting).when == dayOf(sportsDay));
}

TEST_CASE("What becomes of a series is only told", "[calendar change]")
{
    PlannedSchool school;
    const ActivityId series = school.plan(u"例会"_s, {.kind = Recurring{.weekdays = {Qt::Thursday}}});
    const Act change = school.sports();
    const auto touched = touchedBy(school.state(), change);
    REQUIRE(touched.size() == 1);
    CHECK(touched[0].effect.kind == EffectKind::SeriesChanged);
    const Act act = adjustToCalendar(school.state(), change, asProposed(touched));
    CHECK(act.changes.size() == change.changes.size());
    CHECK(school.whenOf(series) == touched[0].before);
}

TEST_CASE("Three that would meet on one day are proposed for three, and strangers for the same", "[calendar change]")
{
    CrowdedSchool school;
    const auto apart = school.apart();
    CHECK(timesIn(apart) == std::vector{onFriday, onSunday, onMonday});
    CHECK_FALSE(apart[0].isFurther);
    CHECK(apart[1].isFurther);
    CHECK_FALSE(apart[2].taken);

    PlannedSchool other;
    for (const QString &name : {u"张专家"_s, u"李专家"_s})
        other.plan(u"讲座"_s, dayOf(sportsDay), ActivityStatus::Planned, ledBy(name));
    const Act change = other.sports();
    const TimesApart times{other.state(), change, touchedBy(other.state(), change)};
    CHECK(timesIn(times.times(std::vector<ProposalChoice>(2))) == std::vector{onFriday, onFriday});
}

TEST_CASE("What the schedule has on the next day is in the way of a proposal, too", "[calendar change]")
{
    CrowdedSchool school;
    school.plan(u"培训"_s, onFriday, ActivityStatus::Planned, ledBy(u"张专家"_s));
    CHECK(timesIn(school.apart()) == std::vector{onSunday, onMonday, onTuesday});
}

TEST_CASE("A proposal leaves room for what was typed above it, not for what stays", "[calendar change]")
{
    CrowdedSchool school;
    CHECK(timesIn(school.apart({{.typed = onSunday}, {}, {}})) == std::vector{onSunday, onFriday, onMonday});
    CHECK(timesIn(school.apart({{.adjusted = false}, {}, {}})) == std::vector{onFriday, onFriday, onSunday});
    const auto apart = school.apart({{}, {.typed = onFriday}, {}});
    CHECK(apart[1].when == onFriday);
    CHECK(apart[1].taken == u"讲座"_s);
}

TEST_CASE("Where two weeks have no free day, the proposal says what it meets", "[calendar change]")
{
    CrowdedSchool school;
    school.plan(u"送教"_s, {.kind = DayRange{{2019, 4, 26}, {2019, 5, 31}}}, ActivityStatus::Planned,
                ledBy(u"张专家"_s));
    const auto apart = school.apart();
    CHECK(apart[0] == ApartTime{.when = onFriday, .isFurther = false, .taken = u"送教"_s});
}

TEST_CASE("The lessons that a day at work holds come in with its notice", "[calendar change]")
{
    PlannedSchool school;
    const std::vector<HolidayRow> rows{{{2027, 2, 14}, CalendarDay::Work, u"春节"_s, 4},
                                       {{2027, 2, 8}, CalendarDay::Off, u"春节"_s}};
    school.run(importDays(school.state(), proposeDays(school.state(), rows, {})));
    CHECK(ownDayOn(school.state(), {2027, 2, 14})->standsFor == 4);
    CHECK(schoolCalendar(school.state()).standsFor({2027, 2, 14}) == 4);

    // A list without that column says nothing about it, one with another weekday replaces it.
    using Proposed = DayProposal::Kind;
    const std::vector<HolidayRow> silent{{{2027, 2, 14}, CalendarDay::Work, u"春节"_s}};
    CHECK(proposeDays(school.state(), silent, {}).front().kind == Proposed::Unchanged);
    const std::vector<HolidayRow> other{{{2027, 2, 14}, CalendarDay::Work, u"春节"_s, 5}};
    CHECK(proposeDays(school.state(), other, {}).front().kind == Proposed::Replace);
    school.run(importDays(school.state(), proposeDays(school.state(), other, {})));
    CHECK(ownDayOn(school.state(), {2027, 2, 14})->standsFor == 5);
    CalendarDay off = *ownDayOn(school.state(), {2027, 2, 14});
    off.kind = CalendarDay::Off;
    school.run(editCalendarDay(school.state(), off).value());
    CHECK_FALSE(ownDayOn(school.state(), {2027, 2, 14})->standsFor);
    REQUIRE(school.acts().undo() == RunResult::Done);
    CHECK(ownDayOn(school.state(), {2027, 2, 14})->standsFor == 5);
}
