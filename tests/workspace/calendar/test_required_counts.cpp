#include "workspace/counting_school.h"

using namespace yanben;
using namespace Qt::StringLiterals;

TEST_CASE("Held and planned activities are told apart, and what is cancelled counts for nothing", "[counts]")
{
    CountingSchool school;
    school.require(school.counting({2, 3}));
    CHECK(school.findings().size() == 1);
    school.inspect({2019, 4, 10}, {}, {.status = ActivityStatus::Held});
    school.inspect({2019, 5, 8}, {}, {.status = ActivityStatus::Cancelled});
    school.add(u"听课"_s, dayAt({2019, 5, 8}), {});
    CHECK(school.counted().tallies == std::vector{CheckedTally{.held = 1}});
    REQUIRE(school.findings().size() == 1);
    CHECK(school.findings().front().code == FindingCode::ActivityCountLow);
    const ActivityId second = school.inspect({2019, 5, 15});
    CHECK(school.counted().tallies == std::vector{CheckedTally{.held = 1, .planned = 1}});
    CHECK(school.findings().empty());
    school.inspect({2019, 5, 22});
    CHECK(school.findings().empty());
    school.inspect({2019, 5, 29});
    REQUIRE(school.findings().size() == 1);
    CHECK(school.findings().front().code == FindingCode::ActivityCountHigh);
    school.change<Activity>(second, [](Activity &row) { row.status = ActivityStatus::Postponed; });
    CHECK(school.counted().tallies.front().planned == 3);
}

TEST_CASE("An activity is found by its form, its topic, its title or what a meeting is about", "[counts]")
{
    CountingSchool school;
    ActBuilder builder{school.state(), ActKind::AddTopic};
    const TopicId topic = builder.insert(Topic{.term = school.term().id, .name = u"课堂教学"_s});
    school.run(builder.take());
    RequiredCount row = school.counting({1, {}});
    const auto count = [&] { return school.counted().tallies.front().count(); };

    SECTION("form")
    {
        row.counted = CountedBy::Form;
        row.words = u"研讨"_s;
        school.require(row);
        school.add(u"公开课"_s, dayAt({2019, 4, 10}), {}, {.forms = {u"讲座"_s, u"研讨"_s}});
        school.add(u"研讨"_s, dayAt({2019, 4, 11}), {}, {.forms = {u"研讨会"_s}});
        CHECK(count() == 1);
    }
    SECTION("topic")
    {
        row.counted = CountedBy::Topic;
        row.topic = topic;
        school.require(row);
        school.add(u"公开课"_s, dayAt({2019, 4, 10}), {}, {.topic = topic});
        school.add(u"课堂教学"_s, dayAt({2019, 4, 11}), {});
        CHECK(count() == 1);
    }
    SECTION("title and content")
    {
        row.words = u"STEM"_s;
        school.require(row);
        school.add(u"stem 讲座"_s, dayAt({2019, 4, 10}), {});
        const ActivityId series = school.add(u"集体备课"_s, wednesdaysAt({}), {});
        ActBuilder change{school.state(), ActKind::EditOccurrence};
        change.insert(ChangedOccurrence{.activity = series, .original = {2019, 4, 17}, .content = u"STEM 单元"_s});
        school.run(change.take());
        CHECK(count() == 2);
    }
}

TEST_CASE("Of a series every meeting counts that takes place, in the month it was moved to", "[counts]")
{
    CountingSchool school;
    school.require(school.counting({4, {}}, CountPeriod::Month));
    const ActivityId series = school.add(u"督导"_s, wednesdaysAt({}), {});
    // Wednesdays; 1 May is a holiday.
    CHECK(school.months().toStdString() == "3:4 4:4 5:4 6:4 7:2-");
    CHECK(school.findings().empty());
    ActBuilder builder{school.state(), ActKind::EditOccurrence};
    builder.insert(ChangedOccurrence{.activity = series, .original = {2019, 4, 24}, .when = dayAt({2019, 5, 6})});
    builder.insert(ChangedOccurrence{.activity = series, .original = {2019, 6, 5}, .cancelled = true});
    school.run(builder.take());
    CHECK(school.months().toStdString() == "3:4 4:3 5:5 6:3 7:2-");
    REQUIRE(school.findings().size() == 1);
    CHECK(school.findings().front().facts.days == std::vector<QDate>{{2019, 4, 1}, {2019, 6, 1}});
}

