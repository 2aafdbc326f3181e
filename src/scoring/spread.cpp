#include "scoring/spread.h"

#include <algorithm>

namespace yanben
{

namespace
{

Exact middleOf(const std::vector<Exact> &sorted)
{
    const std::size_t half = sorted.size() / 2;
    return sorted.size() % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / Exact{2};
}

Exact distance(const Exact &a, const Exact &b)
{
    return a < b ? b - a : a - b;
}

} // namespace

std::optional<Spread> spreadOf(std::vector<Exact> values)
{
    if (values.empty())
        return std::nullopt;
    std::ranges::sort(values);
    Spread spread{.count = static_cast<int>(values.size()),
                  .lowest = values.front(),
                  .highest = values.back(),
                  .mean = {},
                  .median = middleOf(values),
                  .deviation = {},
                  .atMedian = 0};
    Exact sum;
    for (const Exact &value : values)
        sum += value;
    spread.mean = sum / Exact{spread.count};
    spread.atMedian = static_cast<int>(std::ranges::count(values, spread.median));
    for (Exact &value : values)
        value = distance(value, spread.median);
    std::ranges::sort(values);
    spread.deviation = middleOf(values);
    return spread;
}

bool separatesNobody(const Spread &spread)
{
    return spread.count >= fewestEqual && spread.lowest == spread.highest;
}

std::optional<StandsOut> standsOut(const Exact &value, const Spread &group)
{
    if (group.count < fewestJudged || value == group.median)
        return std::nullopt;
    if (group.deviation.isZero())
        return 5 * group.atMedian >= 4 * group.count ? std::optional{StandsOut::UnlikeTheRest} : std::nullopt;
    const bool isFar = Exact{2} * distance(value, group.median) > Exact{5} * group.deviation;
    return isFar ? std::optional{StandsOut::FarFromMedian} : std::nullopt;
}

} // namespace yanben
