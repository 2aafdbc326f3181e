#include "workspace/papers/print_numbers.h"

namespace yanben
{

PrintNumber printNumber(Points points)
{
    return PrintNumber::hundredths(points.units());
}

std::optional<PrintNumber> printWeight(const CriterionSpec &criterion)
{
    return criterion.weight ? std::optional{printNumber(*criterion.weight)} : std::nullopt;
}

PrintNumber printNumber(const Decimal &decimal)
{
    return {.unscaled = decimal.units(), .decimals = decimal.scale()};
}

PrintNumber printNumber(const Exact &value, const Rounding &rounding)
{
    const std::optional<Points> points = value.toPoints();
    return points ? printNumber(*points) : printNumber(Decimal::round(value, rounding.decimals, rounding.mode));
}

PrintedMark printedMark(const Outcome &outcome, const Rounding &rounding)
{
    switch (outcome.state) {
    case RecordState::Missing: return {.state = MarkState::Open, .points = {}};
    case RecordState::Absent: return {.state = MarkState::Absent, .points = {}};
    case RecordState::Exempt: return {.state = MarkState::Exempt, .points = {}};
    case RecordState::NotApplicable: return {.state = MarkState::NotApplicable, .points = {}};
    case RecordState::Recorded: break;
    }
    return outcome.points ? PrintedMark::value(printNumber(*outcome.points, rounding)) : PrintedMark{};
}

QString rateText(const SheetResult &result)
{
    const std::optional<Exact> rate = result.rate();
    if (!rate)
        return {};
    return Decimal::round(*rate * Exact{100}, 1, RoundingMode::HalfUp).toString() + QLatin1Char{'%'};
}

} // namespace yanben
