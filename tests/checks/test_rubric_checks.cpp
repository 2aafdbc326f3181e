#include "checks/rubric_checks.h"

#include <catch2/catch.hpp>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

CheckedCriterion criterion(int key, std::optional<Points> weight, RuleKind rule = RatingRule{Points::whole(10)})
{
    return {.id = CriterionVersionId{key},
            .spec = {.no = QString::number(key), .title = u"条目"_s, .weight = weight, .rule = {std::move(rule)}}};
}

CheckInput rubric(std::vector<CheckedCriterion> criteria)
{
    CheckedRubric made{.id = RubricVersionId{7}, .criteria = std::move(criteria)};
    made.terms.fullMark = Points::whole(100);
    CheckInput input;
    input.rubrics = {std::move(made)};
    return input;
}

TallyCase earns(int points, std::optional<Points> cap = {})
{
    return {.name = u"一次"_s, .points = Points::whole(points), .cap = cap};
}

CheckedCriterion open(UnstatedParameter parameter, std::optional<Amount> assumed = {})
{
    CheckedCriterion made = criterion(1, Points::whole(100));
    made.spec.unstated = {{.parameter = parameter, .assumed = assumed, .source = u"原文"_s}};
    return made;
}

CompositeRule composite(const RuleKind &part, std::optional<Points> cap)
{
    return {.parts = {{.name = u"平时"_s, .factor = Factor::whole(1), .rule = Rule{.kind = part, .overrides = {}}}},
            .floor = {},
            .cap = cap};
}

} // namespace

TEST_CASE("Weights that miss the full mark block a publication")
{
    const auto [weight, sum] = GENERATE(table<int, int>({{57, 103}, {54, 100}, {50, 96}}));
    CheckInput input = rubric({criterion(1, Points::whole(46)), criterion(2, Points::whole(weight))});
    const std::vector<Finding> findings = checkRubricSum(input);
    REQUIRE(findings.size() == (sum == 100 ? 0U : 1U));
    if (findings.empty())
        return;
    CHECK(findings.front().severity == Severity::Error);
    CHECK(findings.front().facts.sum == Points::whole(sum));
    CHECK(findings.front().facts.mark == Points::whole(100));
    CHECK(findings.front().fixes == std::vector<FindingFix>{ConvertTotal{{Points::whole(100), ConvertBase::All}},
                                                            ConvertTotal{{Points::whole(100), ConvertBase::Possible}},
                                                            ChangeFullMark{Points::whole(sum)}});
}

TEST_CASE("A sum of nothing is neither made the full mark nor converted")
{
    const std::optional<Points> weight = GENERATE(as<std::optional<Points>>{}, Points{}, std::nullopt);
    const std::vector<Finding> findings = checkRubricSum(rubric({criterion(1, weight), criterion(2, weight)}));
    REQUIRE(findings.size() == 1);
    CHECK(findings.front().facts.sum == Points{});
    CHECK(findings.front().fixes.empty());
}

TEST_CASE("A sum need not hold without full mark, with conversion, or before the first criterion")
{
    CheckInput input = rubric({criterion(1, Points::whole(90))});
    REQUIRE(checkRubricSum(input).size() == 1);
    SECTION("no full mark")
    {
        input.rubrics.front().terms.fullMark.reset();
    }
    SECTION("converted")
    {
        input.rubrics.front().terms.convert = Conversion{Points::whole(100), ConvertBase::Possible};
    }
    SECTION("empty")
    {
        input.rubrics.front().criteria.clear();
    }
    SECTION("no rubric")
    {
        input.rubrics.clear();
    }
    CHECK(checkRubricSum(input).empty());
}

TEST_CASE("Bonus criteria and other units do not count towards the full mark")
{
    CheckInput input = rubric({criterion(1, Points::whole(100)), criterion(2, Points::whole(10)),
                               criterion(3, Points::whole(24)), criterion(4, std::nullopt)});
    CHECK(weightSum(input.rubrics.front()) == Points::whole(134));
    input.rubrics.front().criteria[1].spec.bonus = true;
    input.rubrics.front().criteria[2].spec.unit = u"学时"_s;
    CHECK(weightSum(input.rubrics.front()) == Points::whole(100));
    CHECK(checkRubricSum(input).empty());
}

TEST_CASE("Without every weight a total cannot be converted by their sum")
{
    const std::vector<Finding> findings =
        checkRubricSum(rubric({criterion(1, Points::whole(90)), criterion(2, std::nullopt)}));
    REQUIRE(findings.size() == 1);
    CHECK(findings.front().fixes.front() == FindingFix{ConvertTotal{{Points::whole(100), ConvertBase::Possible}}});
}

TEST_CASE("What the source leaves open is a finding of its own kind")
{
    const auto [parameter, code] = GENERATE(table<UnstatedParameter, FindingCode>({
        {UnstatedParameter::Required, FindingCode::RubricMissingParameter},
        {UnstatedParameter::Floor, FindingCode::RubricMissingParameter},
        {UnstatedParameter::Repeat, FindingCode::RubricMissingParameter},
        {UnstatedParameter::Cap, FindingCode::RubricNoCap},
        {UnstatedParameter::Absence, FindingCode::RubricNoZeroTier},
    }));
    const CheckInput input = rubric({open(parameter)});
    std::vector<Finding> findings = checkParameters(input);
    std::ranges::move(checkCaps(input), std::back_inserter(findings));
    std::ranges::move(checkZeroTiers(input), std::back_inserter(findings));
    REQUIRE(findings.size() == 1);
    CHECK(findings.front().code == code);
    CHECK(findings.front().severity == Severity::Warning);
    CHECK(findings.front().facts.source == u"原文"_s);
    CHECK(findings.front().facts.parameters == std::vector{parameter});
}

