#include "scoring/total_working.h"

#include "domain/rubric/vetoes.h"

#include <algorithm>

namespace yanben
{

namespace
{

const QString &unitOf(const RubricSheet &sheet, const CriterionSpec &criterion)
{
    return criterion.unit ? *criterion.unit : sheet.terms.unit;
}

/// What the total is counted in: where no criterion has the rubric's own unit, the first that one has.
const QString &ownUnit(const RubricSheet &sheet, const SheetResult &result)
{
    return result.totals.empty() ? sheet.terms.unit : result.totals.front().unit;
}

std::optional<LimitStep> limitOf(const TotalTerms &terms, const Exact &sum)
{
    // As in the total itself: the cap has the last word.
    const bool isRaised = terms.floor && sum < Exact{*terms.floor};
    const Exact raised = isRaised ? Exact{*terms.floor} : sum;
    if (terms.cap && raised > Exact{*terms.cap})
        return LimitStep{.limit = Limit::Cap, .bound = *terms.cap, .before = sum};
    if (isRaised)
        return LimitStep{.limit = Limit::Floor, .bound = *terms.floor, .before = sum};
    return std::nullopt;
}

std::optional<TotalConversion> conversionOf(const RubricSheet &sheet, const SheetResult &result)
{
    const std::optional<Conversion> &convert = sheet.terms.convert;
    if (!convert || result.totals.empty())
        return std::nullopt;
    Points by = result.totals.front().possible;
    if (convert->of == ConvertBase::All) {
        by = Points{};
        for (const CriterionSpec &criterion : sheet.criteria) {
            if (!criterion.bonus && unitOf(sheet, criterion) == ownUnit(sheet, result))
                by += criterion.weight.value_or(Points{});
        }
    }
    return by == Points{} ? std::nullopt
                          : std::optional{TotalConversion{.to = convert->to, .by = by, .of = convert->of}};
}

bool isCounted(const RubricSheet &sheet, const SheetResult &result, const Veto &veto)
{
    for (std::size_t i = 0; i < std::min(sheet.criteria.size(), result.outcomes.size()); ++i) {
        if (sheet.criteria[i].no == veto.criterion)
            return result.outcomes[i].counted;
    }
    return false;
}

} // namespace

TotalWorking totalWorking(const RubricSheet &sheet, const SheetResult &result, std::span<const QString> vetoes)
{
    const RubricTerms &terms = sheet.terms;
    TotalWorking working;
    working.own.unit = ownUnit(sheet, result);
    working.rounding = terms.rounding;
    working.contradicts = result.contradicts;
    for (std::size_t i = 0; i < std::min(sheet.criteria.size(), result.outcomes.size()); ++i) {
        const CriterionSpec &criterion = sheet.criteria[i];
        const Outcome &outcome = result.outcomes[i];
        if (!outcome.counted || !outcome.points)
            continue;
        const QString &unit = unitOf(sheet, criterion);
        SumWorking *sum = &working.own;
        if (unit != working.own.unit) {
            const auto found = std::ranges::find(working.others, unit, &SumWorking::unit);
            sum = found != working.others.end() ? &*found : &working.others.emplace_back(SumWorking{.unit = unit});
        }
        (criterion.bonus ? sum->bonuses : sum->parts).push_back(*outcome.points);
        (criterion.bonus ? sum->bonus : sum->sum) += *outcome.points;
    }
    const bool isCut = terms.bonusCap && working.own.bonus > Exact{*terms.bonusCap};
    if (isCut)
        working.bonusCut = terms.bonusCap;
    working.base = terms.total.base;
    working.sum = working.own.sum + (isCut ? Exact{*terms.bonusCap} : working.own.bonus) + Exact{working.base};
    working.limit = limitOf(terms.total, working.sum);
    working.converted = conversionOf(sheet, result);
    working.dividesByNothing = terms.convert && !working.converted;
    if (!result.totals.empty()) {
        working.exact = result.totals.front().exact;
        working.total = result.totals.front().total;
    }
    for (const QString &name : vetoes) {
        const Veto *veto = vetoNamed(terms, name);
        if (!veto)
            continue;
        if (veto->effect == VetoEffect::TotalZero)
            working.zeroedBy.push_back(name);
        else if (veto->effect == VetoEffect::CriterionZero && isCounted(sheet, result, *veto))
            working.criteriaZeroed.push_back(*veto);
    }
    return working;
}

std::vector<SectionSubtotal> sectionSubtotals(const RubricSheet &sheet, const SheetResult &result)
{
    std::vector<SectionSubtotal> sums;
    for (const RubricSection &section : sheet.terms.sections)
        sums.push_back({.name = section.name, .criteria = {}, .parts = {}, .sum = {}, .possible = {}, .full = {}});
    for (std::size_t i = 0; i < std::min(sheet.criteria.size(), result.outcomes.size()); ++i) {
        const CriterionSpec &criterion = sheet.criteria[i];
        const Outcome &outcome = result.outcomes[i];
        const auto found =
            criterion.section ? std::ranges::find(sums, *criterion.section, &SectionSubtotal::name) : sums.end();
        if (found == sums.end() || unitOf(sheet, criterion) != ownUnit(sheet, result))
            continue;
        found->criteria.push_back(i);
        const Points weight = criterion.bonus ? Points{} : criterion.weight.value_or(Points{});
        found->open += outcome.blocks ? 1 : 0;
        if (outcome.blocks || (outcome.counted && outcome.points))
            found->full += weight;
        if (!outcome.counted || !outcome.points)
            continue;
        found->parts.push_back(*outcome.points);
        found->sum += *outcome.points;
        found->possible += weight;
    }
    return sums;
}

bool endsAt(const SectionSubtotal &section, std::size_t criterion)
{
    return !section.criteria.empty() && section.criteria.back() == criterion;
}

std::optional<RankWorking> rankWorking(std::span<const SheetResult> results, std::size_t place)
{
    const std::optional<int> rank = results[place].rank;
    if (!rank)
        return std::nullopt;
    RankWorking working;
    working.isLast = results[place].rankedLast;
    for (std::size_t i = 0; i < results.size(); ++i) {
        if (!results[i].rank)
            continue;
        ++working.ranked;
        if (*results[i].rank < *rank)
            ++working.before;
        else if (*results[i].rank == *rank && i != place)
            working.with.push_back(i);
    }
    return working;
}

std::vector<std::optional<int>> placesByPoints(std::span<const std::optional<Exact>> points)
{
    std::vector<Exact> sorted;
    for (const std::optional<Exact> &each : points) {
        if (each)
            sorted.push_back(*each);
    }
    std::ranges::sort(sorted, std::greater{});
    std::vector<std::optional<int>> places;
    for (const std::optional<Exact> &each : points) {
        if (!each)
            places.emplace_back();
        else
            places.emplace_back(
                static_cast<int>(std::ranges::lower_bound(sorted, *each, std::greater{}) - sorted.begin()) + 1);
    }
    return places;
}

} // namespace yanben
