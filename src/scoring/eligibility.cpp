#include "scoring/eligibility.h"

#include <algorithm>

namespace yanben
{

namespace
{

/// `count` of `members` are so many that the group is barred.
bool isTooMany(const EligibilityTerms &terms, std::int64_t count, std::int64_t members)
{
    const std::int64_t share = count * 100 * 100; // per cent have hundredths
    const std::int64_t bound = terms.percent.inHundredths() * members;
    return terms.bound == ShareBound::AtLeast ? share >= bound : share > bound;
}

} // namespace

HoursStanding hoursStanding(const EligibilityTerms &terms, std::span<const std::optional<Amount>> hours)
{
    HoursStanding standing{.members = static_cast<int>(hours.size())};
    for (const std::optional<Amount> &each : hours) {
        if (!each)
            ++standing.open;
        else if (*each < terms.required)
            ++standing.tooFew;
    }
    if (standing.members == 0)
        return standing;
    if (isTooMany(terms, standing.tooFew, standing.members))
        standing.verdict = Eligibility::Barred;
    else if (isTooMany(terms, standing.tooFew + standing.open, standing.members))
        standing.verdict = Eligibility::Open;
    return standing;
}

bool canCountHours(const Rule &rule)
{
    if (const auto *bands = std::get_if<BandsRule>(&rule.kind))
        return !bands->of && !bands->combine;
    return std::holds_alternative<QuotaRule>(rule.kind) || std::holds_alternative<ConvertRule>(rule.kind) ||
           std::holds_alternative<RatioRule>(rule.kind);
}

std::optional<Amount> recordedAmount(const RecordData &data)
{
    if (const auto *count = std::get_if<CountRecord>(&data.observed))
        return count->count;
    if (const auto *amount = std::get_if<AmountRecord>(&data.observed))
        return amount->amount;
    if (const auto *value = std::get_if<ValueRecord>(&data.observed))
        return value->value;
    if (const auto *days = std::get_if<DaysRecord>(&data.observed)) {
        Amount sum;
        for (const Amount day : days->days)
            sum += day;
        return sum;
    }
    return std::nullopt;
}

} // namespace yanben
