#include "calendar/hours/hours.h"
#include "support/test_roster.h"
#include "support/when_builders.h"
#include "workspace/acts/schedule/copy_activity.h"
#include "workspace/busy_school.h"
#include "workspace/papers/meetings/meeting_words.h"
#include "workspace/queries/calendar/entries_of.h"
#include "workspace/queries/calendar/school_days.h"
#include "workspace/queries/calendar/week_rows.h"
#include "workspace/queries/term_rows.h"

#include <catch2/catch.hpp>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

/// A school whose term a test fills with activities.
class WeeksSchool : public TestRoster
{
public:
    ActivityId plan(const QString &title, const When &when, const SessionDraft &session = {})
    {
        Act act = addActivity(state(), term().id, {.title = title, .when = when, .sessions = {session}});
        const ActivityId id = addedActivity(act).value();
        run(std::move(act));
        return id;
    }
    void change(ActivityId activity, const std::function<void(Activity &)> &edit)
    {
        ActBuilder builder{state(), ActKind::EditActivity};
        builder.change<Activity>(activity, edit);
        run(builder.take());
    }
    void useTimetable()
    {
        ActBuilder builder{state(), ActKind::EditTerm};
        builder.change<Term>(term().id, [](Term &row) { row.timetable = usualTimetable(); });
        run(builder.take());
    }
    std::vector<CalendarEntry> entries() { return calendarEntries(state(), term(), schoolCalendar(state())); }
};

QStringList titlesOf(const std::vector<CalendarEntry> &entries)
{
    QStringList titles;
    for (const CalendarEntry &entry : entries)
        titles << entry.title;
    return titles;
}

QStringList titlesAt(const std::vector<CalendarEntry> &entries, const EntryPlaces &places)
{
    QStringList titles;
    for (const std::size_t place : places)
        titles << entries[place].title;
    return titles;
}

Participant partOf(StaffId staff)
{
    return {.staff = staff, .group = {}, .name = {}};
}

Participant partOf(GroupId group)
{
    return {.staff = {}, .group = group, .name = {}};
}

const QDate monday{2019, 4, 8};

/// The titles in the line with this hour, by weekday 0..6; nothing where there is no such line.
std::optional<QStringList> lineOf(const std::vector<CalendarEntry> &entries, const HoursOfWeek &week,
                                  const std::function<bool(const WeekHour &)> &fits, std::size_t day)
{
    for (std::size_t row = 0; row < week.hours.size(); ++row) {
        if (fits(week.hours[row]))
            return titlesAt(entries, week.cells[row][day]);
    }
    return std::nullopt;
}

auto lessonLine(int number)
{
    return [number](const WeekHour &hour) { return hour.lesson == number; };
}

auto halfLine(HalfDay half)
{
    return [half](const WeekHour &hour) { return hour.half == half; };
}

bool noHour(const WeekHour &hour)
{
    return !hour.lesson && !hour.half;
}

} // namespace

TEST_CASE("Entries of a term stand by day and hour, deadlines and what is cancelled among them", "[week rows]")
{
    WeeksSchool school;
    school.plan(u"待定"_s, {});
    school.plan(u"晚"_s, dayAt(monday, at(16)));
    school.plan(u"早"_s, dayAt(monday, at(8)));
    school.plan(u"全天"_s, dayAt(monday));
    school.plan(u"截止"_s, {.kind = Deadline{monday.addDays(1)}});
    school.plan(u"进修"_s, {.kind = SetElsewhere{u"进修学校"_s}});
    const ActivityId off = school.plan(u"停"_s, dayAt(monday.addDays(2)));
    school.change(off, [](Activity &row) { row.status = ActivityStatus::Cancelled; });

    const std::vector<CalendarEntry> entries = school.entries();
    REQUIRE(titlesOf(entries) == QStringList{u"全天"_s, u"早"_s, u"晚"_s, u"截止"_s, u"停"_s, u"进修"_s, u"待定"_s});
    CHECK(entries[0].order == 3);
    CHECK_FALSE(entries[3].meeting);
    CHECK(entries[3].movable);
    CHECK_FALSE(entries[3].hasLength());
    CHECK(entries[0].hasLength());
    CHECK(entries[4].cancelled);
    CHECK(daysText(entries[3], school.term()).contains(u"4月9日"_s));
    CHECK(daysText(entries[3], school.term()).contains(u"前"_s));
    CHECK(hourText(entries[3], school.term()).isEmpty());
    CHECK(hourText(entries[0], school.term()).isEmpty());
    CHECK(entries[4].hasDay());
    for (std::size_t at = 5; at < 7; ++at) {
        CHECK_FALSE(entries[at].hasDay());
        CHECK_FALSE(entries[at].touches(school.term().first, school.term().last));
        CHECK_FALSE(entries[at].movable);
        CHECK(hourText(entries[at], school.term()).isEmpty());
    }
    CHECK(daysText(entries[5], school.term()) == u"由进修学校安排"_s);
    CHECK(daysText(entries[6], school.term()) == u"待定"_s);
}

