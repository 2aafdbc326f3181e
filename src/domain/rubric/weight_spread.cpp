#include "domain/rubric/weight_spread.h"

#include <boost/multiprecision/cpp_int.hpp>

#include <algorithm>
#include <numeric>

namespace yanben
{

namespace
{

Points sumOf(std::span<const Points> weights)
{
    return std::accumulate(weights.begin(), weights.end(), Points{});
}

/// `total` hundredths in the ratio of `shares`, each at or next above its exact part. The sum of `shares` is above 0.
std::vector<std::int64_t> divided(std::int64_t total, const std::vector<std::int64_t> &shares)
{
    using Wide = boost::multiprecision::int128_t;
    const Wide sum = std::accumulate(shares.begin(), shares.end(), Wide{0});
    std::vector<std::int64_t> parts;
    std::vector<Wide> remainders;
    std::int64_t left = total;
    for (const std::int64_t share : shares) {
        const Wide exact = Wide{total} * share;
        parts.push_back(static_cast<std::int64_t>(exact / sum));
        remainders.push_back(exact % sum);
        left -= parts.back();
    }
    std::vector<std::size_t> order(shares.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, [&](std::size_t a, std::size_t b) { return remainders[a] > remainders[b]; });
    for (std::size_t i = 0; left > 0; ++i, --left)
        ++parts[order[i]];
    return parts;
}

/// Takes `loss` equally from the weights above 0, which hold at least as much. Who holds less than his part gives what
/// he has, and the others bear the rest.
void takeEqually(std::vector<Points> &weights, std::int64_t loss)
{
    while (loss > 0) {
        std::vector<std::int64_t> takesPart;
        for (const Points weight : weights)
            takesPart.push_back(weight > Points{} ? 1 : 0);
        const std::vector<std::int64_t> parts = divided(loss, takesPart);
        const auto holdsLess = [&](std::size_t i) { return weights[i].inHundredths() < parts[i]; };
        bool isAnyShort = false;
        for (std::size_t i = 0; i < weights.size(); ++i)
            isAnyShort = isAnyShort || holdsLess(i);
        for (std::size_t i = 0; i < weights.size(); ++i) {
            if (isAnyShort && !holdsLess(i))
                continue;
            const std::int64_t taken = std::min(parts[i], weights[i].inHundredths());
            weights[i] = weights[i] - Points::hundredths(taken);
            loss -= taken;
        }
    }
}

} // namespace

std::optional<std::vector<Points>> spread(std::span<const Points> weights, Points target, SpreadWay way)
{
    const Points sum = sumOf(weights);
    const bool isUsual = std::ranges::none_of(weights, [](Points each) { return each < Points{}; });
    if (weights.empty() || target < Points{} || !isUsual)
        return std::nullopt;
    if (sum == Points{} && target > Points{} && way == SpreadWay::Proportionally)
        return std::nullopt;

    std::vector<Points> spread{weights.begin(), weights.end()};
    if (sum == target)
        return spread;
    if (way == SpreadWay::Equally && sum > target) {
        takeEqually(spread, (sum - target).inHundredths());
        return spread;
    }
    std::vector<std::int64_t> shares;
    for (const Points weight : weights) {
        const bool takesPart = sum == Points{} || weight > Points{};
        shares.push_back(way == SpreadWay::Proportionally ? weight.inHundredths() : takesPart ? 1 : 0);
    }
    const bool addsOn = way == SpreadWay::Equally;
    const std::vector<std::int64_t> parts = divided((addsOn ? target - sum : target).inHundredths(), shares);
    for (std::size_t i = 0; i < spread.size(); ++i)
        spread[i] = Points::hundredths(parts[i]) + (addsOn ? spread[i] : Points{});
    return spread;
}

std::optional<Points> weightThatTakesTheRest(std::span<const Points> weights, Points target, std::size_t place)
{
    const Points rest = target - (sumOf(weights) - weights[place]);
    return rest < Points{} ? std::nullopt : std::optional{rest};
}

} // namespace yanben
