#include "workspace/papers/scores/print_numbers.h"

#include <algorithm>

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
    return {.unscaled = decimal.units(), .decimals = decimal.scale(), .keepsZeros = true};
}

PrintNumber printNumber(const Exact &value, const Rounding &rounding)
{
    if (const std::optional<Points> points = value.toPoints())
        return printNumber(*points);
    const Decimal rounded = Decimal::round(value, std::max(rounding.decimals, 2), rounding.mode);
    return {.unscaled = rounded.units(), .decimals = rounded.scale()};
}

PrintedMark printedMark(const Outcome &outcome, const Rounding &rounding)
{
    if (isUnfit(outcome))
        return {.state = MarkState::Unfit, .points = {}};
    switch (outcome.state) {
    case RecordState::Missing: return {.state = MarkState::Open, .points = {}};
    case RecordState::Absent: return {.state = MarkState::Absent, .points = {}};
    case RecordState::Exempt: return {.state = MarkState::Exempt, .points = {}};
    case RecordState::NotApplicable: return {.state = MarkState::NotApplicable, .points = {}};
    case RecordState::Recorded: break;
    }
    if (outcome.points)
        return PrintedMark::value(printNumber(*outcome.points, rounding));
    return outcome.level ? PrintedMark::named(*outcome.level) : PrintedMark{};
}

std::optional<PrintNumber> earnedNumber(const SheetResult &result, const RubricTerms &terms)
{
    if (terms.convert && result.beforeConverting)
        return printNumber(*result.beforeConverting, terms.rounding);
    const bool hasOwn = !result.totals.empty() && result.totals.front().total;
    return hasOwn ? std::optional{printNumber(*result.totals.front().total)} : std::nullopt;
}

std::optional<PrintNumber> sectionNumber(const SectionSubtotal &section, const Rounding &rounding)
{
    return section.parts.empty() ? std::nullopt : std::optional{printNumber(section.sum, rounding)};
}

std::vector<PrintedUnitTotal> otherUnits(const SheetResult &result)
{
    std::vector<PrintedUnitTotal> others;
    for (std::size_t i = 1; i < result.totals.size(); ++i) {
        const UnitTotal &each = result.totals[i];
        others.push_back({.unit = each.unit,
                          .total = each.total ? printNumber(*each.total) : PrintNumber{},
                          .possible = printNumber(each.possible)});
    }
    return others;
}

std::optional<PrintNumber> possibleNumber(const SheetResult &result)
{
    if (result.contradicts || result.totals.empty())
        return std::nullopt;
    return printNumber(result.totals.front().possible);
}

std::optional<PrintNumber> fullNumber(const RubricSheet &rubric, const SheetResult &result)
{
    if (result.contradicts || result.totals.empty())
        return std::nullopt;
    const UnitTotal &own = result.totals.front();
    Points full = own.possible;
    for (std::size_t i = 0; i < result.outcomes.size(); ++i) {
        const CriterionSpec &spec = rubric.criteria[i];
        if (result.outcomes[i].blocks && !spec.bonus && spec.unit.value_or(rubric.terms.unit) == own.unit)
            full += spec.weight.value_or(Points{});
    }
    return printNumber(full);
}

QString rateText(const SheetResult &result)
{
    const std::optional<Exact> rate = result.rate();
    if (!rate)
        return {};
    return Decimal::round(*rate * Exact{100}, 1, RoundingMode::HalfUp).toString() + QLatin1Char{'%'};
}

} // namespace yanben