TEST_CASE("What single sessions are due by stands on its day with their people, and is no meeting", "[week rows]")
{
    WeeksSchool school;
    const StaffId wang = school.add(u"王勋"_s);
    const StaffId liu = school.add(u"刘月"_s);
    const ActivityId contest = school.plan(u"论文评比"_s, dayAt(monday.addDays(4)), {.presenters = {partOf(wang)}});
    Act act = addSession(school.state(), contest);
    const SessionId second = addedSession(act).value();
    school.run(std::move(act));
    school.run(editPresenters(school.state(), second, {partOf(liu)}));
    school.run(editSessionWhen(school.state(), second, When{.kind = Deadline{monday.addDays(1)}}));

    std::vector<CalendarEntry> entries = school.entries();
    REQUIRE(entries.size() == 2);
    CHECK(entries[0].isBorder());
    CHECK(entries[0].first == monday.addDays(1));
    CHECK(entries[0].meeting == MeetingKey{contest, second, monday.addDays(1)});
    CHECK(entries[0].presenters == std::vector{partOf(liu)});
    CHECK_FALSE(entries[0].movable); // another time of the activity is not its
    CHECK_FALSE(entries[1].isBorder());
    CHECK(entries[1].presenters == std::vector{partOf(wang)});
    CHECK(entriesOfPerson(school.state(), entries, liu).size() == 1);

    // On one day with a meeting it is in nobody's way.
    school.plan(u"讲座"_s, dayAt(monday.addDays(1)), {.presenters = {partOf(liu)}});
    CHECK(overlapsAmong(school.entries(), {}).empty());

    // What the whole activity is due by stands there, too, for all of its sessions.
    const SessionId first = sessionsOf(school.state(), contest).front()->id;
    school.run(editSessionWhen(school.state(), first, dayAt(monday.addDays(2))));
    school.run(editWhen(school.state(), contest, When{.kind = Deadline{monday.addDays(5)}}));
    entries = school.entries();
    REQUIRE(titlesOf(entries) == QStringList{u"论文评比"_s, u"讲座"_s, u"论文评比"_s, u"论文评比"_s});
    CHECK(entries[3].isBorder());
    CHECK(entries[3].first == monday.addDays(5));
    CHECK_FALSE(entries[3].meeting);
    CHECK(entries[3].movable);
    CHECK(entries[3].presenters.size() == 2);
}

TEST_CASE("What has no day yet is among the meetings of its people and place, and in no week", "[week rows]")
{
    WeeksSchool school;
    const StaffId wang = school.add(u"王勋"_s);
    const StaffId liu = school.add(u"刘月"_s);
    const GroupId chinese = school.group(u"语文组"_s);
    school.run(addMembers(school.state(), chinese, {wang}, school.term().first));
    const ActivityId some = school.plan(u"待定"_s, {}, {.audience = {partOf(chinese)}, .place = u"报告厅"_s});
    // Of sessions that have their own times one has none yet.
    school.run(addSession(school.state(), some));
    school.run(editSessionWhen(school.state(), sessionsOf(school.state(), some).back()->id, dayAt(monday)));

    const std::vector<CalendarEntry> entries = school.entries();
    REQUIRE(entries.size() == 2);
    CHECK(entries[0].first == monday);
    CHECK_FALSE(entries[1].hasDay());
    CHECK(titlesOf(entriesOfPerson(school.state(), entries, wang)) == QStringList{u"待定"_s});
    CHECK(entriesOfPerson(school.state(), entries, liu).empty());
    CHECK(entriesOfGroup(school.state(), entries, chinese).size() == 1);
    CHECK(entriesOfPlace(entries, u"报告厅"_s).size() == 1);
    CHECK(weekByDays(entries, monday)[0] == EntryPlaces{0});
    CHECK(weekByGroups(school.state(), entries, std::vector{chinese}, monday)[0].empty());
}