TEST_CASE("B22: several weeks or months count together, and ask where each of them does", "[counts]")
{
    CountingSchool school;
    RequiredCount row = school.counting({1, {}}, CountPeriod::Month);
    row.every = 2;
    school.require(row);
    school.inspect({2019, 4, 10});
    // July is left over.
    CHECK(school.months().toStdString() == "3:1 5:0 7:0-");
    REQUIRE(school.findings().size() == 1);
    CHECK(school.findings().front().facts.days == std::vector<QDate>{{2019, 5, 1}, {2019, 6, 1}});
    // A month that asks for nothing takes the one beside it along.
    school.change<Term>(school.term().id, [](Term &term) {
        term.weekMarks = {{.first = 9, .last = 13, .kind = WeekMark::Holiday, .name = u"农忙假"_s}};
    });
    CHECK(school.months().toStdString() == "3:1 5:0- 7:0-");
    CHECK(school.findings().empty());
}

TEST_CASE("B22: two weeks begin with the first that asks, and the rest of the term asks for nothing", "[counts]")
{
    CountingSchool school;
    // Week 1 lies only partly in the term.
    school.change<Term>(school.term().id, [](Term &term) { term.first = {2019, 3, 6}; });
    RequiredCount row = school.counting({1, 1}, CountPeriod::Week);
    row.every = 2;
    school.require(row);
    const auto tallies = [&school] { return school.counted().tallies; };
    REQUIRE(tallies().size() == 10);
    CHECK(tallies()[0] == CheckedTally{.period = QDate{2019, 3, 4}, .parts = 1, .asks = false});
    CHECK(tallies()[1] == CheckedTally{.period = QDate{2019, 3, 11}, .parts = 2});
    school.inspect({2019, 3, 22});
    CHECK(tallies()[1].count() == 1);
    school.inspect({2019, 3, 12});
    CHECK(tallies()[1].count() == 2);
    school.inspect({2019, 3, 26});
    CHECK(tallies()[1].count() == 2);
    CHECK(tallies()[2].count() == 1);
}

TEST_CASE("A meeting belongs to the month of its first day, up to the last one", "[counts]")
{
    CountingSchool school;
    school.require(school.counting({1, 1}, CountPeriod::Month));
    school.inspect({2019, 3, 31});
    school.inspect({2019, 4, 1});
    school.inspect({2019, 5, 31});
    school.add(u"督导"_s, {.kind = DayRange{{2019, 6, 28}, {2019, 7, 2}}}, {});
    CHECK(school.months().toStdString() == "3:1 4:1 5:1 6:1 7:0-");
    CHECK(school.findings().empty());
    school.inspect({2019, 4, 30});
    REQUIRE(school.findings().size() == 1);
    CHECK(school.findings().front().facts.days == std::vector<QDate>{{2019, 4, 1}});
}

TEST_CASE("Only months that are mostly and weeks that are wholly taught ask for something", "[counts]")
{
    CountingSchool school;
    school.require(school.counting({1, {}}, GENERATE(CountPeriod::Month, CountPeriod::Week)));
    const auto asking = [&] {
        QStringList texts;
        for (const CheckedTally &each : school.counted().tallies) {
            if (each.asks)
                texts << each.period->toString(u"M.d"_s);
        }
        return texts;
    };
    if (school.counted().required.period == CountPeriod::Month) {
        CHECK(asking().join(u' ').toStdString() == "3.1 4.1 5.1 6.1");
        // A whole month of marked weeks off.
        school.change<Term>(school.term().id, [](Term &row) {
            row.weekMarks = {{.first = 9, .last = 13, .kind = WeekMark::Holiday, .name = u"农忙假"_s}};
        });
        CHECK(asking().join(u' ').toStdString() == "3.1 4.1 6.1");
        // August never asks.
        school.change<Term>(school.term().id, [](Term &row) {
            row.weekMarks.clear();
            row.first = {2019, 3, 1};
            row.last = {2019, 8, 31};
        });
        CHECK(asking().join(u' ').toStdString() == "3.1 4.1 5.1 6.1 7.1");
        ActBuilder builder{school.state(), ActKind::EditCalendar};
        for (QDate day{2019, 7, 1}; day.month() == 7; day = day.addDays(1))
            builder.insert(CalendarDay{.date = day, .kind = CalendarDay::Off, .name = u"暑假"_s});
        school.run(builder.take());
        CHECK(asking().join(u' ').toStdString() == "3.1 4.1 5.1 6.1");
        return;
    }
    // The term ends on a Friday: no school day of its last week is missing.
    CHECK(asking().size() == 19);
    school.change<Term>(school.term().id, [](Term &row) {
        row.last = {2019, 7, 11};
        row.weekMarks = {{.first = 8, .last = 8, .kind = WeekMark::Holiday, .name = u"春假"_s},
                         {.first = 9, .last = 9, .kind = WeekMark::Exam, .name = u"期中"_s}};
    });
    CHECK(asking().size() == 17);
    CHECK_FALSE(asking().contains(u"4.22"_s));
    CHECK(asking().contains(u"4.29"_s));
}

