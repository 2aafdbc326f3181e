#include "workspace/queries/scores/records/past_rule.h"

#include <algorithm>

namespace yanben
{

template <typename T>
PastRule::History<T> PastRule::historyOf(ActRunner &acts, const T &row)
{
    History<T> history{.now = row, .before = {}};
    for (const auto &[act, change] : acts.historyOf(Change{Edit<T>{row, row}})) {
        if (const auto *edit = std::get_if<Edit<T>>(&change))
            history.before.emplace_back(act.id, edit->before);
    }
    return history;
}

// What the next act found is what stood until then.
template <typename T>
std::optional<T> PastRule::rowAt(const History<T> &history, ActId act, bool isDone)
{
    const auto next = std::ranges::find_if(
        history.before, [&](const auto &found) { return isDone ? found.first > act : found.first >= act; });
    return next == history.before.end() ? std::optional{history.now} : next->second;
}

PastRule::PastRule(const State &state, ActRunner &acts, RubricId rubric, CriterionId criterion)
{
    for (const auto &[id, row] : state.all<RubricVersion>()) {
        if (row.rubric != rubric)
            continue;
        Version &version = m_versions.emplace_back(Version{.row = historyOf(acts, row), .criterion = {}});
        for (const auto &[key, spec] : state.all<CriterionVersion>()) {
            if (spec.version == row.id && spec.criterion == criterion)
                version.criterion = historyOf(acts, spec);
        }
    }
}

std::optional<RubricSheet> PastRule::at(ActId act, bool isDone) const
{
    const Version *inUse = nullptr;
    std::optional<RubricVersion> found;
    for (const Version &version : m_versions) {
        const std::optional<RubricVersion> row = rowAt(version.row, act, isDone);
        if (!row)
            continue;
        // As versionInUse() has it: the newest published one, before there is any the draft.
        const auto order = [](const RubricVersion &each) {
            return std::pair{each.state == VersionState::Published, each.number};
        };
        if (!found || order(*found) < order(*row)) {
            found = row;
            inUse = &version;
        }
    }
    if (!inUse || !inUse->criterion)
        return std::nullopt;
    const std::optional<CriterionVersion> criterion = rowAt(*inUse->criterion, act, isDone);
    if (!criterion)
        return std::nullopt;
    return RubricSheet{.terms = found->terms, .criteria = {criterion->spec}};
}

} // namespace yanben
