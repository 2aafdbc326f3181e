#include "documents/words/scoring/rubric/rubric_fault_text.h"
#include "documents/words/scoring/rubric/standard_text.h"
#include "domain/json/rubric/rule_json.h"

#include <catch2/catch.hpp>

using namespace yanben;
using namespace Qt::StringLiterals;

TEST_CASE("each level stands with its points and what it asks for, once one of them is described")
{
    const auto [json, lines] = GENERATE(table<const char *, QStringList>({
        {R"({"kind":"levels","levels":[{"name":"一档","points":10,"text":"有成效"},{"name":"8分","points":8,"text":"有过程"},{"name":"合格","points":null,"text":"有记录"},{"name":"缺席","points":-0.5}]})",
         {u"一档（10分）：有成效"_s, u"8分：有过程"_s, u"合格：有记录"_s, u"缺席（−0.5分）"_s}},
        {R"({"kind":"levels","levels":[{"name":"一档","points":10},{"name":"二档","points":8}]})", {}},
        {R"({"kind":"composite","parts":[{"name":"教案","factor":0.5,"rule":{"kind":"levels","levels":[{"name":"一档","points":10,"text":"有成效"}]}},{"name":"反思","factor":0.5,"rule":{"kind":"rating","max":10}}]})",
         {u"教案·一档（10分）：有成效"_s}},
        {R"({"kind":"bands","bands":[{"at_least":3,"points":1}],"otherwise":0,"of":{"kind":"levels","levels":[{"name":"一档","points":10,"text":"有成效"}]}})",
         {u"一档（10分）：有成效"_s}},
        {R"({"kind":"rating","max":10})", {}},
    }));
    CAPTURE(json);
    const Parsed<Rule> rule = ruleFromJson(json);
    REQUIRE(rule);
    CHECK(levelLines(*rule, u"分"_s) == lines);
}

TEST_CASE("the levels stand below the standard, and alone where there is none")
{
    CriterionSpec spec{.no = u"1"_s, .title = u"札记"_s, .standard = u"按质量分档。"_s};
    spec.rule.kind =
        LevelsRule{.levels = {{.name = u"一档"_s, .points = Points::whole(10), .key = {}, .text = u"有成效"_s}}};
    CHECK(standardText(spec, u"分"_s) == u"按质量分档。\n一档（10分）：有成效"_s);
    spec.standard.clear();
    CHECK(standardText(spec, u"分"_s) == u"一档（10分）：有成效"_s);
    std::get<LevelsRule>(spec.rule.kind).levels.front().text.reset();
    CHECK(standardText(spec, u"分"_s).isEmpty());
}

TEST_CASE("a level without a description is told as something that can be added")
{
    const RubricProblem problem{u"rule.levels[1]"_s, RubricFault::LevelWithoutText, u"二档"_s};
    CHECK(rulePlaceText(problem.path) == u"第2档"_s);
    CHECK(rubricFaultText(problem).contains(u"“二档”还没有写"_s));
}
