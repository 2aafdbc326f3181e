#include "workspace/acts/school/calendar_change.h"
#include "workspace/acts/school/week_acts.h"
#include "workspace/busy_school.h"
#include "workspace/live/findings_book.h"
#include "workspace/queries/calendar/meetings.h"
#include "workspace/queries/calendar/school_days.h"

#include <catch2/catch.hpp>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

/// Week 8: 22 to 28 April.
Act markWeek(const BusySchool &school, WeekMark::Kind kind)
{
    const WeekMark mark{.first = 8, .last = 8, .kind = kind, .name = u"期中"_s};
    return addWeekMark(school.state(), school.term().id, mark).value();
}

std::vector<QDate> meetingDays(const BusySchool &school, ActivityId activity)
{
    std::vector<QDate> days;
    for (const Meeting &meeting : meetingsOf(school.state(), school.term(), schoolCalendar(school.state()))) {
        if (meeting.activity->id == activity)
            days.push_back(meeting.first);
    }
    return days;
}

int findingsOfCode(const FindingsBook &book, FindingCode code)
{
    return static_cast<int>(std::ranges::count(book.findings(), code, &Finding::code));
}

} // namespace

TEST_CASE("Marking a week tells what stands in it, and both change as one step", "[marked weeks]")
{
    const auto [kind, code] = GENERATE(table<WeekMark::Kind, FindingCode>({
        {WeekMark::Exam, FindingCode::DateInExamWeek},
        {WeekMark::Holiday, FindingCode::DateOnHoliday},
    }));
    BusySchool school;
    FindingsBook book{school.workspace()};
    book.setTerm(school.term().id);
    const Session inHall{.place = u"报告厅"_s};
    const QDate thursday{2019, 4, 25};
    const ActivityId talk = school.add(u"讲座"_s, dayAt(thursday), inHall);
    school.add(u"沙龙"_s, dayAt({2019, 5, 8}), inHall);
    REQUIRE(book.findings().empty());

    const Act change = markWeek(school, kind);
    const std::vector<TouchedTime> touched = touchedBy(school.state(), change);
    REQUIRE(touched.size() == 1);
    CHECK(touched[0].activity == talk);
    REQUIRE(touched[0].effect.proposed);
    CHECK(touched[0].effect.proposed->kind == WhenKind{SingleDay{{2019, 4, 29}}});

    SECTION("the week alone")
    {
        REQUIRE(school.acts().run(change) == RunResult::Done);
        REQUIRE(findingsOfCode(book, code) == 1);
        const Finding finding = book.on(talk).front();
        REQUIRE_FALSE(finding.fixes.empty());
        REQUIRE(school.acts().run(book.fix(finding, finding.fixes.back())) == RunResult::Done);
        CHECK(school.state().get<Activity>(talk).when.kind == WhenKind{SingleDay{{2019, 4, 29}}});
        CHECK(book.findings().empty());
        // Nothing is touched twice.
        CHECK(touchedBy(school.state(), removeWeekMark(school.state(), school.term().id, 0)).empty());
    }
    SECTION("with the new time")
    {
        const Act whole = adjustToCalendar(school.state(), change, {{touched[0], *touched[0].effect.proposed}});
        REQUIRE(school.acts().run(whole) == RunResult::Done);
        CHECK(school.term().weekMarks.size() == 1);
        CHECK(school.state().get<Activity>(talk).start == QDate{2019, 4, 29});
        CHECK(book.findings().empty());
        REQUIRE(school.acts().undo() == RunResult::Done);
        CHECK(school.term().weekMarks.empty());
        CHECK(school.state().get<Activity>(talk).when == dayAt(thursday));
        CHECK(book.findings().empty());
    }
}

TEST_CASE("Held and cancelled activities and background tasks go on through an exam week", "[marked weeks]")
{
    BusySchool school;
    const QDate thursday{2019, 4, 25};
    school.add(u"已办"_s, dayAt(thursday), {}, Activity{.status = ActivityStatus::Held});
    school.add(u"取消"_s, dayAt(thursday), {}, Activity{.status = ActivityStatus::Cancelled});
    school.add(u"晒课"_s, dayAt(thursday), {}, Activity{.backgroundTask = true});
    CHECK(touchedBy(school.state(), markWeek(school, WeekMark::Exam)).empty());
    CHECK(touchedBy(school.state(), markWeek(school, WeekMark::Holiday)).size() == 1); // the task's day is off
}

TEST_CASE("A series meets in an exam week, which is told, and not in a week of holidays", "[marked weeks]")
{
    BusySchool school;
    FindingsBook book{school.workspace()};
    book.setTerm(school.term().id);
    const ActivityId series =
        school.add(u"教研组活动"_s, wednesdaysAt(hoursFrom(14, 16)), Session{.place = u"一年三班"_s});
    const QDate wednesday{2019, 4, 24};
    const std::vector<QDate> before = meetingDays(school, series);
    REQUIRE(std::ranges::count(before, wednesday) == 1);

    REQUIRE(touchedBy(school.state(), markWeek(school, WeekMark::Exam)).size() == 1);
    REQUIRE(school.acts().run(markWeek(school, WeekMark::Exam)) == RunResult::Done);
    CHECK(meetingDays(school, series) == before);
    REQUIRE(findingsOfCode(book, FindingCode::DateInExamWeek) == 1);
    CHECK(book.on(series).front().facts.days == std::vector<QDate>{wednesday});
    REQUIRE(school.acts().undo() == RunResult::Done);
    CHECK(book.findings().empty());

    REQUIRE(school.acts().run(markWeek(school, WeekMark::Holiday)) == RunResult::Done);
    std::vector<QDate> left = before;
    std::erase(left, wednesday);
    CHECK(meetingDays(school, series) == left);
    CHECK(book.findings().empty());
    REQUIRE(school.acts().undo() == RunResult::Done);
    CHECK(meetingDays(school, series) == before);
}
