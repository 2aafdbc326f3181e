#include "domain/rubric/weight_levels.h"

#include <catch2/catch.hpp>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

CriterionSpec weighing(std::optional<Points> weight, std::optional<QString> section = {})
{
    return {.weight = weight, .section = std::move(section)};
}

RubricSheet sheetOf(std::vector<CriterionSpec> criteria)
{
    RubricSheet sheet{.terms = {}, .criteria = std::move(criteria)};
    sheet.terms.fullMark = Points::whole(100);
    return sheet;
}

} // namespace

TEST_CASE("criteria in the rubric's unit and without bonus add to the full mark, each hundredth counts", "[weights]")
{
    RubricSheet sheet = sheetOf({weighing(Points::whole(60)), weighing(Points::hundredths(4001)), weighing({})});
    sheet.criteria.push_back({.weight = Points::whole(9), .bonus = true});
    sheet.criteria.push_back({.weight = Points::whole(9), .unit = u"课时"_s});
    std::vector<WeightLevel> levels = weightLevels(sheet);
    REQUIRE(levels.size() == 1);
    CHECK(levels.front().sum == Points::hundredths(10001));
    CHECK(levels.front().missing() == Points::hundredths(-1));
    CHECK_FALSE(levels.front().addsUp());
    CHECK(criteriaIn(levels.front(), sheet) == std::vector<std::size_t>{0, 1});

    sheet.criteria[1].weight = Points::whole(40);
    CHECK(weightLevels(sheet).front().addsUp());
    sheet.terms.fullMark.reset();
    CHECK(weightLevels(sheet).empty());
    sheet.terms.fullMark = Points::whole(140);
    CHECK(weightLevels(sheet).front().missing() == Points::whole(40));
    sheet.terms.convert = Conversion{.to = Points::whole(140)};
    CHECK(weightLevels(sheet).empty());
}

TEST_CASE("sections are a level of their own, and each has its own sum", "[weights]")
{
    using enum WeightLevel::Of;
    RubricSheet sheet = sheetOf({weighing(Points::whole(20), u"师德"_s), weighing(Points::whole(30), u"教学"_s),
                                 weighing(Points::whole(30), u"教学"_s), weighing(Points::whole(5)),
                                 weighing(Points::whole(15), u"成果"_s)});
    sheet.terms.sections = {{.name = u"师德"_s, .weight = Points::whole(20)},
                            {.name = u"教学"_s, .weight = Points::whole(65)},
                            {.name = u"成果"_s}};
    const std::vector<WeightLevel> levels = weightLevels(sheet);
    REQUIRE(levels.size() == 4);
    CHECK(levels[0] == WeightLevel{Criteria, {}, Points::whole(100), Points::whole(100)});
    CHECK(levels[1] == WeightLevel{Sections, {}, Points::whole(105), Points::whole(100)});
    CHECK(levels[2] == WeightLevel{Section, u"师德"_s, Points::whole(20), Points::whole(20)});
    CHECK(levels[3] == WeightLevel{Section, u"教学"_s, Points::whole(60), Points::whole(65)});
    CHECK(criteriaIn(levels[3], sheet) == std::vector<std::size_t>{1, 2});
    CHECK(criteriaIn(levels[1], sheet).empty());
}
