#pragma once

#include "domain/box.h"
#include "domain/points.h"

#include <QString>

#include <optional>
#include <variant>
#include <vector>

namespace yanben
{

struct Rule;

/// Names what a record refers to: the key if there is one, else the name, so that renaming breaks no record.
template <typename Entry>
const QString &recordKey(const Entry &entry)
{
    return entry.key ? *entry.key : entry.name;
}

enum class RatingCombine { Mean, Median, Max, Min };
enum class Combine { Sum, Mean, Best };

/// 评分: marks out of a maximum, from one or several raters.
struct RatingRule
{
    Points max = {};
    std::optional<Points> step = {};
    RatingCombine combine = RatingCombine::Mean;
    int dropHighest = 0;
    int dropLowest = 0;

    friend bool operator==(const RatingRule &, const RatingRule &) = default;
};

struct Level
{
    QString name = {};
    std::optional<Points> points = {}; ///< empty: a level that only has a name (A/B/C)
    std::optional<QString> key = {};

    friend bool operator==(const Level &, const Level &) = default;
};

/// A flag holds every chosen level down to at most `level`.
struct LevelLimit
{
    QString flag = {};
    QString level = {};

    friend bool operator==(const LevelLimit &, const LevelLimit &) = default;
};

/// How many levels a record chooses.
struct Times
{
    int least = 1;
    int most = 1;

    friend bool operator==(const Times &, const Times &) = default;
};

/// 分档: one of some levels, best first.
struct LevelsRule
{
    std::vector<Level> levels = {};
    Times times = {};
    Combine combine = Combine::Sum;
    std::vector<LevelLimit> atMostIf = {};

    friend bool operator==(const LevelsRule &, const LevelsRule &) = default;
};

struct PointsRange
{
    Points low = {};
    Points high = {};

    friend bool operator==(const PointsRange &, const PointsRange &) = default;
};

/// Fixed points each time, or (a range) the amount that a person decides each time. A deduction is negative.
struct TallyCase
{
    QString name = {};
    std::variant<Points, PointsRange> points = {};
    std::optional<Points> cap = {}; ///< bounds the size of the case's sum
    std::optional<QString> key = {};

    friend bool operator==(const TallyCase &, const TallyCase &) = default;
};

/// Every `every` of one case become one of another.
struct Carry
{
    QString of = {};
    int every = 1;
    QString as = {};

    friend bool operator==(const Carry &, const Carry &) = default;
};

struct ZeroWhen
{
    QString caseName = {};
    Amount atLeast = {};

    friend bool operator==(const ZeroWhen &, const ZeroWhen &) = default;
};

/// 计次: a base, and so much for each occurrence.
struct TallyRule
{
    Points base = {};
    std::vector<TallyCase> cases = {};
    std::optional<Points> floor = {};
    std::optional<Points> cap = {};
    std::vector<Carry> carry = {};
    std::vector<ZeroWhen> zeroWhen = {};

    friend bool operator==(const TallyRule &, const TallyRule &) = default;
};

struct GroupAmount
{
    QString group = {};
    Amount required = {};

    friend bool operator==(const GroupAmount &, const GroupAmount &) = default;
};

/// The points shrink with the share that is done.
struct Proportional
{
    friend bool operator==(const Proportional &, const Proportional &) = default;
};

/// 定额: a required number; points lost below it, perhaps won above.
struct QuotaRule
{
    std::variant<Amount, std::vector<GroupAmount>> required = {};
    Points full = {};
    std::variant<Points, Proportional> perMissing = {};
    std::optional<Points> perExtra = {};
    std::optional<Points> floor = {};
    std::optional<Points> cap = {};

    friend bool operator==(const QuotaRule &, const QuotaRule &) = default;
};

struct Band
{
    bool above = false; ///< strictly more than the limit
    Amount limit = {};
    std::optional<Points> points = {};
    std::optional<QString> name = {};
    std::optional<QString> key = {};

    friend bool operator==(const Band &, const Band &) = default;
};

struct GroupBands
{
    QString group = {};
    std::vector<Band> bands = {};

    friend bool operator==(const GroupBands &, const GroupBands &) = default;
};

/// What lies below the last band.
struct Otherwise
{
    std::optional<Points> points = {};
    std::optional<QString> name = {};

    friend bool operator==(const Otherwise &, const Otherwise &) = default;
};

/// 分段: points by the band that a value reaches. `byGroup` takes the place of `bands` when it has entries;
/// with `of` the value is that rule's exact points.
struct BandsRule
{
    std::vector<Band> bands = {};
    std::vector<GroupBands> byGroup = {};
    Otherwise otherwise = {};
    std::optional<Box<Rule>> of = {};
    std::optional<Combine> combine = {};

