#include "domain/json/rubric/rubric_json.h"
#include "domain/json/rubric/rule_json.h"
#include "domain/rubric/checks/rubric_check.h"

#include <catch2/catch.hpp>

using namespace yanben;
using namespace Qt::StringLiterals;

TEST_CASE("A rule that contradicts itself is reported at its place")
{
    const auto [json, path, fault, detail] = GENERATE(table<const char *, const char *, RubricFault, const char *>({
        {R"({"kind":"rating","max":0})", "rule.max", RubricFault::NotPositive, "0"},
        {R"({"kind":"rating","max":5,"step":0})", "rule.step", RubricFault::NotPositive, "0"},
        {R"({"kind":"levels","levels":[]})", "rule.levels", RubricFault::EmptyTable, ""},
        {R"({"kind":"levels","levels":[{"name":"A","points":1},{"name":"A","points":2}]})", "rule.levels[1]",
         RubricFault::DuplicateName, "A"},
        {R"({"kind":"levels","levels":[{"name":"A","points":1}],"times":[3,2]})", "rule.times",
         RubricFault::ReversedRange, ""},
        {R"({"kind":"levels","levels":[{"name":"A","points":1}],"times":0})", "rule.times", RubricFault::Unreachable,
         ""},
        {R"({"kind":"levels","levels":[{"name":"A","points":1}],"at_most_if":[{"flag":"f","level":"B"}]})",
         "rule.at_most_if[0]", RubricFault::UnknownName, "B"},
        {R"({"kind":"tally","base":0,"cases":[],"floor":3,"cap":2})", "rule.cap", RubricFault::CapBelowFloor, "2"},
        {R"({"kind":"tally","base":0,"cases":[{"name":"a","range":[-1,-2]}]})", "rule.cases[0]",
         RubricFault::ReversedRange, "a"},
        {R"({"kind":"tally","base":0,"cases":[{"name":"a","points":1}],"carry":[{"of":"a","every":2,"as":"a"}]})",
         "rule.carry[0]", RubricFault::CarryLoop, "a"},
        {R"({"kind":"tally","base":0,"cases":[{"name":"a","points":1}],"carry":[{"of":"a","every":2,"as":"b"}]})",
         "rule.carry[0]", RubricFault::UnknownName, "b"},
        {R"({"kind":"tally","base":0,"cases":[{"name":"a","points":1},{"name":"r","range":[0,1]}],"carry":[{"of":"a","every":2,"as":"r"}]})",
         "rule.carry[0]", RubricFault::CarryOfRange, "r"},
        {R"({"kind":"tally","base":0,"cases":[],"zero_when":[{"case":"x","at_least":1}]})", "rule.zero_when[0]",
         RubricFault::UnknownName, "x"},
        {R"({"kind":"quota","required":-1,"full":1,"short":1})", "rule.required", RubricFault::Negative, "-1"},
        {R"({"kind":"quota","required_by":{"校长":3,"教师":-1},"full":1,"short":1})", "rule.required_by.教师",
         RubricFault::Negative, "-1"},
        {R"({"kind":"quota","required":1,"full":1,"short":-0.5})", "rule.short", RubricFault::Negative, "-0.5"},
        {R"({"kind":"tally","base":0,"cases":[{"name":"a","points":1,"cap":-1}]})", "rule.cases[0].cap",
         RubricFault::Negative, "-1"},
        {R"({"kind":"levels","levels":[{"name":"A","points":1}],"at_most_if":[{"flag":"f","level":"A"},{"flag":"f","level":"A"}]})",
         "rule.at_most_if[1]", RubricFault::DuplicateName, "f"},
        {R"({"kind":"bands","by_group":{"低段":[{"at_least":1,"points":1}],"高段":[]},"otherwise":0})",
         "rule.by_group.高段", RubricFault::EmptyTable, ""},
        {R"({"kind":"bands","by_group":{"低段":[{"at_least":1,"points":1},{"at_least":1,"points":2}]},"otherwise":0})",
         "rule.by_group.低段[1]", RubricFault::OverlappingBands, "1"},
        {R"({"kind":"rank","table":[]})", "rule.table", RubricFault::EmptyTable, ""},
        {R"({"kind":"rank","sequence":{"first":5,"step":-1,"last":0}})", "rule.sequence", RubricFault::Negative, "-1"},
        {R"({"kind":"rank","sequence":{"first":5,"step":1,"last":6}})", "rule.sequence", RubricFault::ReversedRange,
         ""},
        {R"({"kind":"rank","change":{"base":0,"up":1,"down":1,"floor":2,"cap":1}})", "rule.change.cap",
         RubricFault::CapBelowFloor, "1"},
        {R"({"kind":"awards","table":[{"level":"省","points":1,"key":"x"},{"level":"县","points":2,"key":"x"}],"combine":"sum"})",
         "rule.table[1]", RubricFault::DuplicateName, "x"},
        {R"({"kind":"awards","table":[{"level":"省","points":1}],"combine":"sum","share":[{"order":1,"factor":1},{"order":1,"factor":0.5}]})",
         "rule.share[1]", RubricFault::DuplicateName, "1"},
        {R"({"kind":"awards","table":[{"level":"省","points":1}],"combine":"sum","share":[{"order":1,"factor":-0.5}]})",
         "rule.share[0]", RubricFault::Negative, "-0.5"},
        {R"({"kind":"conditions","parts":[],"need":"each"})", "rule.parts", RubricFault::EmptyTable, ""},
        {R"({"kind":"convert","per":1,"points":1,"daily_cap":0})", "rule.daily_cap", RubricFault::NotPositive, "0"},
        {R"({"kind":"composite","parts":[]})", "rule.parts", RubricFault::EmptyTable, ""},
        {R"({"kind":"composite","parts":[{"name":"a","factor":0.5,"rule":{"kind":"ratio","full":1}},{"name":"a","factor":0.5,"rule":{"kind":"ratio","full":1}}]})",
         "rule.parts[1]", RubricFault::DuplicateName, "a"},
        {R"({"kind":"bands","bands":[],"otherwise":0})", "rule.bands", RubricFault::EmptyTable, ""},
        {R"({"kind":"bands","bands":[{"at_least":5,"points":1},{"at_least":5,"points":2}],"otherwise":0})",
         "rule.bands[1]", RubricFault::OverlappingBands, "5"},
        {R"({"kind":"bands","bands":[{"above":10,"points":1}],"otherwise":0,"of":{"kind":"rating","max":10}})",
         "rule.bands[0]", RubricFault::Unreachable, "10"},
        {R"({"kind":"bands","bands":[{"at_least":1,"points":1}],"otherwise":0,"of":{"kind":"convert","per":0,"points":1}})",
         "rule.of.per", RubricFault::NotPositive, "0"},
        {R"({"kind":"levels","levels":[{"name":"A","points":1,"key":"x"},{"name":"A","points":2,"key":"y"}]})",
         "rule.levels[1]", RubricFault::DuplicateName, "A"},
        {R"({"kind":"levels","levels":[{"name":"A","points":1,"key":"x"},{"name":"B","points":2,"key":"x"}]})",
         "rule.levels[1]", RubricFault::DuplicateName, "x"},
        {R"({"kind":"tally","base":0,"cases":[{"name":"a","points":1},{"name":"b","key":"a","points":1}]})",
         "rule.cases[1]", RubricFault::DuplicateName, "a"},
        {R"({"kind":"conditions","parts":[{"name":"a","points":1},{"name":"a","points":1}],"need":"each"})",
         "rule.parts[1]", RubricFault::DuplicateName, "a"},
        {R"({"kind":"tally","base":0,"cases":[{"name":"a","points":1}],"zero_when":[{"case":"a","at_least":0}]})",
         "rule.zero_when[0]", RubricFault::NotPositive, "0"},
        {R"({"kind":"quota","required":1,"full":1,"short":1,"floor":2,"cap":1})", "rule.cap",
         RubricFault::CapBelowFloor, "1"},
        {R"({"kind":"composite","parts":[{"name":"a","factor":1,"rule":{"kind":"ratio","full":1}}],"floor":2,"cap":1})",
         "rule.cap", RubricFault::CapBelowFloor, "1"},
        {R"({"kind":"bands","bands":[{"at_least":90,"points":3},{"at_least":60,"points":1},{"at_least":80,"points":2}],"otherwise":0})",
         "rule.bands[2]", RubricFault::OutOfOrder, "80"},
        {R"({"kind":"bands","bands":[{"at_least":11,"points":1}],"otherwise":0,"of":{"kind":"tally","base":10,"cases":[{"name":"a","points":-1}]}})",
         "rule.bands[0]", RubricFault::Unreachable, "11"},
        {R"({"kind":"bands","bands":[{"at_least":11,"points":1}],"otherwise":0,"of":{"kind":"levels","levels":[{"name":"A","points":5},{"name":"B","points":1}],"times":2}})",
         "rule.bands[0]", RubricFault::Unreachable, "11"},
        {R"({"kind":"bands","bands":[{"above":10,"points":1}],"otherwise":0,"of":{"kind":"quota","required":3,"full":10,"short":1}})",
         "rule.bands[0]", RubricFault::Unreachable, "10"},
        {R"({"kind":"rank","table":[{"to":3,"points":1},{"to":3,"points":1}]})", "rule.table[1]",
         RubricFault::Unreachable, "3"},
        {R"({"kind":"awards","table":[{"level":"省","points":1},{"level":"省","points":2}],"combine":"sum"})",
         "rule.table[1]", RubricFault::DuplicateName, "省 "},
        {R"({"kind":"composite","parts":[{"name":"a","factor":0.4,"rule":{"kind":"ratio","full":1}},{"name":"b","factor":0.5,"rule":{"kind":"ratio","full":1}}]})",
         "rule.parts", RubricFault::FactorSum, "0.9"},
        {R"({"kind":"composite","parts":[{"name":"a","factor":-0.4,"rule":{"kind":"ratio","full":1}},{"name":"b","factor":1.4,"rule":{"kind":"ratio","full":1}}]})",
         "rule.parts[0]", RubricFault::Negative, "-0.4"},
        {R"({"kind":"composite","parts":[{"name":"a","factor":1,"rule":{"kind":"ratio","full":0}}]})",
         "rule.parts[0].rule.full", RubricFault::NotPositive, "0"},
        {R"({"kind":"ratio","full":1,"overrides":[{"measure":"m","at_least":5,"points":1},{"measure":"m","at_least":8,"points":2}]})",
         "rule.overrides[1]", RubricFault::Unreachable, "m"},
    }));
    CAPTURE(json);
    const Parsed<Rule> rule = ruleFromJson(json);
    REQUIRE(rule);
    const std::vector<RubricProblem> problems = checkRule(*rule);
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].path == QString::fromUtf8(path));
    CHECK(problems[0].fault == fault);
    CHECK(problems[0].detail == QString::fromUtf8(detail));
}