TEST_CASE("What is due by a day counts on it, and what has no day is told", "[counts]")
{
    CountingSchool school;
    school.require(school.counting({2, {}}));
    school.add(u"督导报告"_s, {.kind = Deadline{{2019, 6, 28}}}, {});
    school.add(u"督导周"_s, {.kind = Undated{}}, {});
    CHECK(school.counted().tallies.front().planned == 1);
    CHECK(school.counted().undated == 1);
    CHECK(school.findings().size() == 1);
}

TEST_CASE("A group has what names it, and each of several groups is asked by itself", "[counts]")
{
    CountingSchool school;
    RequiredCount row = school.counting({1, {}});
    row.each = CountFor::EachGroup;
    const RequiredCountId id = school.require(row);
    CHECK(school.whose() == QStringList{u"语文组"_s, u"数学组"_s});
    school.inspect({2019, 4, 10}, {.audience = {grouped(school.chinese)}});
    school.inspect({2019, 4, 11}, {.audience = {staffed(school.people[5])}});
    CHECK(school.countOf(u"语文组"_s) == 1);
    CHECK(school.countOf(u"数学组"_s) == 0);
    REQUIRE(school.findings().size() == 1);
    CHECK(school.findings().front().facts.names == std::vector{u"数学组"_s});
    CHECK(school.findings().front().facts.count->planned == 0);

    SECTION("unless it is excepted")
    {
        school.change<RequiredCount>(id, [&](RequiredCount &each) { each.excepted = {grouped(school.mathematics)}; });
        CHECK(school.whose() == QStringList{u"语文组"_s});
        CHECK(school.findings().empty());
    }
    SECTION("or others are chosen")
    {
        school.change<RequiredCount>(id, [&](RequiredCount &each) { each.among = {grouped(school.chinese)}; });
        CHECK(school.whose() == QStringList{u"语文组"_s});
    }
    SECTION("a synonym stands for it")
    {
        ActBuilder builder{school.state(), ActKind::EditGroups};
        const GroupId other = builder.insert(Group{.name = u"数学教研组"_s, .sameAs = school.mathematics});
        school.run(builder.take());
        school.inspect({2019, 4, 12}, {.presenters = {grouped(other)}});
        CHECK(school.whose().size() == 2);
        CHECK(school.findings().empty());
    }
}

TEST_CASE("A teacher has what he leads or is expected at, and is asked while he is among those it is for", "[counts]")
{
    CountingSchool school;
    RequiredCount row = school.counting({1, {}});
    row.each = CountFor::EachTeacher;
    const RequiredCountId id = school.require(row);
    CHECK(school.whose().size() == 6);
    // 教师5 comes into the group on 1 May.
    school.inspect({2019, 4, 10}, {.presenters = {staffed(school.people[5])},
                                   .audience = {grouped(school.chinese)},
                                   .excused = {staffed(school.people[0])}});
    CHECK(school.countOf(u"教师1"_s) == 0);
    CHECK(school.countOf(u"教师2"_s) == 1);
    CHECK(school.countOf(u"教师5"_s) == 0);
    CHECK(school.countOf(u"教师6"_s) == 1);
    REQUIRE(school.findings().size() == 1);
    CHECK(school.findings().front().facts.names == std::vector{u"教师1"_s, u"教师5"_s});

    SECTION("a group's member of both its first and last day")
    {
        school.change<RequiredCount>(id, [&](RequiredCount &each) { each.among = {grouped(school.chinese)}; });
        CHECK(school.whose() == QStringList{u"教师1"_s, u"教师2"_s, u"教师3"_s, u"教师4"_s});
    }
    SECTION("not when he is excepted, or left")
    {
        school.change<RequiredCount>(id, [&](RequiredCount &each) { each.excepted = {staffed(school.people[0])}; });
        school.change<StaffMember>(school.people[4], [](StaffMember &each) { each.left = QDate{2019, 5, 31}; });
        CHECK(school.whose().size() == 4);
        CHECK(school.findings().empty());
    }
}

