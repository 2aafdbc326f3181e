#include "domain/rubric/weight_spread.h"

#include <QStringList>

#include <catch2/catch.hpp>

#include <numeric>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

std::vector<Points> pointsOf(const char *list)
{
    std::vector<Points> points;
    for (const QString &each : QString::fromLatin1(list).split(u' ', Qt::SkipEmptyParts))
        points.push_back(Points::parse(each).value());
    return points;
}

std::string weightsText(const std::vector<Points> &points)
{
    QStringList texts;
    for (const Points each : points)
        texts << each.toString();
    return texts.join(u' ').toStdString();
}

constexpr auto proportionally = SpreadWay::Proportionally;
constexpr auto equally = SpreadWay::Equally;
const char *const none = nullptr;

} // namespace

TEST_CASE("weights are spread until they add to the full mark exactly", "[weights]")
{
    const auto [weights, target, way, expected] = GENERATE(table<const char *, const char *, SpreadWay, const char *>({
        // The rubric that adds to 103: the hundredths left over go to the largest remainders.
        {"10 10 5 8 5 8 5 5 7 5 5 10 10 10", "100", proportionally,
         "9.71 9.71 4.86 7.77 4.85 7.77 4.85 4.85 6.8 4.85 4.85 9.71 9.71 9.71"},
        {"10 10 5 8 5 8 5 5 7 5 5 10 10 10", "100", equally,
         "9.78 9.78 4.78 7.78 4.78 7.78 4.79 4.79 6.79 4.79 4.79 9.79 9.79 9.79"},
        {"1 1 1", "100", proportionally, "33.34 33.33 33.33"},
        {"1 1 1", "100", equally, "33.34 33.33 33.33"},
        {"2 1", "100", proportionally, "66.67 33.33"},
        {"10 20 70", "100", proportionally, "10 20 70"},
        {"10 20 70", "100", equally, "10 20 70"},
        {"90", "100", proportionally, "100"},
        {"90", "100", equally, "100"},
        {"110", "100", equally, "100"},
        {"40 0 50", "100", proportionally, "44.44 0 55.56"},
        {"40 0 50", "100", equally, "45 0 55"},
        {"60 0 50", "100", equally, "55 0 45"},
        {"0 0 0", "10", equally, "3.34 3.33 3.33"},
        {"0 0 0", "10", proportionally, none},
        {"0 0", "0", proportionally, "0 0"},
        // A weight that is used up gives no more, and the others bear the rest.
        {"1 50 60", "100", equally, "0 45 55"},
        {"1 1 110", "100", equally, "0 0 100"},
        {"50 60", "0", equally, "0 0"},
        {"50 60", "0", proportionally, "0 0"},
        {"0.01 0.01", "0.01", equally, "0 0.01"},
        {"33.33 33.33 33.33", "100", equally, "33.34 33.33 33.33"},
        {"-1 50", "100", equally, none},
        {"50 50", "-1", proportionally, none},
        {"", "100", equally, none},
        {"1000000000 1000000000", "1000000000", proportionally, "500000000 500000000"},
    }));
    CAPTURE(weights, target, way);
    const auto result = spread(pointsOf(weights), Points::parse(QString::fromLatin1(target)).value(), way);
    REQUIRE(result.has_value() == (expected != nullptr));
    if (result)
        CHECK(weightsText(*result) == expected);
}

TEST_CASE("whatever the weights are, they add to the target, and none is a hundredth from its share", "[weights]")
{
    const auto way = GENERATE(proportionally, equally);
    std::uint32_t seed = 7;
    const auto next = [&seed](std::uint32_t below) { return (seed = seed * 1664525U + 1013904223U) / 65536U % below; };
    for (int round = 0; round < 300; ++round) {
        std::vector<Points> weights;
        const std::uint32_t count = 1 + next(30);
        for (std::uint32_t i = 0; i < count; ++i)
            weights.push_back(Points::hundredths(next(2500)));
        const Points sum = std::accumulate(weights.begin(), weights.end(), Points{});
        const Points target = Points::hundredths(next(20000));
        const auto result = spread(weights, target, way);
        if (!result)
            continue;
        CHECK(std::accumulate(result->begin(), result->end(), Points{}) == target);
        for (std::size_t i = 0; i < weights.size(); ++i) {
            CHECK((*result)[i] >= Points{});
            if (way == proportionally && sum > Points{}) {
                const auto off = (*result)[i].inHundredths() * sum.inHundredths() -
                                 weights[i].inHundredths() * target.inHundredths();
                CHECK(std::abs(off) < sum.inHundredths());
            }
        }
    }
}

TEST_CASE("one weight takes what the others leave, unless they leave less than nothing", "[weights]")
{
    const auto [weights, place, expected] = GENERATE(table<const char *, std::size_t, const char *>({
        {"10 10 83", 2, "80"},
        {"10 10 70", 0, "20"},
        {"33.33 33.33 33.33", 1, "33.34"},
        {"100 7", 1, "0"},
        {"101 7", 1, none},
        {"5", 0, "100"},
        {"40 0 50", 1, "10"},
    }));
    CAPTURE(weights, place);
    const auto rest = weightThatTakesTheRest(pointsOf(weights), Points::whole(100), place);
    REQUIRE(rest.has_value() == (expected != nullptr));
    if (rest)
        CHECK(rest->toString().toStdString() == expected);
}