TEST_CASE("Without a timetable lessons of a day stand in their order all the same, half days between", "[week rows]")
{
    WeeksSchool school;
    school.plan(u"第三节"_s, dayAt(monday, period({3})));
    school.plan(u"第七节"_s, dayAt(monday, period({7})));
    school.plan(u"下午"_s, dayAt(monday, in(afternoon)));
    school.plan(u"第一节"_s, dayAt(monday, period({1})));
    school.plan(u"第九节"_s, dayAt(monday, period({9})));
    school.plan(u"两点"_s, dayAt(monday, at(14)));
    const QStringList order{u"第一节"_s, u"第三节"_s, u"下午"_s, u"两点"_s, u"第七节"_s, u"第九节"_s};

    const std::vector<CalendarEntry> entries = school.entries();
    CHECK(titlesOf(entries) == order);
    const HoursOfWeek week = hoursOfWeek(entries, school.term(), monday);
    CHECK(lineOf(entries, week, halfLine(morning), 0) == order.mid(0, 2));
    CHECK(lineOf(entries, week, halfLine(afternoon), 0) == order.mid(2));
    QStringList printed;
    for (const Meeting &meeting : printedMeetings(school.state(), school.term()))
        printed << meeting.activity->title;
    CHECK(printed == order);
}

TEST_CASE("Without a timetable a week has its half days, and above them what has no hour", "[week rows]")
{
    WeeksSchool school;
    school.plan(u"全天"_s, dayAt(monday));
    school.plan(u"下午"_s, dayAt(monday, in(afternoon)));
    school.plan(u"九点"_s, dayAt(monday.addDays(1), at(9)));
    school.plan(u"第七节"_s, dayAt(monday.addDays(2), period({7})));
    school.plan(u"晚上"_s, dayAt(monday.addDays(3), at(19)));
    school.plan(u"哪天"_s, {.kind = WeekSpan{6, 6}, .timeOfDay = in(afternoon)});
    const std::vector<CalendarEntry> entries = school.entries();
    const HoursOfWeek week = hoursOfWeek(entries, school.term(), monday);

    REQUIRE(week.hours.size() == 4);
    CHECK(noHour(week.hours.front()));
    CHECK(lineOf(entries, week, noHour, 0) == QStringList{u"全天"_s, u"哪天"_s});
    CHECK(lineOf(entries, week, halfLine(afternoon), 0) == QStringList{u"下午"_s});
    CHECK(lineOf(entries, week, halfLine(morning), 1) == QStringList{u"九点"_s});
    CHECK(lineOf(entries, week, halfLine(afternoon), 2) == QStringList{u"第七节"_s});
    CHECK(lineOf(entries, week, halfLine(HalfDay::Evening), 3) == QStringList{u"晚上"_s});
    CHECK_FALSE(lineOf(entries, week, lessonLine(1), 0));
    CHECK(lineOf(entries, week, noHour, 4) == QStringList{u"哪天"_s});
}

TEST_CASE("With a timetable a week has its lessons; what meets none stands in its half day", "[week rows]")
{
    WeeksSchool school;
    school.useTimetable();
    school.plan(u"两节"_s, dayAt(monday, period({5, 6})));
    school.plan(u"早会"_s, dayAt(monday, at(7)));
    school.plan(u"开课"_s, dayAt(monday, fromTo({8 * 60 + 10}, {8 * 60 + 30})));
    const std::vector<CalendarEntry> entries = school.entries();
    const HoursOfWeek week = hoursOfWeek(entries, school.term(), monday);

    REQUIRE(week.hours.size() == 1 + 8 + 1);
    CHECK(week.hours[1] == WeekHour{.half = morning});
    CHECK(week.hours[2].lesson == 1);
    CHECK(week.hours[2].clock == LessonTime{{8 * 60}, {8 * 60 + 40}});
    CHECK(lineOf(entries, week, lessonLine(5), 0) == QStringList{u"两节"_s});
    CHECK(lineOf(entries, week, lessonLine(6), 0) == QStringList{u"两节"_s});
    CHECK(lineOf(entries, week, lessonLine(7), 0) == QStringList{});
    CHECK(lineOf(entries, week, halfLine(morning), 0) == QStringList{u"早会"_s});
    CHECK(lineOf(entries, week, lessonLine(1), 0) == QStringList{u"开课"_s});
    CHECK_FALSE(lineOf(entries, week, halfLine(afternoon), 0));
    // The next week needs no line for what meets no lesson.
    CHECK(hoursOfWeek(entries, school.term(), monday.addDays(7)).hours.size() == 1 + 8);
}