TEST_CASE("B31: who only listens to an open lesson, leads it or attends it has given none", "[counts]")
{
    CountingSchool school;
    RequiredCount row = school.counting({1, {}});
    row.each = CountFor::EachPresenter;
    const RequiredCountId id = school.require(row);
    CHECK(school.whose().size() == 6);
    school.inspect({2019, 4, 10}, {.presenters = {staffed(school.people[5])},
                                   .audience = {grouped(school.chinese)},
                                   .leaders = {staffed(school.people[1])}});
    CHECK(school.countOf(u"教师6"_s) == 1);
    CHECK(school.countOf(u"教师1"_s) == 0);
    CHECK(school.countOf(u"教师2"_s) == 0);
    REQUIRE(school.findings().size() == 1);
    CHECK(school.findings().front().facts.names.size() == 5);
    CHECK(school.findings().front().facts.count->each == CountFor::EachPresenter);

    SECTION("a group that presents stands for its members of that day")
    {
        // 教师5 comes into the group on 1 May.
        school.inspect({2019, 4, 11}, {.presenters = {grouped(school.chinese)}});
        CHECK(school.countOf(u"教师2"_s) == 1);
        CHECK(school.countOf(u"教师5"_s) == 0);
    }
    SECTION("counted for each teacher, the listeners have it too")
    {
        school.change<RequiredCount>(id, [](RequiredCount &each) { each.each = CountFor::EachTeacher; });
        CHECK(school.countOf(u"教师1"_s) == 1);
        CHECK(school.countOf(u"教师2"_s) == 1);
        CHECK(school.countOf(u"教师6"_s) == 1);
    }
}

TEST_CASE("Half days are counted by the hours of a meeting", "[counts]")
{
    CountingSchool school;
    RequiredCount row = school.counting({1, {}});
    row.unit = CountUnit::HalfDays;
    school.require(row);
    const auto [time, last, halfDays] = GENERATE(table<TimeOfDay, QDate, int>({
        {TimeOfDay{.half = HalfDay::Morning}, {2019, 4, 10}, 1},
        {TimeOfDay{}, {2019, 4, 10}, 2},
        {hoursFrom(14, 16), {2019, 4, 10}, 1},
        {hoursFrom(8, 12), {2019, 4, 10}, 1},
        {hoursFrom(8, 16), {2019, 4, 10}, 2},
        {TimeOfDay{.periods = {1, 2}}, {2019, 4, 10}, 1},
        {TimeOfDay{}, {2019, 4, 12}, 6},
        {TimeOfDay{}, {2019, 4, 15}, 8}, // over a weekend
    }));
    const QDate first{2019, 4, 10};
    WhenKind kind = SingleDay{first};
    if (last != first)
        kind = DayRange{first, last};
    school.add(u"督导"_s, {.kind = kind, .timeOfDay = time}, {});
    CHECK(school.counted().tallies.front().count() == halfDays);
}

TEST_CASE("A meeting with too few people counts only where that is advisable, and is told", "[counts]")
{
    CountingSchool school;
    RequiredCount row = school.counting({1, {}});
    row.fewestPeople = 5;
    row.peopleAdvisable = GENERATE(false, true);
    school.require(row);
    school.inspect({2019, 4, 10}, {.presenters = {staffed(school.people[5])},
                                   .audience = {grouped(school.mathematics), {.name = u"专家甲"_s}}});
    // 教师5 and 教师6 of the group, and the guest.
    CHECK(school.counted().tooFew == std::vector<QDate>{{2019, 4, 10}});
    CHECK(school.counted().tallies.front().count() == (row.peopleAdvisable ? 1 : 0));
    CHECK(school.findings().size() == (row.peopleAdvisable ? 1 : 2));
    school.inspect({2019, 4, 11}, {.audience = {grouped(school.chinese), {.name = u"专家甲"_s}}});
    CHECK(school.counted().tooFew.size() == 1);
    CHECK(school.counted().tallies.front().count() == (row.peopleAdvisable ? 2 : 1));
}

TEST_CASE("A school year is incomplete until both its terms are there, and then counts both", "[counts]")
{
    CountingSchool school;
    ActBuilder topics{school.state(), ActKind::AddTopic};
    RequiredCount row = school.counting({2, {}}, CountPeriod::SchoolYear);
    row.counted = CountedBy::Topic;
    row.topic = topics.insert(Topic{.term = school.term().id, .name = u"课改"_s});
    school.run(topics.take());
    school.require(row);
    CHECK(school.counted().isYearOpen);
    CHECK(school.findings().empty());

    ActBuilder builder{school.state(), ActKind::AddTerm};
    const TermId autumn = builder.insert(Term{.code = u"2018-2019-1"_s, .first = {2018, 9, 3}, .last = {2019, 1, 18}});
    const TopicId topic = builder.insert(Topic{.term = autumn, .name = u"课改"_s});
    builder.insert(Activity{.term = autumn, .topic = topic, .title = u"交流会"_s, .when = dayAt({2018, 11, 7})});
    school.run(builder.take());
    CHECK_FALSE(school.counted().isYearOpen);
    CHECK(school.counted().tallies == std::vector{CheckedTally{.planned = 1}});
    CHECK(school.findings().size() == 1);
    school.add(u"交流会"_s, dayAt({2019, 4, 10}), {}, {.topic = row.topic});
    CHECK(school.findings().empty());
}