TEST_CASE("A carry loop over several cases is found from each of them")
{
    const auto rule = ruleFromJson(
        R"({"kind":"tally","base":0,"cases":[{"name":"a","points":1},{"name":"b","points":1},{"name":"c","points":1}],
            "carry":[{"of":"a","every":2,"as":"b"},{"of":"b","every":2,"as":"a"},{"of":"b","every":2,"as":"c"}]})");
    REQUIRE(rule);
    const auto problems = checkRule(*rule);
    REQUIRE(problems.size() == 2);
    CHECK(problems[0] == RubricProblem{u"rule.carry[0]"_s, RubricFault::CarryLoop, u"a"_s});
    CHECK(problems[1] == RubricProblem{u"rule.carry[1]"_s, RubricFault::CarryLoop, u"b"_s});
}

TEST_CASE("A sound rule has no problem")
{
    const char *json = GENERATE(
        R"({"kind":"bands","bands":[{"at_least":90,"points":2},{"above":90,"points":3}],"otherwise":0})",
        R"({"kind":"bands","bands":[{"at_least":60,"points":1},{"at_least":80,"points":2},{"at_least":90,"points":3}],"otherwise":0})",
        R"({"kind":"bands","bands":[{"at_least":10,"points":1}],"otherwise":0,"of":{"kind":"levels","levels":[{"name":"A","points":5}],"times":2}})",
        R"({"kind":"bands","bands":[{"at_least":99,"points":1}],"otherwise":0,"of":{"kind":"tally","base":10,"cases":[{"name":"a","points":1}]}})",
        R"({"kind":"rank","table":[{"to":3,"points":3},{"to":1,"points":10}]})",
        R"({"kind":"levels","levels":[{"name":"A","points":1,"key":"x"},{"name":"B","points":2,"key":"y"}]})",
        R"({"kind":"tally","base":10,"cases":[{"name":"a","points":-1},{"name":"b","points":-3}],"floor":0,"cap":10,"carry":[{"of":"a","every":3,"as":"b"}]})",
        R"({"kind":"ratio","full":1,"overrides":[{"measure":"m","at_least":8,"points":2},{"measure":"m","at_least":5,"points":1},{"measure":"m","below":5,"points":0}]})");
    CHECK(checkRule(*ruleFromJson(json)).empty());
}

