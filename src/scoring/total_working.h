#pragma once

#include "scoring/scoring_plan.h"

namespace yanben
{

/// The criteria of one unit that stand in a sum, in their order, by their points.
struct SumWorking
{
    QString unit;
    std::vector<Exact> parts;
    Exact sum;
    std::vector<Exact> bonuses;
    Exact bonus; ///< before its cap

    friend bool operator==(const SumWorking &, const SumWorking &) = default;
};

struct TotalConversion
{
    Points to;
    Points by; ///< what is divided by
    ConvertBase of = ConvertBase::All;

    friend bool operator==(const TotalConversion &, const TotalConversion &) = default;
};

/// How a total came about, read from its result.
struct TotalWorking
{
    SumWorking own;                 ///< in the rubric's own unit
    std::vector<SumWorking> others; ///< never added to it
    std::optional<Points> bonusCut; ///< the cap, where it took something away
    Points base;
    Exact sum; ///< with bonus and base
    std::optional<LimitStep> limit;
    std::optional<TotalConversion> converted;
    bool dividesByNothing = false; ///< it would convert by 0 possible points
    std::optional<Exact> exact;
    std::optional<Decimal> total;
    Rounding rounding;
    bool contradicts = false;         ///< as in the result
    std::vector<QString> zeroedBy;    ///< vetoes that make it 0
    std::vector<Veto> criteriaZeroed; ///< vetoes that make a criterion 0 that stands in the sum

    friend bool operator==(const TotalWorking &, const TotalWorking &) = default;
};

/// `sheet` is the rubric that the result was counted by, `vetoes` those that held.
TotalWorking totalWorking(const RubricSheet &sheet, const SheetResult &result, std::span<const QString> vetoes = {});

/// The points of one section's criteria beside what they could have given.
struct SectionSubtotal
{
    QString name;
    std::vector<std::size_t> criteria;
    std::vector<Exact> parts;
    Exact sum;
    Points possible; ///< of the parts
    Points full;     ///< with what is still open
    int open = 0;    ///< criteria that are; the sum is provisional by them

    friend bool operator==(const SectionSubtotal &, const SectionSubtotal &) = default;
};

/// 一级指标 by their place in the rubric; criteria in another unit or without a section are in none.
std::vector<SectionSubtotal> sectionSubtotals(const RubricSheet &sheet, const SheetResult &result);

/// The criterion is the section's last: its subtotal stands below.
bool endsAt(const SectionSubtotal &section, std::size_t criterion);

/// Where one sheet stands among all.
struct RankWorking
{
    int before = 0;                ///< sheets that stand higher
    std::vector<std::size_t> with; ///< others that share the place
    int ranked = 0;                ///< sheets that have a place
    bool isLast = false;           ///< by a veto

    friend bool operator==(const RankWorking &, const RankWorking &) = default;
};

/// Empty where the sheet has no place. `results` are ranked.
std::optional<RankWorking> rankWorking(std::span<const SheetResult> results, std::size_t place);

/// 1-2-2-4 from high to low; who has no points has no place.
std::vector<std::optional<int>> placesByPoints(std::span<const std::optional<Exact>> points);

} // namespace yanben