    friend bool operator==(const BandsRule &, const BandsRule &) = default;
};

struct RankStep
{
    int to = 1;
    Points points = {};

    friend bool operator==(const RankStep &, const RankStep &) = default;
};

struct RankTable
{
    std::vector<RankStep> steps = {};
    std::optional<Points> beyond = {};

    friend bool operator==(const RankTable &, const RankTable &) = default;
};

struct RankSequence
{
    Points first = {};
    Points step = {};
    Points last = {};

    friend bool operator==(const RankSequence &, const RankSequence &) = default;
};

struct RankLinear
{
    Points first = {};
    Points last = {};
    std::optional<int> of = {};

    friend bool operator==(const RankLinear &, const RankLinear &) = default;
};

/// Points for places won or lost against an earlier rank.
struct RankChange
{
    Points base = {};
    Points up = {};
    Points down = {};
    std::optional<Points> floor = {};
    std::optional<Points> cap = {};

    friend bool operator==(const RankChange &, const RankChange &) = default;
};

/// 名次.
struct RankRule
{
    std::variant<RankTable, RankSequence, RankLinear, RankChange> way = {};

    friend bool operator==(const RankRule &, const RankRule &) = default;
};

struct AwardEntry
{
    QString level = {};
    std::optional<QString> prize = {};
    Points points = {};
    std::optional<QString> key = {};

    friend bool operator==(const AwardEntry &, const AwardEntry &) = default;
};

struct HighestAward
{
    friend bool operator==(const HighestAward &, const HighestAward &) = default;
};

struct SumOfAwards
{
    friend bool operator==(const SumOfAwards &, const SumOfAwards &) = default;
};

/// The n best in full, every further one a fixed number of points.
struct BestAwards
{
    int count = 1;
    Points rest = {};

    friend bool operator==(const BestAwards &, const BestAwards &) = default;
};

struct AuthorShare
{
    int order = 1;
    Factor factor = {};

    friend bool operator==(const AuthorShare &, const AuthorShare &) = default;
};

/// 奖项.
struct AwardsRule
{
    std::vector<AwardEntry> table = {};
    std::variant<HighestAward, SumOfAwards, BestAwards> combine = {};
    std::optional<Points> cap = {};
    std::vector<AuthorShare> share = {};

    friend bool operator==(const AwardsRule &, const AwardsRule &) = default;
};

enum class Need { Each, Any, All };

struct Condition
{
    QString name = {};
    std::optional<Points> points = {};
    std::optional<QString> key = {};

    friend bool operator==(const Condition &, const Condition &) = default;
};

/// 达标项: each part its points, or any/all of them the whole.
struct ConditionsRule
{
    std::vector<Condition> parts = {};
    Need need = Need::Each;
    std::optional<Points> points = {};

    friend bool operator==(const ConditionsRule &, const ConditionsRule &) = default;
};

/// 折算: so many points per so much.
struct ConvertRule
{
    Amount per = {};
    Points points = {};
    bool whole = false; ///< only whole multiples count
    std::optional<Points> cap = {};
    std::optional<Amount> dailyCap = {};

    friend bool operator==(const ConvertRule &, const ConvertRule &) = default;
};

/// 比值: full × value ÷ reference.
struct RatioRule
{
    Points full = {};
    std::optional<Points> cap = {};

    friend bool operator==(const RatioRule &, const RatioRule &) = default;
};

struct CompositePart
{
    QString name = {};
    Factor factor = {};
    Box<Rule> rule;
    std::optional<QString> key = {};

    friend bool operator==(const CompositePart &, const CompositePart &) = default;
};

/// 合成: the parts times their factors.
struct CompositeRule
{
    std::vector<CompositePart> parts = {};
    std::optional<Points> floor = {};
    std::optional<Points> cap = {};

    friend bool operator==(const CompositeRule &, const CompositeRule &) = default;
};

enum class Comparison { AtLeast, Above, AtMost, Below };

/// Tested before the rule; the first that holds gives its points.
struct Override
{
    QString measure = {};
    Comparison comparison = Comparison::AtLeast;
    Amount limit = {};
    Points points = {};
    std::optional<QString> name = {};

    friend bool operator==(const Override &, const Override &) = default;
};

using RuleKind = std::variant<RatingRule, LevelsRule, TallyRule, QuotaRule, BandsRule, RankRule, AwardsRule,
                              ConditionsRule, ConvertRule, RatioRule, CompositeRule>;

/// How a record becomes points.
struct Rule
{
    RuleKind kind = {};
    std::vector<Override> overrides = {};

    friend bool operator==(const Rule &, const Rule &) = default;
};

} // namespace yanben