TEST_CASE("A rubric is checked across its criteria and terms")
{
    const auto sheet =
        rubricSheetFromJson(R"({"format":"yanben-rubric/1","title":"t","subject":"teacher","full_mark":100,
        "rounding":{"decimals":2,"mode":"half-up","where":"total"},"total":{"floor":5,"cap":4},
        "convert":{"to":100,"of":"all"},
        "criteria":[{"no":"1","title":"a","weight":60,"rule":{"kind":"rating","max":60}},
                    {"no":"1","title":"b","weight":null,"when_exempt":"full","rule":{"kind":"rating","max":60}}],
        "grades":[{"name":"A","at_least":60},{"name":"B","at_least":70},{"name":"B","at_least":null}],
        "grade_quota":[{"grade":"X","at_most_percent":10}],
        "vetoes":[{"name":"v","effect":"criterion_zero","criterion":"9"},{"name":"v","effect":"grade_at_most","grade":"Y"}]})");
    REQUIRE(sheet);
    CHECK(checkRubric(*sheet) == std::vector<RubricProblem>{
                                     {u"criteria[1].no"_s, RubricFault::DuplicateNumber, u"1"_s},
                                     {u"criteria[1].weight"_s, RubricFault::FullWithoutWeight},
                                     {u"criteria[1].weight"_s, RubricFault::ConvertWithoutWeight},
                                     {u"total.cap"_s, RubricFault::CapBelowFloor, u"4"_s},
                                     {u"grades[1]"_s, RubricFault::GradesOutOfOrder, u"B"_s},
                                     {u"grades[2]"_s, RubricFault::DuplicateName, u"B"_s},
                                     {u"grade_quota[0]"_s, RubricFault::UnknownName, u"X"_s},
                                     {u"vetoes[0]"_s, RubricFault::UnknownName, u"9"_s},
                                     {u"vetoes[1]"_s, RubricFault::UnknownName, u"Y"_s},
                                     {u"vetoes[1]"_s, RubricFault::DuplicateName, u"v"_s},
                                 });
}

