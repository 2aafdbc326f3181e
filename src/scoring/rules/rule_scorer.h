#pragma once

#include "domain/records/record_data.h"
#include "domain/rubric/rule.h"
#include "scoring/outcome.h"

#include <QVarLengthArray>

#include <span>

namespace yanben
{

/// A rule's answer to a record, before any policy of the rubric.
struct RuleOutcome
{
    std::optional<Exact> points = {}; ///< empty: missing, faulty, or a level that only has a name
    std::optional<QString> level = {};
    Limit limited = Limit::None;
    bool missing = false;
    std::optional<RecordFault> fault = {};

    static RuleOutcome of(Exact points) { return {.points = std::move(points)}; }
    static RuleOutcome nothing() { return {.missing = true}; }
    static RuleOutcome bad(FaultCode code, QString detail = {})
    {
        return {.fault = RecordFault{.code = code, .detail = std::move(detail)}};
    }

    /// Neither missing nor faulty.
    bool isDecided() const { return !missing && !fault; }
};

/// What a record usually holds fits without a heap.
template <typename T>
using FewOf = QVarLengthArray<T, 6>;

bool holds(const Override &each, Amount value);

/// Scores rules of every kind for one subject.
class RuleScorer
{
public:
    /// Writes the steps to `working` unless it is null.
    explicit RuleScorer(std::span<const QString> groups, Working *working = nullptr)
        : m_groups{groups}, m_working{working}
    {}

    RuleOutcome score(const Rule &rule, const RecordData &data) const;

    RuleOutcome operator()(const RatingRule &rule, const RecordData &data) const;
    RuleOutcome operator()(const LevelsRule &rule, const RecordData &data) const;
    RuleOutcome operator()(const TallyRule &rule, const RecordData &data) const;
    RuleOutcome operator()(const QuotaRule &rule, const RecordData &data) const;
    RuleOutcome operator()(const BandsRule &rule, const RecordData &data) const;
    RuleOutcome operator()(const RankRule &rule, const RecordData &data) const;
    RuleOutcome operator()(const AwardsRule &rule, const RecordData &data) const;
    RuleOutcome operator()(const ConditionsRule &rule, const RecordData &data) const;
    RuleOutcome operator()(const ConvertRule &rule, const RecordData &data) const;
    RuleOutcome operator()(const RatioRule &rule, const RecordData &data) const;
    RuleOutcome operator()(const CompositeRule &rule, const RecordData &data) const;

private:
    /// `make` is only called when the way is wanted.
    template <typename Make>
    void note(Make make) const
    {
        if (m_working)
            m_working->push_back(make());
    }

    RuleOutcome clamped(Exact points, const std::optional<Points> &floor, const std::optional<Points> &cap) const;
    Exact combined(Combine combine, std::span<const Exact> values) const;
    RuleOutcome banded(const BandsRule &rule, const std::vector<Band> &bands, const Exact &value) const;

    std::span<const QString> m_groups;
    Working *m_working;
};

} // namespace yanben