TEST_CASE("A week of the term by days: a long activity stands on each of its days, an open day once", "[week rows]")
{
    WeeksSchool school;
    school.plan(u"晒课"_s, {.kind = DayRange{{2019, 4, 3}, {2019, 4, 16}}});
    school.plan(u"讲座"_s, dayAt({2019, 4, 10}));
    school.plan(u"别周"_s, dayAt({2019, 4, 15}));
    school.plan(u"一天"_s, {.kind = WeekSpan{.first = 6, .last = 6}});
    const std::vector<CalendarEntry> entries = school.entries();

    const auto week = weekByDays(entries, monday);
    CHECK(titlesAt(entries, week[0]) == QStringList{u"晒课"_s, u"一天"_s});
    CHECK(titlesAt(entries, week[1]) == QStringList{u"晒课"_s});
    CHECK(titlesAt(entries, week[2]) == QStringList{u"晒课"_s, u"讲座"_s});
    CHECK(titlesAt(entries, week[6]) == QStringList{u"晒课"_s});
    const auto before = weekByDays(entries, monday.addDays(-7));
    CHECK(before[1].empty());
    CHECK(titlesAt(entries, before[2]) == QStringList{u"晒课"_s});
    const auto after = weekByDays(entries, monday.addDays(7));
    CHECK(titlesAt(entries, after[0]) == QStringList{u"晒课"_s, u"别周"_s});
    CHECK(titlesAt(entries, after[1]) == QStringList{u"晒课"_s});
    CHECK(after[2].empty());
}

TEST_CASE("A week of the term by groups: each audience in its column, the rest in the last", "[week rows]")
{
    WeeksSchool school;
    const GroupId chinese = school.group(u"语文组"_s);
    const GroupId maths = school.group(u"数学组"_s);
    school.plan(u"两组"_s, dayAt(monday), {.audience = {partOf(chinese), partOf(maths)}});
    school.plan(u"语文"_s, dayAt(monday), {.audience = {partOf(chinese)}});
    school.plan(u"无组"_s, dayAt(monday));
    const std::vector<CalendarEntry> entries = school.entries();

    const std::vector groups{chinese, maths};
    const std::vector<EntryPlaces> week = weekByGroups(school.state(), entries, groups, monday);
    REQUIRE(week.size() == 3);
    CHECK(titlesAt(entries, week[0]) == QStringList{u"两组"_s, u"语文"_s});
    CHECK(titlesAt(entries, week[1]) == QStringList{u"两组"_s});
    CHECK(titlesAt(entries, week[2]) == QStringList{u"无组"_s});
    CHECK(weekByGroups(school.state(), entries, groups, monday.addDays(7))[0].empty());
}

TEST_CASE("A person's meetings: as presenter, in a group while he belongs to it, and not where he is excused",
          "[week rows]")
{
    WeeksSchool school;
    const StaffId wang = school.add(u"王勋"_s);
    const StaffId liu = school.add(u"刘月"_s);
    const GroupId chinese = school.group(u"语文组"_s);
    school.run(addMembers(school.state(), chinese, {wang}, QDate{2019, 4, 9}));
    school.plan(u"主讲"_s, dayAt({2019, 4, 1}), {.presenters = {partOf(wang)}});
    school.plan(u"入组前"_s, dayAt({2019, 4, 8}), {.audience = {partOf(chinese)}});
    school.plan(u"入组后"_s, dayAt({2019, 4, 9}), {.audience = {partOf(chinese)}});
    school.plan(u"全体"_s, dayAt({2019, 4, 10}), {.audience = {partOf(school.everyone())}});
    const ActivityId spared = school.plan(u"请假"_s, dayAt({2019, 4, 11}), {.audience = {partOf(school.everyone())}});
    ActBuilder builder{school.state(), ActKind::EditSession};
    builder.change<Session>(sessionsOf(school.state(), spared).front()->id,
                            [wang](Session &row) { row.excused = {partOf(wang)}; });
    school.run(builder.take());

    const std::vector<CalendarEntry> entries = school.entries();
    CHECK(titlesOf(entriesOfPerson(school.state(), entries, wang)) == QStringList{u"主讲"_s, u"入组后"_s, u"全体"_s});
    CHECK(titlesOf(entriesOfPerson(school.state(), entries, liu)) == QStringList{u"全体"_s, u"请假"_s});
    CHECK(titlesOf(entriesOfGroup(school.state(), entries, chinese)) ==
          QStringList{u"入组前"_s, u"入组后"_s, u"全体"_s, u"请假"_s});
}