TEST_CASE("A veto that does nothing else has consequences, and none twice")
{
    RubricSheet sheet;
    sheet.terms.vetoes = {{.name = u"v"_s, .effect = VetoEffect::Consequences},
                          {.name = u"w"_s, .consequences = {{.text = u"低聘"_s}, {.text = u"低聘"_s}}},
                          {.name = u"x"_s, .effect = VetoEffect::Consequences, .consequences = {{.text = u"低聘"_s}}}};
    CHECK(checkRubric(sheet) == std::vector<RubricProblem>{
                                    {u"vetoes[0].consequences"_s, RubricFault::EmptyTable},
                                    {u"vetoes[1].consequences[1]"_s, RubricFault::DuplicateName, u"低聘"_s},
                                });
}

TEST_CASE("Weights sum up to the full mark, or the rubric says what else")
{
    RubricSheet sheet;
    sheet.terms.fullMark = Points::whole(100);
    sheet.criteria = {{.no = u"1"_s, .weight = Points::whole(60)}, {.no = u"2"_s, .weight = Points::whole(43)}};
    sheet.criteria.push_back({.no = u"J"_s, .weight = Points::whole(9), .bonus = true});
    sheet.criteria.push_back({.no = u"K"_s, .weight = Points::whole(9), .unit = u"课时"_s});
    CHECK(weightSum(sheet) == Points::whole(103));
    CHECK_FALSE(sumsUp(sheet));
    sheet.terms.convert = Conversion{Points::whole(100), ConvertBase::All};
    CHECK(sumsUp(sheet));
    sheet.terms.convert.reset();
    sheet.terms.fullMark.reset();
    CHECK(sumsUp(sheet));
    sheet.terms.fullMark = Points::whole(103);
    CHECK(sumsUp(sheet));
}

TEST_CASE("The contradictions of one criterion are told apart from those of the others")
{
    RubricSheet sheet;
    for (const QString &no : {u"1"_s, u"2"_s, u"2"_s}) {
        sheet.criteria.push_back({.no = no, .title = u"听课"_s, .weight = Points::whole(5)});
        sheet.criteria.back().rule.kind = RatingRule{.max = Points::whole(5)};
    }
    sheet.criteria[1].rule.kind = RatingRule{};
    sheet.criteria[1].weight.reset();
    sheet.criteria[1].whenExempt = WhenOut::Full;
    const std::vector<RubricProblem> problems = checkRubric(sheet);
    CHECK(problemsOf(problems, 0).empty());
    CHECK(problemsOf(problems, 1) == std::vector<RubricProblem>{{u"weight"_s, RubricFault::FullWithoutWeight, {}},
                                                                {u"rule.max"_s, RubricFault::NotPositive, u"0"_s}});
    CHECK(problemsOf(problems, 2) == std::vector<RubricProblem>{{u"no"_s, RubricFault::DuplicateNumber, u"2"_s}});
    CHECK(problemsOf(problems, 12).empty());
}

