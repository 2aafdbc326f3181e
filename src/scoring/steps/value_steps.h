#pragma once

#include "domain/numbers/exact.h"
#include "domain/numbers/points.h"
#include "domain/rules/rating_rule.h"

#include <QString>

#include <optional>
#include <vector>

namespace yanben
{

struct RatingsStep
{
    std::vector<Points> kept; ///< in rising order, without the dropped ones
    int dropped = 0;
    RatingCombine combine = RatingCombine::Mean;
    Exact result;

    friend bool operator==(const RatingsStep &, const RatingsStep &) = default;
};

struct QuotaStep
{
    Amount count;
    Amount required;
    Points full;
    Exact lost;                ///< 0 or more
    bool proportional = false; ///< what is lost is a share: full × count ÷ required is left
    Exact extra;               ///< as written in the rule

    friend bool operator==(const QuotaStep &, const QuotaStep &) = default;
};

/// A value and the band that it reached; no limit: below the last one.
struct BandStep
{
    Exact value;
    std::optional<Amount> limit;
    bool above = false;
    std::optional<QString> name;
    std::optional<Points> points;
    bool isComputed = false; ///< a rule gave the value; its own steps stand before this one

    friend bool operator==(const BandStep &, const BandStep &) = default;
};

/// From the first place of so many to the last in equal steps.
struct RankLine
{
    Points first;
    Points last;
    int of = 0;

    friend bool operator==(const RankLine &, const RankLine &) = default;
};

struct RankStepTaken
{
    std::optional<Exact> rank;
    std::optional<Exact> change;
    Exact result;
    std::optional<RankLine> line = {};

    friend bool operator==(const RankStepTaken &, const RankStepTaken &) = default;
};

/// What a cap on each day has cut off a sum.
struct DailyCut
{
    Amount cap;
    Amount before;

    friend bool operator==(const DailyCut &, const DailyCut &) = default;
};

struct ConvertStep
{
    Amount sum; ///< after the daily cap
    Amount per;
    Points points;
    Exact result;
    std::optional<DailyCut> cut = {};

    friend bool operator==(const ConvertStep &, const ConvertStep &) = default;
};

struct RatioStep
{
    Points full;
    Amount value;
    Amount reference;
    Exact result;

    friend bool operator==(const RatioStep &, const RatioStep &) = default;
};

} // namespace yanben
