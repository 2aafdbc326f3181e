#include "domain/json/rubric/rule_json.h"
#include "domain/rubric/criterion_groups.h"

#include <catch2/catch.hpp>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

const QString low = u"低段"_s;
const QString high = u"高段"_s;
const QString first = u"第一学段"_s;

CriterionSpec withRule(const char *json)
{
    CriterionSpec spec;
    const auto rule = ruleFromJson(json);
    REQUIRE(rule);
    spec.rule = *rule;
    return spec;
}

} // namespace

TEST_CASE("A group is found and renamed in scope and raters")
{
    CriterionSpec spec;
    spec.appliesTo = {low, high};
    spec.raters = {low};
    CHECK(speaksOf(spec, low));
    CHECK_FALSE(speaksOf(spec, first));
    renameGroupIn(spec, low, first);
    CHECK(spec.appliesTo == std::vector{first, high});
    CHECK(spec.raters == std::vector{first});
    renameGroupIn(spec, first, high);
    CHECK(spec.appliesTo == std::vector{high});
    CHECK_FALSE(speaksOf(spec, first));
}

TEST_CASE("A group is found and renamed in a rule that asks different amounts, at any depth")
{
    const auto [before, after] = GENERATE(table<const char *, const char *>({
        {R"({"kind":"quota","required_by":{"低段":20,"高段":10},"full":10,"short":1})",
         R"({"kind":"quota","required_by":{"第一学段":20,"高段":10},"full":10,"short":1})"},
        {R"({"kind":"bands","by_group":{"低段":[{"at_least":5,"points":2}]},"otherwise":0})",
         R"({"kind":"bands","by_group":{"第一学段":[{"at_least":5,"points":2}]},"otherwise":0})"},
        {R"({"kind":"bands","bands":[{"at_least":5,"points":2}],"otherwise":0,
             "of":{"kind":"quota","required_by":{"低段":20},"full":10,"short":1}})",
         R"({"kind":"bands","bands":[{"at_least":5,"points":2}],"otherwise":0,
             "of":{"kind":"quota","required_by":{"第一学段":20},"full":10,"short":1}})"},
        {R"({"kind":"composite","parts":[{"name":"a","factor":1,
             "rule":{"kind":"quota","required_by":{"低段":20},"full":10,"short":1}}]})",
         R"({"kind":"composite","parts":[{"name":"a","factor":1,
             "rule":{"kind":"quota","required_by":{"第一学段":20},"full":10,"short":1}}]})"},
    }));
    CriterionSpec spec = withRule(before);
    CHECK(speaksOf(spec, low));
    CHECK_FALSE(speaksOf(spec, first));
    renameGroupIn(spec, low, first);
    CHECK(spec.rule == withRule(after).rule);
}

TEST_CASE("What a rule asks of the other group already stays when the two become one")
{
    CriterionSpec spec = withRule(R"({"kind":"quota","required_by":{"低段":20,"高段":10},"full":10,"short":1})");
    renameGroupIn(spec, low, high);
    CHECK(spec.rule == withRule(R"({"kind":"quota","required_by":{"高段":10},"full":10,"short":1})").rule);
}
