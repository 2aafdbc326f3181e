#include "workspace/acts/scoring/rubric/unstated.h"

#include <catch2/catch.hpp>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

CriterionSpec leftOpen(RuleKind kind, UnstatedParameter parameter)
{
    CriterionSpec spec;
    spec.standard = u"按规定完成"_s;
    spec.rule.kind = std::move(kind);
    spec.unstated = {{.parameter = parameter, .assumed = {}, .source = {}}};
    return spec;
}

} // namespace

TEST_CASE("a confirmed value goes where its rule reads it, otherwise into the words, and is never lost", "[rubric]")
{
    const Points six = Points::whole(6);
    const auto [kind, parameter, written] = GENERATE_REF(table<RuleKind, UnstatedParameter, RuleKind>({
        {TallyRule{}, UnstatedParameter::Cap, TallyRule{.cap = six}},
        {TallyRule{}, UnstatedParameter::Floor, TallyRule{.floor = six}},
        {QuotaRule{}, UnstatedParameter::Cap, QuotaRule{.cap = six}},
        {QuotaRule{}, UnstatedParameter::Floor, QuotaRule{.floor = six}},
        {QuotaRule{}, UnstatedParameter::Required, QuotaRule{.required = Amount{six}}},
        {ConvertRule{}, UnstatedParameter::Cap, ConvertRule{.cap = six}},
        {RankRule{RankTable{}}, UnstatedParameter::Floor, RankRule{RankTable{.beyond = six}}},
        {RankRule{RankSequence{}}, UnstatedParameter::Floor, RankRule{RankSequence{.last = six}}},
    }));
    CriterionSpec spec = leftOpen(kind, parameter);
    confirmUnstated(spec, parameter, six);
    CHECK(spec.unstated.empty());
    CHECK(spec.rule.kind == written);
    CHECK(spec.standard == u"按规定完成"_s);
}

TEST_CASE("what no rule reads is written behind the words", "[rubric]")
{
    const auto [kind, parameter, words] = GENERATE(table<RuleKind, UnstatedParameter, QString>({
        {TallyRule{}, UnstatedParameter::Required, u"按规定完成（规定6次）"_s},
        {LevelsRule{}, UnstatedParameter::Cap, u"按规定完成（最高6分）"_s},
        {LevelsRule{}, UnstatedParameter::Floor, u"按规定完成（最低6分）"_s},
        {LevelsRule{}, UnstatedParameter::Absence, u"按规定完成"_s},
    }));
    CriterionSpec spec = leftOpen(kind, parameter);
    confirmUnstated(spec, parameter, Points::whole(6));
    CHECK(spec.unstated.empty());
    CHECK(spec.standard == words);
    CHECK(spec.rule.kind == kind);
}

TEST_CASE("without a value only the question goes: a bound that was set meanwhile stays", "[rubric]")
{
    const Points ten = Points::whole(10);
    BandsRule bands;
    bands.otherwise.points = Points{};
    const auto [kind, parameter] = GENERATE_COPY(table<RuleKind, UnstatedParameter>({
        {LevelsRule{}, UnstatedParameter::Cap},
        {TallyRule{.floor = ten, .cap = ten}, UnstatedParameter::Cap},
        {TallyRule{.floor = ten, .cap = ten}, UnstatedParameter::Floor},
        {QuotaRule{.cap = ten}, UnstatedParameter::Cap},
        {bands, UnstatedParameter::Floor},
    }));
    CriterionSpec spec = leftOpen(kind, parameter);
    confirmUnstated(spec, parameter, std::nullopt);
    CHECK(spec.unstated.empty());
    CHECK(spec.standard == u"按规定完成"_s);
    CHECK(spec.rule.kind == kind);
}

TEST_CASE("what several awards give together is settled in their rule, and nowhere in another one", "[rubric]")
{
    CriterionSpec awards = leftOpen(AwardsRule{}, UnstatedParameter::Repeat);
    confirmRepeat(awards, SumOfAwards{});
    CHECK(awards.unstated.empty());
    CHECK(awards.rule.kind == RuleKind{AwardsRule{.combine = SumOfAwards{}}});

    const CriterionSpec before = leftOpen(TallyRule{}, UnstatedParameter::Repeat);
    CriterionSpec tally = before;
    confirmRepeat(tally, SumOfAwards{});
    CHECK(tally == before);
}

TEST_CASE("another way of scoring leaves no question open that it has no room for", "[rubric]")
{
    const auto [kind, parameter, stays] = GENERATE(table<RuleKind, UnstatedParameter, bool>({
        {QuotaRule{}, UnstatedParameter::Required, true},
        {RatingRule{}, UnstatedParameter::Required, false},
        {LevelsRule{}, UnstatedParameter::Cap, false},
        {TallyRule{}, UnstatedParameter::Cap, true},
        {LevelsRule{}, UnstatedParameter::Floor, false},
        {BandsRule{}, UnstatedParameter::Floor, true},
        {AwardsRule{}, UnstatedParameter::Repeat, true},
        {RatingRule{}, UnstatedParameter::Repeat, false},
        {RatingRule{}, UnstatedParameter::Absence, true},
    }));
    CriterionSpec spec = leftOpen(kind, parameter);
    dropUnstatedBesideRule(spec);
    CHECK(spec.unstated.size() == (stays ? 1U : 0U));
    CHECK(spec.rule.kind == kind);
    CHECK(spec.standard == u"按规定完成"_s);
}
