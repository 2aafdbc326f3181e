#pragma once

#include "domain/rubric/rubric.h"
#include "workspace/act_runner.h"

#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace yanben
{

/// What a criterion was scored by when some act was made, found again in the history of the file, also in a version
/// that was taken back since.
class PastRule
{
public:
    /// Reads the history of the rubric's versions; the state must outlive it.
    PastRule(const State &state, ActRunner &acts, RubricId rubric, CriterionId criterion);

    /// The criterion alone, with the terms of the version that was in use when the act began. Empty where the rows of
    /// that time are gone, as with a draft that was thrown away.
    std::optional<RubricSheet> before(ActId act) const { return at(act, false); }
    /// The same when the act was done.
    std::optional<RubricSheet> after(ActId act) const { return at(act, true); }

private:
    using Acts = std::vector<std::pair<ActRow, Change>>;

    template <typename T>
    struct History
    {
        std::optional<T> now;                                   ///< none of what was taken back or thrown away
        std::vector<std::pair<ActId, std::optional<T>>> before; ///< what each act found, oldest first
    };
    struct Version
    {
        History<RubricVersion> row;
        std::vector<History<CriterionVersion>> criteria; ///< that were this criterion in it, one after the other
    };

    template <typename T>
    static History<T> historyOf(const std::optional<T> &now, const Acts &acts);
    template <typename T>
    static std::optional<T> rowAt(const History<T> &history, ActId act, bool isDone);
    /// Versions that are no more, and criteria in any that are no more.
    void addGone(const State &state, ActRunner &acts, RubricId rubric, CriterionId criterion);
    std::optional<RubricSheet> at(ActId act, bool isDone) const;

    std::map<RubricVersionId, Version> m_versions;
};

} // namespace yanben
