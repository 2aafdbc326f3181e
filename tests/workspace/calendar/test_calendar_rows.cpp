// Rows of the requirements that several parts of the calendar fulfil together.
#include "calendar/when_parser.h"
#include "calendar/when_text.h"
#include "workspace/acts/schedule/activity_acts.h"
#include "workspace/busy_school.h"
#include "workspace/papers/calendar_papers.h"
#include "workspace/queries/overview_rows.h"

#include <catch2/catch.hpp>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

/// A school whose activities are written as its plans write their times.
struct TypedSchool : BusySchool
{
    ActivityId write(const QString &time, const QString &title)
    {
        const ParsedWhen when = parseWhen(time, term());
        REQUIRE(std::holds_alternative<When>(when));
        Act act = addActivity(state(), term().id, {.title = title, .when = std::get<When>(when)});
        const ActivityId id = addedActivity(act).value();
        REQUIRE(acts().run(std::move(act)) == RunResult::Done);
        return id;
    }
    QStringList titles() const
    {
        QStringList titles;
        for (const Activity *activity : activitiesOf(state(), term().id))
            titles << activity->title;
        return titles;
    }
};

} // namespace

TEST_CASE("B12 and B13: months, weeks, days and parts of a month stand side by side, kept as written and sorted",
          "[requirement rows]")
{
    TypedSchool school;
    const std::vector<std::pair<QString, QString>> written{
        {u"待定"_s, u"外出学习"_s},       {u"6月末"_s, u"总结"_s},   {u"5月6日—10日"_s, u"信息技术培训"_s},
        {u"4月中旬"_s, u"论文评比"_s},    {u"第5周"_s, u"读书"_s},   {u"3月"_s, u"制定计划"_s},
        {u"4月12日"_s, u"白板培训"_s},    {u"4月下旬"_s, u"汇报"_s}, {u"双月末"_s, u"幼儿评估"_s},
        {u"3月18日"_s, u"新教师汇报课"_s}};
    for (const auto &[time, title] : written)
        school.write(time, title);
    REQUIRE(school.acts().run(sortActivities(school.state(), school.term().id)) == RunResult::Done);
    CHECK(school.titles() == QStringList{u"制定计划"_s, u"新教师汇报课"_s, u"读书"_s, u"论文评比"_s, u"白板培训"_s,
                                         u"汇报"_s, u"幼儿评估"_s, u"信息技术培训"_s, u"总结"_s, u"外出学习"_s});
    school.reopen();
    for (const Activity *activity : activitiesOf(school.state(), school.term().id)) {
        const auto as = std::ranges::find(written, activity->title, &std::pair<QString, QString>::second);
        REQUIRE(as != written.end());
        CAPTURE(as->first.toStdString());
        CHECK(sameMeaning(std::get<When>(parseWhen(whenText(activity->when, school.term()), school.term())),
                          std::get<When>(parseWhen(as->first, school.term()))));
    }
    // On paper each stands in the weeks that it may be in, and what has no day below them.
    const WeeksDocument weeks = weeksPaper(school.state(), school.term().id);
    CHECK(weeks.undated == QStringList{u"外出学习"_s});
    QStringList work;
    for (const PrintedWeek &week : weeks.weeks)
        work << week.work;
    for (const auto &[time, title] : written)
        CHECK((title == u"外出学习"_s) == work.filter(title).isEmpty());
}

TEST_CASE("J09: what is due by a day is among what comes in the two weeks before it, up to the day",
          "[requirement rows]")
{
    TypedSchool school;
    const ActivityId cases = school.write(u"6月12日前"_s, u"交案例"_s);
    const ActivityId visit = school.write(u"6月下旬"_s, u"实地考核"_s);
    const auto coming = [&school](QDate today) {
        std::vector<ActivityId> ids;
        for (const ComingActivity &each : nextTwoWeeks(school.state(), school.term().id, today))
            ids.push_back(each.activity->id);
        return ids;
    };
    CHECK(coming({2019, 5, 29}).empty());
    CHECK(coming({2019, 5, 30}) == std::vector{cases});
    CHECK(coming({2019, 6, 12}) == std::vector{cases, visit});
    CHECK(coming({2019, 6, 13}) == std::vector{visit});
    CHECK(coming({2019, 7, 1}).empty());
}
