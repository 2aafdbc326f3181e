#include "workspace/busy_school.h"
#include "workspace/queries/scores/records/assigned_tiers.h"

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

/// 晒课 with the levels of row C06, and who is at which of them.
class AssignedSchool : public BusySchool
{
public:
    AssignedSchool()
    {
        ActBuilder builder{state(), ActKind::AddTopic};
        topic = builder.insert(Topic{.term = term().id, .name = u"晒课"_s});
        REQUIRE(acts().run(builder.take()) == RunResult::Done);
        criterion.topic = topic;
        criterion.spec.rule = Rule{LevelsRule{.levels = {{.name = u"一级"_s, .points = Points::whole(8), .key = u"a"_s},
                                                         {.name = u"二级"_s, .points = Points::whole(6)},
                                                         {.name = u"三级"_s, .points = Points::whole(3)}}}};
    }
    ActivityId assign(std::vector<AssignedLevel> levels, Activity row = {})
    {
        if (!row.topic)
            row.topic = topic;
        row.levels = std::move(levels);
        return add(u"晒课"_s, dayAt({2019, 4, 10}), {}, row);
    }
    std::map<StaffId, std::vector<AssignedTier>> tiers() const { return assignedTiers(state(), term().id, criterion); }
    std::vector<QString> keys(std::size_t person) const
    {
        const auto all = tiers();
        const auto found = all.find(people[person]);
        return found == all.end() ? std::vector<QString>{} : proposedKeys(found->second);
    }

    TopicId topic{};
    CriterionVersion criterion{};
};

} // namespace

TEST_CASE("C06: an activity of the criterion's topic proposes the level at which it names a teacher", "[tiers]")
{
    AssignedSchool school;
    const ActivityId first =
        school.assign({{.level = u"一级指标"_s, .people = {staffed(school.people[5])}},
                       {.level = u"二级指标参与教师"_s, .people = {grouped(school.chinese)}, .isOpen = true},
                       {.level = u"优秀"_s, .people = {staffed(school.people[4])}}});
    CHECK(school.keys(5) == std::vector{u"a"_s});
    CHECK(school.keys(0) == std::vector{u"二级"_s});
    // 教师5 comes into the group on 1 May only; the level that he is named at is none of the criterion's.
    CHECK(school.keys(4).empty());
    CHECK(school.tiers().at(school.people[4]) ==
          std::vector{AssignedTier{.activity = first, .level = u"优秀"_s, .key = {}}});

    SECTION("another activity that says the same adds nothing, one that says something else asks")
    {
        school.assign({{.level = u"一级"_s, .people = {staffed(school.people[5])}}});
        CHECK(school.keys(5) == std::vector{u"a"_s});
        school.assign({{.level = u"三级"_s, .people = {staffed(school.people[5])}}});
        CHECK(school.keys(5) == std::vector{u"a"_s, u"三级"_s});
    }
    SECTION("a cancelled one says nothing")
    {
        school.change<Activity>(first, [](Activity &row) { row.status = ActivityStatus::Cancelled; });
        CHECK(school.tiers().empty());
    }
    SECTION("nor does one of another topic, or a criterion without any")
    {
        school.change<Activity>(first, [](Activity &row) { row.topic.reset(); });
        CHECK(school.tiers().empty());
        school.criterion.topic.reset();
        CHECK(school.tiers().empty());
    }
    SECTION("a criterion that several levels score, or none, gets no proposal")
    {
        std::get<LevelsRule>(school.criterion.spec.rule.kind).times = {.least = 1, .most = 2};
        CHECK(school.tiers().empty());
        school.criterion.spec.rule = Rule{TallyRule{}};
        CHECK(school.tiers().empty());
    }
}

TEST_CASE("A level is not guessed where two of the criterion may be meant", "[tiers]")
{
    AssignedSchool school;
    std::get<LevelsRule>(school.criterion.spec.rule.kind).levels = {{.name = u"一级教师"_s}, {.name = u"一级指标"_s}};
    school.assign({{.level = u"一级"_s, .people = {staffed(school.people[0])}},
                   {.level = u"一级教师"_s, .people = {staffed(school.people[1])}}});
    CHECK(school.keys(0).empty());
    CHECK(school.keys(1) == std::vector{u"一级教师"_s});
}