TEST_CASE("Marks below 0 and shares that are none are reported beside the terms")
{
    RubricSheet sheet;
    sheet.terms.fullMark = Points::whole(-1);
    sheet.terms.bonusCap = Points::whole(-2);
    sheet.terms.convert = Conversion{Points{}, ConvertBase::All};
    sheet.terms.sections = {{.name = u"一"_s, .weight = Points::whole(-3)}};
    sheet.terms.grades = {{u"优"_s, Points::whole(90)}, {u"良"_s, {}}};
    sheet.terms.gradeQuotas = {
        {u"优"_s, Points::whole(-10)}, {u"良"_s, Points::hundredths(10001)}, {u"优"_s, Points{}}};
    sheet.criteria = {{.no = u"1"_s, .weight = Points::whole(-4), .rule = {RatingRule{.max = Points::whole(1)}}},
                      {.no = u"2"_s, .weight = Points::whole(4), .rule = {RatingRule{.max = Points::whole(1)}}}};
    CHECK(checkRubric(sheet) == std::vector<RubricProblem>{
                                    {u"criteria[0].weight"_s, RubricFault::Negative, u"-4"_s},
                                    {u"full_mark"_s, RubricFault::Negative, u"-1"_s},
                                    {u"bonus.cap"_s, RubricFault::Negative, u"-2"_s},
                                    {u"sections[0]"_s, RubricFault::Negative, u"-3"_s},
                                    {u"convert.to"_s, RubricFault::NotPositive, u"0"_s},
                                    {u"convert.of"_s, RubricFault::ConvertWithoutWeight},
                                    {u"grade_quota[2]"_s, RubricFault::DuplicateName, u"优"_s},
                                    {u"grade_quota[0]"_s, RubricFault::NotAPercentage, u"-10"_s},
                                    {u"grade_quota[1]"_s, RubricFault::NotAPercentage, u"100.01"_s},
                                });
}

TEST_CASE("Only a weight that is counted in the rubric's own unit has to be stated for a conversion")
{
    RubricSheet sheet;
    sheet.terms.convert = Conversion{Points::whole(100), ConvertBase::All};
    const Rule rule{RatingRule{.max = Points::whole(1)}};
    sheet.criteria = {{.no = u"1"_s, .weight = Points::whole(4), .rule = rule},
                      {.no = u"2"_s, .rule = rule, .unit = u"课时"_s},
                      {.no = u"3"_s, .rule = rule, .bonus = true}};
    CHECK(checkRubric(sheet).empty());
    sheet.criteria[1].unit.reset();
    CHECK(checkRubric(sheet) == std::vector{RubricProblem{u"criteria[1].weight"_s, RubricFault::ConvertWithoutWeight}});
}

TEST_CASE("Names and numbers that only look different are reported with both writings")
{
    const auto [one, other, isAlike] = GENERATE(table<QString, QString, bool>({
        {u"a"_s, u"a "_s, true},
        {u"\u00e9"_s, u"e\u0301"_s, true},
        {u"1"_s, u"１"_s, true},
        {u"1"_s, u"1 "_s, true},
        {u"1"_s, u"2"_s, false},
        {u"a"_s, u"A"_s, false},
    }));
    RubricSheet sheet;
    sheet.terms.fullMark = std::nullopt;
    const LevelsRule levels{
        .levels = {{.name = one, .points = Points::whole(1)}, {.name = other, .points = Points::whole(2)}}};
    sheet.criteria = {
        {.no = one, .title = u"甲"_s, .weight = Points::whole(2), .rule = {levels}},
        {.no = other, .title = u"乙"_s, .weight = Points::whole(2), .rule = {RatingRule{.max = Points::whole(2)}}}};
    sheet.terms.vetoes = {{.name = one, .effect = VetoEffect::TotalZero},
                          {.name = other, .effect = VetoEffect::RankLast}};
    const std::vector<RubricProblem> problems = checkRubric(sheet);
    if (!isAlike) {
        CHECK(problems.empty());
        return;
    }
    CHECK(problems == std::vector<RubricProblem>{
                          {u"criteria[0].rule.levels[1]"_s, RubricFault::DuplicateName, other, one},
                          {u"criteria[1].no"_s, RubricFault::DuplicateNumber, other, one},
                          {u"vetoes[1]"_s, RubricFault::DuplicateName, other, one},
                      });
}
