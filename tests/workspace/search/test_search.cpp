#include "support/test_school.h"
#include "workspace/act_builder.h"
#include "workspace/search/search.h"

#include <catch2/catch.hpp>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

class SearchSchool : public TestSchool
{
public:
    SearchSchool()
    {
        ActBuilder builder{state(), ActKind::ImportStaff};
        const TermId id = term().id;
        const StaffId wang = builder.insert(StaffMember{.name = u"王勋"_s, .workNumber = u"0012"_s});
        builder.insert(StaffMember{.name = u"吕青"_s});
        const PlanId plan = builder.insert(Plan{.term = id});
        builder.insert(Section{.plan = plan, .position = 0, .kind = SectionKind::Preamble});
        builder.insert(Section{.plan = plan, .position = 1, .heading = u"研修流程"_s});
        builder.insert(Section{.plan = plan, .position = 2, .level = 2, .heading = u"启动阶段"_s});
        const ActivityId lecture =
            builder.insert(Activity{.term = id, .title = u"心理健康培训"_s, .when = {.kind = SingleDay{{2019, 4, 4}}}});
        builder.insert(Session{.activity = lecture, .presenters = {{.staff = wang}}, .place = u"计算机室"_s});
        const RubricId rubric = builder.insert(Rubric{.term = id});
        const RubricVersionId version = builder.insert(RubricVersion{.rubric = rubric});
        const CriterionId criterion = builder.insert(Criterion{.rubric = rubric, .key = u"4"_s});
        builder.insert(CriterionVersion{
            .version = version, .criterion = criterion, .spec = {.no = u"4"_s, .title = u"心理健康培训"_s}});
        const ActivityId weekly = builder.insert(
            Activity{.term = id, .position = 1, .title = u"组会"_s, .when = {.kind = Recurring{.weekdays = {3}}}});
        builder.insert(
            ChangedOccurrence{.activity = weekly, .original = {2019, 4, 10}, .minutes = u"议定公开课名单"_s});
        builder.insert(ChangedOccurrence{.activity = weekly,
                                         .original = {2019, 4, 17},
                                         .when = When{.kind = SingleDay{{2019, 4, 18}}},
                                         .content = u"磨砺"_s});
        builder.insert(RequiredCount{.term = id,
                                     .name = u"督导"_s,
                                     .words = u"视察"_s,
                                     .range = {.atLeast = 1},
                                     .period = CountPeriod::Month,
                                     .source = u"督导每月至少一次"_s});
        builder.insert(Theme{.term = id, .month = YearMonth{2019, 3}, .title = u"书香三月"_s});
        builder.insert(Theme{.term = id, .week = 3, .title = u"书香三月开幕"_s});
        REQUIRE(acts().run(builder.take()) == RunResult::Done);
    }
};

} // namespace

TEST_CASE("Teachers, activities, criteria and sections are found by what one types")
{
    SearchSchool school;
    Search search{school.state()};
    using Titles = std::vector<std::pair<QString, QString>>;
    const auto [typed, expected] = GENERATE(table<QString, Titles>({
        {u"wx"_s, {{u"王勋"_s, u"全体教师"_s}, {u"心理健康培训"_s, u"4月4日"_s}}}, // the activity through its presenter
        {u"王"_s, {{u"王勋"_s, u"全体教师"_s}, {u"心理健康培训"_s, u"4月4日"_s}}},
        {u"0012"_s, {{u"王勋"_s, u"全体教师"_s}}},
        {u"lvq"_s, {{u"吕青"_s, u"全体教师"_s}}},
        {u"xljk"_s, {{u"心理健康培训"_s, u"4月4日"_s}, {u"心理健康培训"_s, u"4"_s}}},
        {u"4"_s, {{u"心理健康培训"_s, u"4"_s}}},
        {u"jisuanji"_s, {{u"心理健康培训"_s, u"4月4日"_s}}},
        {u"qdjd"_s, {{u"启动阶段"_s, u"研修流程"_s}}},
        {u"流程"_s, {{u"研修流程"_s, u""_s}}},
        {u"sxsy"_s, {{u"书香三月"_s, u"3月"_s}, {u"书香三月开幕"_s, u"第3周"_s}}},
        {u"公开课"_s, {{u"组会"_s, u"每周三 · 4月10日"_s}}},
        {u"磨砺"_s, {{u"组会"_s, u"每周三 · 4月18日"_s}}},
        {u"zuhui"_s, {{u"组会"_s, u"每周三"_s}}},
        {u"督导"_s, {{u"督导"_s, u"每月至少 1 次"_s}}},
        {u"视察"_s, {{u"督导"_s, u"每月至少 1 次"_s}}},
        {u" "_s, {}},
        {u"zzz"_s, {}},
    }));
    Titles found;
    for (const SearchHit &hit : search.find(school.term().id, typed))
        found.emplace_back(hit.title, hit.subtitle);
    CAPTURE(typed.toStdString());
    CHECK(found == expected);
}

TEST_CASE("A search sees changes and keeps to its term and limit")
{
    SearchSchool school;
    Search search{school.state()};
    REQUIRE(search.find(school.term().id, u"xljk").size() == 2);
    CHECK(search.find(school.term().id, u"xljk", 1).size() == 1);
    CHECK(search.find(TermId{99}, u"xljk").empty());

    const ActivityId id = school.state().all<Activity>().begin()->first;
    ActBuilder builder{school.state(), ActKind::EditActivity};
    builder.change<Activity>(id, [](Activity &row) { row.title = u"读书会"_s; });
    REQUIRE(school.acts().run(builder.take()) == RunResult::Done);
    CHECK(search.find(school.term().id, u"xljk").size() == 1);
    CHECK(search.find(school.term().id, u"dsh").front().place == SearchHit::Place{id});
}
