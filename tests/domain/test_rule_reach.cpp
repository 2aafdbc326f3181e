// Points, bands, weights and grades that can be written down and never come about.
#include "domain/json/rubric/rubric_json.h"
#include "domain/json/rubric/rule_json.h"
#include "domain/rubric/checks/rule_reach.h"

#include <catch2/catch.hpp>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

std::vector<RubricProblem> reachOf(const char *json, std::optional<Points> weight = {})
{
    const auto rule = ruleFromJson(json);
    REQUIRE(rule);
    RubricSheet sheet;
    sheet.criteria = {{.no = u"1"_s, .title = u"条目"_s, .weight = weight, .rule = *rule}};
    return checkReach(sheet);
}

} // namespace

TEST_CASE("What a cap or floor always cuts is told at its place, with the bound", "[reach]")
{
    const auto [json, path, fault, detail,
                bound] = GENERATE(table<const char *, const char *, RubricFault, const char *, const char *>({
        {R"({"kind":"tally","base":0,"cases":[{"name":"国家级","points":10},{"name":"县级","points":2}],"cap":7})",
         "rule.cases[0]", RubricFault::AboveCap, "国家级", "7"},
        {R"({"kind":"tally","base":0,"cases":[{"name":"a","points":3,"cap":2}]})", "rule.cases[0]",
         RubricFault::AboveCap, "a", "2"},
        {R"({"kind":"tally","base":10,"cases":[{"name":"严重","points":-20}],"floor":0})", "rule.cases[0]",
         RubricFault::BelowFloor, "严重", "0"},
        {R"({"kind":"tally","base":10,"cases":[{"name":"出课","points":1}],"cap":10})", "rule.cap",
         RubricFault::NeverAdds, "10", "10"},
        {R"({"kind":"tally","base":0,"cases":[{"name":"迟到","points":-1}],"floor":0})", "rule.floor",
         RubricFault::NeverTakes, "0", "0"},
        {R"({"kind":"quota","required":10,"full":8,"short":1,"cap":6})", "rule.full", RubricFault::AboveCap, "8", "6"},
        {R"({"kind":"quota","required":10,"full":8,"short":1,"extra":1,"cap":8})", "rule.cap", RubricFault::NeverAdds,
         "8", "8"},
        {R"({"kind":"quota","required":10,"full":8,"short":1,"floor":8})", "rule.floor", RubricFault::NeverTakes, "8",
         "8"},
        {R"({"kind":"rank","change":{"base":10,"up":1,"down":1,"cap":8}})", "rule.change", RubricFault::AboveCap, "10",
         "8"},
        {R"({"kind":"rank","change":{"base":1,"up":1,"down":1,"floor":2}})", "rule.change", RubricFault::BelowFloor,
         "1", "2"},
        {R"({"kind":"awards","table":[{"level":"国家级","prize":"一等奖","points":10},{"level":"省级","points":5}],"combine":"highest","cap":6})",
         "rule.table[0]", RubricFault::AboveCap, "国家级一等奖", "6"},
        {R"({"kind":"convert","per":45,"points":6,"cap":5})", "rule.points", RubricFault::AboveCap, "6", "5"},
        {R"({"kind":"ratio","full":10,"cap":8})", "rule.full", RubricFault::AboveCap, "10", "8"},
        {R"({"kind":"tally","base":10,"cases":[{"name":"a","points":-1}],"cap":-1})", "rule.cap",
         RubricFault::CapBelowZero, "-1", "-1"},
        {R"({"kind":"quota","required":10,"full":8,"short":1,"cap":-1})", "rule.cap", RubricFault::CapBelowZero, "-1",
         "-1"},
        {R"({"kind":"rank","change":{"base":10,"up":1,"down":1,"cap":-1}})", "rule.change.cap",
         RubricFault::CapBelowZero, "-1", "-1"},
        {R"({"kind":"convert","per":45,"points":6,"cap":-1})", "rule.cap", RubricFault::CapBelowZero, "-1", "-1"},
        {R"({"kind":"ratio","full":10,"cap":-0.01})", "rule.cap", RubricFault::CapBelowZero, "-0.01", "-0.01"},
        {R"({"kind":"quota","required":0,"full":8,"short":1})", "rule.required", RubricFault::AsksNothing, "0", "8"},
        {R"({"kind":"bands","bands":[{"at_least":80,"points":5,"name":"好"},{"at_least":60,"points":3,"name":"中"},{"at_least":50,"points":1,"name":"差"}],"otherwise":{"points":null,"name":"无"},"of":{"kind":"tally","base":100,"cases":[{"name":"a","points":-1}],"floor":60}})",
         "rule.bands[2]", RubricFault::BelowLeast, "差", "60"},
    }));
    CAPTURE(json);
    const std::vector<RubricProblem> problems = reachOf(json);
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].path == u"criteria[0]."_s + QString::fromUtf8(path));
    CHECK(problems[0].fault == fault);
    CHECK(problems[0].detail == QString::fromUtf8(detail));
    CHECK(problems[0].bound == QString::fromUtf8(bound));
    CHECK(isDoubtful(problems[0].fault));
}