TEST_CASE("A place's meetings, and which of them overlap", "[week rows]")
{
    WeeksSchool school;
    school.useTimetable();
    const SessionDraft hall{.place = u"报告厅"_s};
    school.plan(u"甲"_s, dayAt(monday, fromTo({14 * 60}, {15 * 60})), hall);
    school.plan(u"乙"_s, dayAt(monday, fromTo({14 * 60 + 30}, {16 * 60})), hall);
    school.plan(u"丙"_s, dayAt(monday, fromTo({16 * 60}, {17 * 60})), hall);
    school.plan(u"丁"_s, dayAt(monday, fromTo({14 * 60}, {15 * 60})), {.place = u"操场"_s});
    const ActivityId off = school.plan(u"戊"_s, dayAt(monday, fromTo({14 * 60}, {15 * 60})), hall);
    school.change(off, [](Activity &row) { row.status = ActivityStatus::Cancelled; });

    const std::vector<CalendarEntry> all = school.entries();
    const std::vector<CalendarEntry> here = entriesOfPlace(all, u"报告厅"_s);
    REQUIRE(titlesOf(here) == QStringList{u"甲"_s, u"戊"_s, u"乙"_s, u"丙"_s});
    const std::vector<EntryOverlap> overlaps = overlapsAmong(here, school.term().timetable);
    REQUIRE(overlaps.size() == 1);
    CHECK(overlaps.front() == EntryOverlap{.one = 0, .other = 2, .isCertain = true});
    CHECK(placesOfTerm(school.state(), all).contains(u"操场"_s));
    CHECK(entriesOfPlace(all, u"体育馆"_s).empty());

    // Without hours they only may.
    school.plan(u"己"_s, dayAt(monday.addDays(1)), {.place = u"操场"_s});
    school.plan(u"庚"_s, dayAt(monday.addDays(1)), {.place = u"操场"_s});
    const std::vector<EntryOverlap> perhaps =
        overlapsAmong(entriesOfPlace(school.entries(), u"操场"_s), school.term().timetable);
    REQUIRE(perhaps.size() == 1);
    CHECK_FALSE(perhaps.front().isCertain);
}

TEST_CASE("A copy on another day keeps everything but the days, and is one step to take back", "[week rows]")
{
    WeeksSchool school;
    const ActivityId range = school.plan(
        u"晒课"_s, {.kind = DayRange{monday, monday.addDays(2)}, .timeOfDay = in(morning)}, {.place = u"报告厅"_s});
    school.plan(u"之间"_s, dayAt(monday.addDays(4)));
    const SessionId own = sessionsOf(school.state(), range).front()->id;
    school.run(addSession(school.state(), range));
    school.run(editSessionWhen(school.state(), own, dayAt(monday.addDays(1), at(9))));
    const auto before = school.state().all<Activity>();

    Act act = copyActivity(school.state(), range, 7);
    const ActivityId copy = addedActivity(act).value();
    school.run(std::move(act));
    const Activity &row = school.state().get<Activity>(copy);
    CHECK(row.title == u"晒课"_s);
    CHECK(row.when == When{.kind = DayRange{monday.addDays(7), monday.addDays(9)}, .timeOfDay = in(morning)});
    CHECK(row.start == monday.addDays(7));
    CHECK(row.end == monday.addDays(9));
    const std::vector<const Session *> sessions = sessionsOf(school.state(), copy);
    REQUIRE(sessions.size() == 2);
    CHECK(sessions[0]->place == u"报告厅"_s);
    CHECK(sessions[0]->when == dayAt(monday.addDays(8), at(9)));
    CHECK_FALSE(sessions[1]->when);
    CHECK(titlesOf(school.entries()).count(u"晒课"_s) == 4);
    const std::vector<const Activity *> order = activitiesOf(school.state(), school.term().id);
    REQUIRE(order.size() == 3);
    CHECK(order[1]->title == u"之间"_s);
    CHECK(order[2]->id == copy);

    REQUIRE(school.acts().undo() == RunResult::Done);
    CHECK(school.state().all<Activity>() == before);
}

TEST_CASE("A time gets other days and keeps its hour", "[week rows]")
{
    const When day = dayAt(monday, at(14));
    CHECK(withDays(day, monday, monday.addDays(1)) ==
          When{.kind = DayRange{monday, monday.addDays(1)}, .timeOfDay = at(14)});
    CHECK(withDays({.kind = DayRange{monday, monday.addDays(4)}, .raw = u"4.8-12"_s}, monday, monday) ==
          When{.kind = SingleDay{monday}});
}