TEST_CASE("Only a value can be confirmed")
{
    CHECK(checkParameters(rubric({open(UnstatedParameter::Required)})).front().fixes.empty());
    CHECK(checkParameters(rubric({open(UnstatedParameter::Required, Amount::whole(8))})).front().fixes ==
          std::vector<FindingFix>{ConfirmParameters{}});
}

TEST_CASE("An item without weight is not capped at it")
{
    const std::vector<Finding> findings = checkCaps(rubric({criterion(1, Points{}, TallyRule{.cases = {earns(2)}})}));
    REQUIRE(findings.size() == 1);
    CHECK(findings.front().fixes.empty());
}

TEST_CASE("Points that can grow past the weight ask for a cap")
{
    const Points five = Points::whole(5);
    const auto [rule, grows] = GENERATE_COPY(table<RuleKind, bool>({
        {TallyRule{.cases = {earns(2)}}, true},
        {TallyRule{.cases = {earns(2)}, .cap = five}, false},
        {TallyRule{.cases = {earns(2, five)}}, false},
        {TallyRule{.base = five, .cases = {earns(-1)}}, false},
        {ConvertRule{.per = Amount::whole(45), .points = five}, true},
        {ConvertRule{.per = Amount::whole(45), .points = five, .cap = five}, false},
        {ConvertRule{.per = Amount::whole(45), .points = Points::whole(-1)}, false},
        {AwardsRule{.table = {{.level = u"省"_s, .points = five}}, .combine = SumOfAwards{}}, true},
        {AwardsRule{.table = {{.level = u"省"_s, .points = Points::whole(-1)}}, .combine = SumOfAwards{}}, false},
        {RankRule{RankChange{.base = five, .up = Points::whole(1)}}, true},
        {RankRule{RankChange{.base = five, .up = Points::whole(1), .cap = five}}, false},
        {RankRule{RankSequence{.first = five}}, false},
        {BandsRule{.bands = {{.points = five}}, .combine = Combine::Sum}, true},
        {BandsRule{.bands = {{.points = five}}, .combine = Combine::Mean}, false},
        {BandsRule{.bands = {{.points = five}}}, false},
        {composite(TallyRule{.cases = {earns(2)}}, {}), true},
        {composite(TallyRule{.cases = {earns(2)}}, five), false},
        {composite(TallyRule{.cases = {earns(2)}, .cap = five}, {}), false},
        {AwardsRule{.combine = HighestAward{}}, false},
        {AwardsRule{.combine = BestAwards{2, {}}}, false},
        {QuotaRule{.full = five, .perExtra = Points::whole(1)}, true},
        {QuotaRule{.full = five}, false},
        {RatioRule{.full = five}, true},
        {RatingRule{five}, false},
    }));
    const std::vector<Finding> findings = checkCaps(rubric({criterion(1, five, rule)}));
    REQUIRE(findings.size() == (grows ? 1U : 0U));
    if (grows)
        CHECK(findings.front().fixes == std::vector<FindingFix>{CapAtWeight{five}});
    CHECK(checkCaps(rubric({criterion(1, std::nullopt, rule)})).empty());
}

TEST_CASE("A level of its own is offered only where there are levels, and a published rubric offers nothing")
{
    CheckInput input = rubric({open(UnstatedParameter::Absence)});
    CHECK(checkZeroTiers(input).front().fixes ==
          std::vector<FindingFix>{RuleAbsence{AbsenceRule::Zero}, RuleAbsence{AbsenceRule::Unrated}});
    input.rubrics.front().criteria.front().spec.rule.kind = LevelsRule{};
    CHECK(checkZeroTiers(input).front().fixes.size() == 3);
    input.rubrics.front().draft = false;
    REQUIRE(checkZeroTiers(input).size() == 1);
    CHECK(checkZeroTiers(input).front().fixes.empty());
}

TEST_CASE("A conversion by all weights names the criteria that are not for everybody, and offers the other way")
{
    CheckInput input = rubric({criterion(1, Points::whole(60)), criterion(2, Points::whole(40))});
    CheckedRubric &one = input.rubrics.front();
    one.terms.convert = Conversion{Points::whole(100), ConvertBase::All};
    CHECK(checkConversions(input).empty());
    one.criteria[1].leavesOut = true;
    const std::vector<Finding> findings = checkConversions(input);
    REQUIRE(findings.size() == 1);
    CHECK(findings.front().severity == Severity::Warning);
    CHECK(findings.front().target == FindingTarget{RubricTarget{one.id}});
    CHECK(findings.front().facts.names == std::vector{u"2. 条目"_s});
    CHECK(findings.front().fixes == std::vector<FindingFix>{ConvertTotal{{Points::whole(100), ConvertBase::Possible}}});
    SECTION("a published version never changes")
    {
        one.draft = false;
        REQUIRE(checkConversions(input).size() == 1);
        CHECK(checkConversions(input).front().fixes.empty());
        return;
    }
    SECTION("by possible points nobody loses any")
    {
        one.terms.convert->of = ConvertBase::Possible;
    }
    SECTION("no conversion")
    {
        one.terms.convert.reset();
    }
    SECTION("the rubric gives points to whom it is not for")
    {
        one.criteria[1].spec.whenNotApplicable = WhenOut::Full;
    }
    SECTION("a bonus is in no weights")
    {
        one.criteria[1].spec.bonus = true;
    }
    CHECK(checkConversions(input).empty());
}
