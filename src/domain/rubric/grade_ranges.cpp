#include "domain/rubric/grade_ranges.h"

#include <algorithm>

namespace yanben
{

namespace
{

std::int64_t powerOfTen(int exponent)
{
    std::int64_t power = 1;
    for (int i = 0; i < exponent; ++i)
        power *= 10;
    return power;
}

/// The totals that a rubric's rounding can give, counted from 0.
class Totals
{
public:
    explicit Totals(int decimals) : m_decimals{decimals} {}

    Decimal at(std::int64_t place) const { return Decimal::ofUnits(place, m_decimals); }
    std::int64_t atOrBelow(Points mark) const
    {
        const std::int64_t fine = finely(mark);
        return fine / step() - (fine % step() < 0 ? 1 : 0);
    }
    std::int64_t atOrAbove(Points mark) const { return -atOrBelow(-mark); }
    std::int64_t below(Points mark) const { return atOrAbove(mark) - 1; }
    /// What a range takes in last.
    std::int64_t lastOf(const GradeRange &range) const
    {
        return range.isBelow ? below(*range.to) : atOrBelow(*range.to);
    }
    /// As a limit in a rubric; none when it is too fine for one.
    std::optional<Points> mark(std::int64_t place) const
    {
        constexpr std::int64_t hundredth = 100;
        const std::int64_t fine = place * step();
        return fine % hundredth == 0 ? std::optional{Points::hundredths(fine / hundredth)} : std::nullopt;
    }

private:
    static constexpr int finest = Decimal::maximumScale;

    std::int64_t step() const { return powerOfTen(finest - m_decimals); }
    static std::int64_t finely(Points mark) { return 100 * mark.inHundredths(); }

    int m_decimals;
};

/// The most that a total is meant to be.
std::optional<Points> highestTotal(const RubricTerms &terms)
{
    if (terms.total.cap)
        return terms.total.cap;
    return terms.convert ? std::optional{terms.convert->to} : terms.fullMark;
}

std::vector<GradeRange> continuedUp(std::vector<GradeRange> ranges, std::size_t lower)
{
    ranges[lower].to.reset();
    ranges[lower].isBelow = false;
    return ranges;
}

/// With the upper one beginning where the lower one ends.
std::optional<std::vector<GradeRange>> meetingAtTheEnd(const std::vector<GradeRange> &ranges, const GradeClash &clash)
{
    const Totals totals{clash.first ? clash.first->scale() : clash.last->scale()};
    std::vector<GradeRange> met = ranges;
    GradeRange &upper = met[*clash.upper];
    const auto from = totals.mark(totals.lastOf(met[*clash.lower]) + 1);
    const bool leavesIt = from && !(upper.to && totals.lastOf(upper) < totals.atOrAbove(*from)) &&
                          !(*clash.upper > 0 && met[*clash.upper - 1].from <= from);
    if (!leavesIt)
        return std::nullopt;
    upper.from = from;
    return continuedUp(std::move(met), *clash.lower);
}

} // namespace

std::vector<GradeRange> rangesOf(const std::vector<Grade> &grades)
{
    std::vector<GradeRange> ranges;
    for (const Grade &grade : grades)
        ranges.push_back({.name = grade.name, .from = grade.atLeast});
    return ranges;
}

std::vector<Grade> gradesOf(const std::vector<GradeRange> &ranges)
{
    std::vector<Grade> grades;
    for (const GradeRange &range : ranges)
        grades.push_back({.name = range.name, .atLeast = range.from});
    return grades;
}

void putBestFirst(std::vector<GradeRange> &ranges)
{
    std::ranges::stable_sort(ranges, [](const GradeRange &a, const GradeRange &b) { return a.from > b.from; });
}

std::vector<GradeClash> clashesOf(const std::vector<GradeRange> &ranges, const RubricTerms &terms)
{
    using enum GradeClash::Kind;
    std::vector<GradeClash> clashes;
    if (ranges.empty())
        return clashes;
    const Totals totals{terms.rounding.decimals};
    const std::optional<Points> highest = highestTotal(terms);
    if (ranges.front().to) {
        const std::int64_t end = totals.lastOf(ranges.front());
        if (!highest)
            clashes.push_back({.kind = Gap, .lower = 0, .first = totals.at(end + 1)});
        else if (end < totals.atOrBelow(*highest))
            clashes.push_back(
                {.kind = Gap, .lower = 0, .first = totals.at(end + 1), .last = totals.at(totals.atOrBelow(*highest))});
    }
    for (std::size_t i = 1; i < ranges.size(); ++i) {
        const GradeRange &upper = ranges[i - 1];
        if (!ranges[i].to || !upper.from)
            continue;
        const std::int64_t end = totals.lastOf(ranges[i]);
        const std::int64_t start = totals.atOrAbove(*upper.from);
        if (end + 1 == start)
            continue;
        const bool isGap = end + 1 < start;
        clashes.push_back({.kind = isGap ? Gap : Overlap,
                           .upper = i - 1,
                           .lower = i,
                           .first = totals.at(isGap ? end + 1 : start),
                           .last = totals.at(isGap ? start - 1 : end)});
    }
    const std::optional<Points> lowest = terms.total.floor;
    if (const std::optional<Points> &from = ranges.back().from; from && *from > lowest.value_or(Points{})) {
        GradeClash below{.kind = Gap, .upper = ranges.size() - 1, .last = totals.at(totals.below(*from))};
        if (lowest)
            below.first = totals.at(totals.atOrAbove(*lowest));
        clashes.push_back(below);
    }
    return clashes;
}

std::optional<std::vector<GradeRange>> givenToLower(const std::vector<GradeRange> &ranges, const GradeClash &clash)
{
    if (!clash.lower)
        return std::nullopt;
    return clash.kind == GradeClash::Kind::Gap ? continuedUp(ranges, *clash.lower) : meetingAtTheEnd(ranges, clash);
}

std::optional<std::vector<GradeRange>> givenToUpper(const std::vector<GradeRange> &ranges, const GradeClash &clash)
{
    if (!clash.upper)
        return std::nullopt;
    if (!clash.lower) {
        std::vector<GradeRange> downward = ranges;
        downward[*clash.upper].from.reset();
        return downward;
    }
    return clash.kind == GradeClash::Kind::Gap ? meetingAtTheEnd(ranges, clash) : continuedUp(ranges, *clash.lower);
}

std::optional<Decimal> lastTotalOf(const std::vector<GradeRange> &ranges, std::size_t place, int decimals)
{
    const Totals totals{decimals};
    if (ranges[place].to)
        return totals.at(totals.lastOf(ranges[place]));
    if (place == 0 || !ranges[place - 1].from)
        return std::nullopt;
    return totals.at(totals.below(*ranges[place - 1].from));
}

} // namespace yanben