TEST_CASE("What can come about at its bound, or with the help of another case, is not told", "[reach]")
{
    const char *json = GENERATE(
        R"({"kind":"tally","base":0,"cases":[{"name":"先进班级","points":1}],"cap":7})",
        R"({"kind":"tally","base":0,"cases":[{"name":"a","points":7}],"cap":7})",
        R"({"kind":"tally","base":10,"cases":[{"name":"严重","points":-10},{"name":"较轻","points":-5}],"floor":0})",
        // A deduction makes room for the addition, an addition for the deduction.
        R"({"kind":"tally","base":10,"cases":[{"name":"出课","points":1},{"name":"缺课","points":-1}],"cap":10})",
        R"({"kind":"tally","base":0,"cases":[{"name":"出课","points":1},{"name":"缺课","points":-1}],"floor":0})",
        R"({"kind":"tally","base":10,"cases":[{"name":"r","range":[-30,0]}],"floor":0})",
        R"({"kind":"quota","required":10,"full":8,"short":1,"extra":1,"floor":0,"cap":10})",
        // Everybody gets the base, and what is done adds to it.
        R"({"kind":"quota","required":0,"full":0,"short":1,"extra":1,"cap":10})",
        R"({"kind":"quota","required_by":{"校长":0,"教师":10},"full":8,"short":1})",
        R"({"kind":"tally","base":0,"cases":[{"name":"a","points":-1}],"cap":0})",
        R"({"kind":"rank","change":{"base":5,"up":1,"down":1,"floor":0,"cap":9}})",
        R"({"kind":"awards","table":[{"level":"省级","points":5}],"combine":"sum","cap":5})",
        R"({"kind":"convert","per":45,"points":1,"cap":5})", R"({"kind":"ratio","full":10,"cap":10})",
        R"({"kind":"bands","bands":[{"at_least":80,"points":5},{"at_least":60,"points":3}],"otherwise":{"points":null,"name":"无"},"of":{"kind":"tally","base":100,"cases":[{"name":"a","points":-1}],"floor":60}})",
        // A contradiction is told by checkRubric alone.
        R"({"kind":"tally","base":0,"cases":[{"name":"a","points":5}],"floor":3,"cap":2})");
    CAPTURE(json);
    CHECK(reachOf(json).empty());
}

TEST_CASE("What lies below all bands is told where even the least value reaches one", "[reach]")
{
    const char *json =
        R"({"kind":"bands","bands":[{"at_least":60,"points":3}],"otherwise":1,"of":{"kind":"tally","base":100,"cases":[{"name":"a","points":-1}],"floor":60}})";
    const std::vector<RubricProblem> problems = reachOf(json);
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].path == u"criteria[0].rule.otherwise"_s);
    CHECK(problems[0].fault == RubricFault::BelowLeast);
    CHECK(problems[0].detail == u"1"_s);
    CHECK(
        reachOf(
            R"({"kind":"bands","bands":[{"above":60,"points":3}],"otherwise":1,"of":{"kind":"tally","base":100,"cases":[{"name":"a","points":-1}],"floor":60}})")
            .empty());
}

TEST_CASE("A weight that its rule never gives is told, a bonus and an open end are not", "[reach]")
{
    const char *levels = R"({"kind":"levels","levels":[{"name":"一档","points":8},{"name":"二档","points":6}]})";
    const std::vector<RubricProblem> problems = reachOf(levels, Points::whole(10));
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].fault == RubricFault::WeightBeyondRule);
    CHECK(problems[0].path == u"criteria[0].weight"_s);
    CHECK(problems[0].bound == u"8"_s);
    CHECK(reachOf(levels, Points::whole(8)).empty());
    CHECK(reachOf(levels, Points::whole(5)).empty()); // above the weight: told where weights are added
    CHECK(reachOf(R"({"kind":"tally","base":0,"cases":[{"name":"a","points":1}]})", Points::whole(10)).empty());
}

TEST_CASE("A grade that no total reaches, or that every total passes, is told", "[reach]")
{
    RubricSheet sheet;
    sheet.criteria = {{.no = u"1"_s,
                       .title = u"条目"_s,
                       .weight = Points::whole(80),
                       .rule = {.kind = RatingRule{.max = Points::whole(80)}, .overrides = {}}}};
    sheet.terms.grades = {{.name = u"优秀"_s, .atLeast = Points::whole(90)},
                          {.name = u"合格"_s, .atLeast = Points::whole(60)},
                          {.name = u"不合格"_s, .atLeast = {}}};
    std::vector<RubricProblem> problems = checkReach(sheet);
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].fault == RubricFault::GradeBeyondTotal);
    CHECK(problems[0].detail == u"优秀"_s);
    CHECK(problems[0].bound == u"80"_s);

    sheet.terms.total.base = Points::whole(10);
    CHECK(checkReach(sheet).empty());
    sheet.terms.total.cap = Points::whole(85);
    CHECK(checkReach(sheet).size() == 1);
    sheet.terms.total = {.base = Points::whole(10), .floor = Points::whole(60), .cap = {}};
    problems = checkReach(sheet);
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].fault == RubricFault::BelowLeast);
    CHECK(problems[0].detail == u"不合格"_s);
    sheet.terms.convert = Conversion{Points::whole(100), ConvertBase::All};
    CHECK(checkReach(sheet).empty()); // the total is another number then
}

TEST_CASE("A veto at most of the best grade keeps nobody from anything, and is told", "[reach]")
{
    RubricSheet sheet;
    sheet.terms.grades = {{.name = u"优秀"_s, .atLeast = Points::whole(90)}, {.name = u"合格"_s, .atLeast = {}}};
    sheet.terms.vetoes = {{.name = u"体罚学生"_s, .effect = VetoEffect::GradeAtMost, .grade = u"优秀"_s}};
    const std::vector<RubricProblem> problems = checkReach(sheet);
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].fault == RubricFault::IdleVeto);
    CHECK(problems[0].detail == u"体罚学生"_s);
    CHECK(problems[0].bound == u"优秀"_s);
    CHECK(isDoubtful(problems[0].fault));
    sheet.terms.vetoes.front().grade = u"合格"_s;
    CHECK(checkReach(sheet).empty());
    sheet.terms.vetoes.front() = {.name = u"体罚学生"_s, .effect = VetoEffect::TotalZero};
    CHECK(checkReach(sheet).empty());
}
