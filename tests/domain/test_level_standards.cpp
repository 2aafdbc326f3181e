// Whether the levels of a rule say what is asked of them.
#include "domain/json/rubric/rule_json.h"
#include "domain/rubric/checks/level_standards.h"

#include <catch2/catch.hpp>

using namespace yanben;
using namespace Qt::StringLiterals;

TEST_CASE("A level without a description is named where others of its rule have one, and contradicts nothing")
{
    const auto [json, path] = GENERATE(table<const char *, const char *>({
        {R"({"kind":"levels","levels":[{"name":"一档","points":5,"text":"有成效"},{"name":"二档","points":3}]})",
         "rule.levels[1]"},
        {R"({"kind":"composite","parts":[{"name":"a","factor":1,"rule":{"kind":"levels","levels":[{"name":"二档","points":3},{"name":"一档","points":5,"text":"有成效"}]}}]})",
         "rule.parts[0].rule.levels[0]"},
        {R"({"kind":"bands","bands":[{"at_least":3,"points":1}],"otherwise":0,"of":{"kind":"levels","levels":[{"name":"一档","points":5,"text":"有成效"},{"name":"二档","points":3}]}})",
         "rule.of.levels[1]"},
    }));
    CAPTURE(json);
    const Parsed<Rule> rule = ruleFromJson(json);
    REQUIRE(rule);
    CHECK(checkLevelStandards(*rule) ==
          std::vector{RubricProblem{QString::fromUtf8(path), RubricFault::LevelWithoutText, u"二档"_s}});
    CHECK(isDoubtful(RubricFault::LevelWithoutText));
    CHECK(checkRule(*rule).empty());
}

TEST_CASE("Nothing is missing where all levels of a rule are described or none")
{
    const char *json = GENERATE(
        R"({"kind":"levels","levels":[{"name":"一档","points":5},{"name":"二档","points":3}]})",
        R"({"kind":"levels","levels":[{"name":"一档","points":5,"text":"有成效"},{"name":"二档","points":3,"text":"有过程"}]})",
        // Each rule within a rule is a list of its own.
        R"({"kind":"composite","parts":[{"name":"a","factor":0.5,"rule":{"kind":"levels","levels":[{"name":"一档","points":5,"text":"有成效"}]}},{"name":"b","factor":0.5,"rule":{"kind":"levels","levels":[{"name":"一档","points":5}]}}]})",
        R"({"kind":"rating","max":10})");
    CAPTURE(json);
    CHECK(checkLevelStandards(*ruleFromJson(json)).empty());
}
