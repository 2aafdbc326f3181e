#pragma once

#include "domain/records/record_data.h"
#include "domain/rubric/rule.h"
#include "scoring/columns/whole_numbers.h"

#include <QString>

#include <array>
#include <limits>
#include <memory>
#include <span>

namespace yanben
{

/// Subjects that are counted at a time.
inline constexpr std::size_t columnBlock = 512;
/// The points of one block, or a part of them.
using PointsBlock = std::array<std::int64_t, columnBlock>;

/// What was recorded by one rule for all subjects, as columns of integers, and the rule's way from there to points. It
/// gives what RuleScorer gives: what it can't give exactly so, it does not take.
class RuleColumns
{
public:
    /// No denominator of one rule is larger, nor are its numbers.
    static constexpr std::int64_t largestDenominator = 1'000'000;
    static constexpr std::int64_t largestPoints = 10'000'000; ///< in hundredths

    virtual ~RuleColumns() = default;

    /// The rule outlives its columns. Null for a rule that is broken or has numbers beyond what columns hold.
    static std::unique_ptr<RuleColumns> of(const Rule &rule, std::size_t rows);

    /// False leaves the record to the scorer.
    bool take(std::size_t row, const RecordData &data, std::span<const QString> groups);

    /// After the last record: the least common denominator of all points, a multiple of 100; 0 where there is none.
    virtual std::int64_t settle() = 0;
    /// A multiple of what settle() gave; once.
    virtual void bind(std::int64_t denominator) = 0;
    /// After binding: no number on the way to points is larger in magnitude.
    virtual Wide reach() const = 0;
    /// The points in 1/denominator of `count` subjects, at most one block. What stands for a record that was not taken
    /// means nothing.
    virtual void score(std::size_t from, std::size_t count, std::int64_t *points) const = 0;

protected:
    /// An observation is there.
    virtual bool takeObserved(std::size_t row, const RecordData &data, std::span<const QString> groups) = 0;

private:
    const Rule *m_rule = nullptr;
};

/// The floor and cap of a rule.
struct PartLimits
{
    std::int64_t floor = std::numeric_limits<std::int64_t>::min();
    std::int64_t cap = std::numeric_limits<std::int64_t>::max();
    Wide reach = 0; ///< what they may give instead of less

    PartLimits() = default;
    PartLimits(const std::optional<Points> &lowest, const std::optional<Points> &highest, std::int64_t denominator)
    {
        if (lowest)
            floor = inParts(*lowest, denominator);
        if (highest)
            cap = inParts(*highest, denominator);
        reach = (lowest ? magnitude(floor) : 0) + (highest ? magnitude(cap) : 0);
    }
    std::int64_t operator()(std::int64_t points) const
    {
        return points > cap ? cap : (points < floor ? floor : points);
    }
};

inline bool isSmall(Points points)
{
    return magnitude(points.inHundredths()) <= RuleColumns::largestPoints;
}

inline bool isSmall(const std::optional<Points> &points)
{
    return !points || isSmall(*points);
}

// One for each kind of rule; null as of() says.
std::unique_ptr<RuleColumns> columnsOf(const RatingRule &rule, std::size_t rows);
std::unique_ptr<RuleColumns> columnsOf(const LevelsRule &rule, std::size_t rows);
std::unique_ptr<RuleColumns> columnsOf(const TallyRule &rule, std::size_t rows);
std::unique_ptr<RuleColumns> columnsOf(const QuotaRule &rule, std::size_t rows);
std::unique_ptr<RuleColumns> columnsOf(const BandsRule &rule, std::size_t rows);
std::unique_ptr<RuleColumns> columnsOf(const RankRule &rule, std::size_t rows);
std::unique_ptr<RuleColumns> columnsOf(const AwardsRule &rule, std::size_t rows);
std::unique_ptr<RuleColumns> columnsOf(const ConditionsRule &rule, std::size_t rows);
std::unique_ptr<RuleColumns> columnsOf(const ConvertRule &rule, std::size_t rows);
std::unique_ptr<RuleColumns> columnsOf(const RatioRule &rule, std::size_t rows);
std::unique_ptr<RuleColumns> columnsOf(const CompositeRule &rule, std::size_t rows);

} // namespace yanben
