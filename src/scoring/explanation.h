#pragma once

#include "domain/exact.h"
#include "domain/rule.h"

#include <QString>

#include <optional>
#include <variant>
#include <vector>

namespace yanben
{

/// What decided the points beside the sum.
enum class Limit { None, Floor, Cap };

struct BaseStep
{
    Points base;

    friend bool operator==(const BaseStep &, const BaseStep &) = default;
};

/// `count` × `each`, bounded by the case's own cap when `capped`.
struct CountStep
{
    QString name;
    Amount count;
    Points each;
    Exact sum;
    bool capped = false;

    friend bool operator==(const CountStep &, const CountStep &) = default;
};

/// Amounts that a person decided one by one.
struct AmountsStep
{
    QString name;
    std::vector<Points> amounts;
    Exact sum;
    bool capped = false;

    friend bool operator==(const AmountsStep &, const AmountsStep &) = default;
};

/// `times` × `every` of one case became `times` of another.
struct CarryStep
{
    QString of;
    int every = 1;
    std::int64_t times = 0;
    QString as;

    friend bool operator==(const CarryStep &, const CarryStep &) = default;
};

/// The case alone made the points 0.
struct ZeroStep
{
    QString name;
    Amount count;

    friend bool operator==(const ZeroStep &, const ZeroStep &) = default;
};

struct RatingsStep
{
    std::vector<Points> kept; ///< in rising order, without the dropped ones
    int dropped = 0;
    RatingCombine combine = RatingCombine::Mean;
    Exact result;

    friend bool operator==(const RatingsStep &, const RatingsStep &) = default;
};

struct LevelStep
{
    QString name;
    std::optional<Points> points;
    std::optional<QString> heldFrom; ///< the level chosen, when a flag held it down

    friend bool operator==(const LevelStep &, const LevelStep &) = default;
};

/// How several results became one.
struct CombineStep
{
    Combine combine = Combine::Sum;
    std::vector<Exact> values;
    Exact result;

    friend bool operator==(const CombineStep &, const CombineStep &) = default;
};

struct QuotaStep
{
    Amount count;
    Amount required;
    Points full;
    Exact lost;  ///< 0 or more
    Exact extra; ///< as written in the rule

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

    friend bool operator==(const BandStep &, const BandStep &) = default;
};

struct RankStepTaken
{
    std::optional<Exact> rank;
    std::optional<Exact> change;
    Exact result;

    friend bool operator==(const RankStepTaken &, const RankStepTaken &) = default;
};

struct AwardStep
{
    QString level;
    std::optional<QString> prize;
    Points points;
    Factor factor;
    Exact result;

    friend bool operator==(const AwardStep &, const AwardStep &) = default;
};

struct ConditionStep
{
    QString name;
    bool met = false;
    std::optional<Points> points;

    friend bool operator==(const ConditionStep &, const ConditionStep &) = default;
};

struct ConvertStep
{
    Amount sum; ///< after the daily cap
    Amount per;
    Points points;
    Exact result;

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

/// One part of a composite; its own steps stand before it.
struct PartStep
{
    QString name;
    Factor factor;
    Exact points;
    Exact result;

    friend bool operator==(const PartStep &, const PartStep &) = default;
};

/// A measure took the place of the rule.
struct OverrideStep
{
    QString measure;
    Amount value;
    Comparison comparison = Comparison::AtLeast;
    Amount limit;
    std::optional<QString> name;
    Points points;

    friend bool operator==(const OverrideStep &, const OverrideStep &) = default;
};

struct LimitStep
{
    Limit limit = Limit::None;
    Points bound;
    Exact before;

    friend bool operator==(const LimitStep &, const LimitStep &) = default;
};

using WorkingStep = std::variant<BaseStep, CountStep, AmountsStep, CarryStep, ZeroStep, RatingsStep, LevelStep,
                                 CombineStep, QuotaStep, BandStep, RankStepTaken, AwardStep, ConditionStep, ConvertStep,
                                 RatioStep, PartStep, OverrideStep, LimitStep>;

/// The way from the record to the points, in the order it was gone.
using Working = std::vector<WorkingStep>;

} // namespace yanben
