#include "domain/json/rubric/rule_json.h"
#include "workspace/acts/scoring/rubric/rule_from_words.h"
#include "workspace/acts/scoring/rubric/unstated.h"

#include <catch2/catch.hpp>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

CriterionSpec specOf(const QString &standard)
{
    CriterionSpec spec{.no = u"1"_s, .title = u"考勤"_s, .weight = Points::whole(10), .standard = standard};
    spec.rule.kind = RatingRule{.max = Points::whole(10)};
    return spec;
}

} // namespace

TEST_CASE("a rule is offered until the criterion has it, and keeps the overrides")
{
    CriterionSpec spec = specOf(u"迟到一次扣1分，扣完为止"_s);
    spec.rule.overrides = {{.measure = u"文章数"_s, .limit = Amount::whole(3), .points = Points::whole(10)}};
    spec.unstated = {{.parameter = UnstatedParameter::Absence}};
    const auto proposal = offeredRule(spec, u"分"_s);
    REQUIRE(proposal);
    REQUIRE(takeOver(spec, *proposal));
    CHECK(std::holds_alternative<TallyRule>(spec.rule.kind));
    CHECK(spec.rule.overrides.size() == 1);
    CHECK(spec.unstated.empty());
    CHECK_FALSE(offeredRule(spec, u"分"_s));
}

TEST_CASE("a rule that no file can hold is not taken over")
{
    CriterionSpec spec = specOf(u"迟到一次扣1分"_s);
    const CriterionSpec before = spec;
    RuleProposal proposal = *proposeRule(spec.standard, spec.weight);
    std::get<TallyRule>(proposal.rule.kind).cases.push_back({.name = {}, .points = Points{}});
    CHECK_FALSE(takeOver(spec, proposal));
    CHECK(spec == before);
}

TEST_CASE("words that count in another unit than the criterion are not offered")
{
    CriterionSpec spec = specOf(u"每次计2课时，最多10课时"_s);
    CHECK_FALSE(offeredRule(spec, u"分"_s));
    spec.standard = u"每次计2课时"_s;
    CHECK_FALSE(offeredRule(spec, u"分"_s));
    CHECK(offeredRule(spec, u"课时"_s));
    spec.unit = u"课时"_s;
    CHECK(offeredRule(spec, u"分"_s));
}

TEST_CASE("what the words left open goes where the rule reads it")
{
    const auto [words, parameter, rule] = GENERATE(table<const char *, UnstatedParameter, const char *>({
        {"每次加2分", UnstatedParameter::Cap,
         R"({"kind":"tally","base":0,"cases":[{"name":"每次","points":2}],"cap":4})"},
        {"迟到一次扣1分", UnstatedParameter::Floor,
         R"({"kind":"tally","base":10,"cases":[{"name":"迟到","points":-1}],"floor":4})"},
        {"每10课时计1分", UnstatedParameter::Cap, R"({"kind":"convert","per":10,"points":1,"cap":4})"},
        {"按完成比例计分", UnstatedParameter::Required,
         R"({"kind":"quota","required":4,"full":10,"short":"proportional"})"},
        {"第一名10分，第二名8分", UnstatedParameter::Floor,
         R"({"kind":"rank","table":[{"to":1,"points":10},{"to":2,"points":8}],"beyond":4})"},
        {"90%以上得10分，80%以上得8分", UnstatedParameter::Floor,
         R"({"kind":"bands","bands":[{"at_least":90,"points":10},{"at_least":80,"points":8}],"otherwise":4})"},
    }));
    CAPTURE(words);
    CriterionSpec spec = specOf(QString::fromUtf8(words));
    const auto proposal = proposeRule(spec.standard, spec.weight);
    REQUIRE(proposal);
    REQUIRE(takeOver(spec, *proposal));
    const std::size_t open = spec.unstated.size();
    confirmUnstated(spec, parameter, Points::whole(4));
    CHECK(spec.unstated.size() + 1 == open);
    CHECK(toJson(spec.rule).toStdString() == toJson(*ruleFromJson(rule)).toStdString());
}

TEST_CASE("words whose points end with the weight want one, others do not")
{
    const auto [standard, hasWeight, wants] = GENERATE(table<QString, bool, bool>({
        {u"每缺一次扣2分，扣完为止"_s, false, true},
        {u"每缺一次扣2分，扣完为止"_s, true, false},
        {u"认真参加"_s, false, false},
        {u"一次加1分，加满7分为止"_s, false, false},
    }));
    CAPTURE(standard.toStdString(), hasWeight);
    CriterionSpec spec = specOf(standard);
    if (!hasWeight)
        spec.weight.reset();
    CHECK(wantsWeight(spec, u"分"_s) == wants);
}
