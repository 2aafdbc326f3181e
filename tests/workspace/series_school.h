#pragma once

#include "support/test_roster.h"
#include "workspace/acts/schedule/activity_acts.h"
#include "workspace/acts/schedule/occurrence_acts.h"
#include "workspace/acts/schedule/series_acts.h"
#include "workspace/queries/calendar/school_days.h"
#include "workspace/queries/calendar/series.h"

#include <catch2/catch.hpp>

#include <algorithm>

namespace yanben
{

using Days = std::vector<QDate>;

inline constexpr TimeOfDay afternoonHours{.half = HalfDay::Afternoon};

inline bool haveSameRows(const State &one, const State &other)
{
    bool same = true;
    Entities::forEach([&]<typename T>() { same = same && one.all<T>() == other.all<T>(); });
    return same;
}

inline Recurring until(Recurring series, QDate last)
{
    series.end = last;
    return series;
}

/// One series: Wednesdays of the term 2019-03-04 to 07-12, up to 12 April unless a test says otherwise.
class SeriesSchool : public TestRoster
{
public:
    explicit SeriesSchool(const Recurring &rule = until({.weekdays = {3}}, {2019, 4, 12}))
    {
        Act act = addActivity(
            state(), term().id,
            {.title = QStringLiteral("语文教研"),
             .when = {.kind = rule, .timeOfDay = afternoonHours},
             .sessions = {{.presenters = {guest(QStringLiteral("王勋"))}, .place = QStringLiteral("办公室")}}});
        activity = addedActivity(act).value();
        session = addedSession(act).value();
        run(std::move(act));
    }
    static Participant guest(const QString &name) { return {.staff = {}, .group = {}, .name = name}; }

    MeetingKey on(QDate original) const { return {.activity = activity, .session = ofSession, .original = original}; }
    /// The days of all meetings of the term, in order.
    Days days() const
    {
        Days days;
        for (const Meeting &meeting : meetingsOf(state(), term(), schoolCalendar(state())))
            days.push_back(meeting.first);
        return days;
    }
    Meeting meeting(QDate day) const
    {
        for (const Meeting &each : meetingsOf(state(), term(), schoolCalendar(state()), CancelledMeetings::Shown)) {
            if (each.first == day)
                return each;
        }
        FAIL("no meeting on " << day.toString(Qt::ISODate).toStdString());
        return {};
    }
    /// Another session of the activity, with a series of its own, which the keys name from now on.
    void addFridays()
    {
        Act act = addSession(state(), activity);
        ofSession = addedSession(act).value();
        run(std::move(act));
        run(editSessionWhen(state(), *ofSession, When{.kind = until({.weekdays = {5}}, {2019, 3, 29})}));
    }
    void make(SeriesAct act)
    {
        REQUIRE(act);
        run(*std::move(act));
    }
    void make(SeriesResult result)
    {
        REQUIRE(result);
        run(std::move(result->act));
    }
    /// Runs it, and takes it back: every row is as it was, in memory and in the file. Then does it again.
    void makeUndoMake(Act act)
    {
        const State before = state();
        run(std::move(act));
        const State after = state();
        REQUIRE_FALSE(haveSameRows(before, after));
        REQUIRE(acts().undo() == RunResult::Done);
        CHECK(haveSameRows(before, state()));
        REQUIRE(acts().redo() == RunResult::Done);
        CHECK(haveSameRows(after, state()));
        reopen();
        CHECK(haveSameRows(after, state()));
    }
    std::size_t decisions() const { return state().all<ChangedOccurrence>().size(); }

    ActivityId activity{};
    SessionId session{};
    std::optional<SessionId> ofSession;
};

inline const Days wednesdaysToApril{{2019, 3, 6},  {2019, 3, 13}, {2019, 3, 20},
                                    {2019, 3, 27}, {2019, 4, 3},  {2019, 4, 10}};

inline Days without(Days days, QDate gone, std::optional<QDate> instead = {})
{
    std::erase(days, gone);
    if (instead)
        days.push_back(*instead);
    std::ranges::sort(days);
    return days;
}

} // namespace yanben
