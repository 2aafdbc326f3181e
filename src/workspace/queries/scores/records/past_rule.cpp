#include "workspace/queries/scores/records/past_rule.h"

#include <algorithm>

namespace yanben
{

namespace
{

/// Some state of a row that was changed.
template <typename T>
const T *someOf(const std::vector<std::pair<ActRow, Change>> &acts)
{
    for (const auto &[act, change] : acts) {
        if (const auto *edit = std::get_if<Edit<T>>(&change))
            return edit->before ? &*edit->before : &*edit->after;
    }
    return nullptr;
}

} // namespace

template <typename T>
PastRule::History<T> PastRule::historyOf(const std::optional<T> &now, const Acts &acts)
{
    History<T> history{.now = now, .before = {}};
    for (const auto &[act, change] : acts) {
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
    return next == history.before.end() ? history.now : next->second;
}

PastRule::PastRule(const State &state, ActRunner &acts, RubricId rubric, CriterionId criterion)
{
    for (const auto &[id, row] : state.all<RubricVersion>()) {
        if (row.rubric != rubric)
            continue;
        Version &version = m_versions[id];
        version.row = historyOf(std::optional{row}, acts.historyOf(Change{Edit<RubricVersion>{row, row}}));
        for (const auto &[key, spec] : state.all<CriterionVersion>()) {
            if (spec.version == row.id && spec.criterion == criterion)
                version.criteria.push_back(
                    historyOf(std::optional{spec}, acts.historyOf(Change{Edit<CriterionVersion>{spec, spec}})));
        }
    }
    addGone(state, acts, rubric, criterion);
}

void PastRule::addGone(const State &state, ActRunner &acts, RubricId rubric, CriterionId criterion)
{
    if (m_versions.empty() || state.all<CriterionVersion>().empty())
        return;
    const RubricVersion &kind = m_versions.begin()->second.row.now.value();
    for (const Acts &history : acts.historiesOfGone(Edit<RubricVersion>{kind, kind})) {
        const RubricVersion *row = someOf<RubricVersion>(history);
        if (row && row->rubric == rubric)
            m_versions[row->id].row = historyOf<RubricVersion>({}, history);
    }
    // Most often every version is there with its criterion, and nothing more has to be read.
    if (std::ranges::none_of(m_versions, [](const auto &each) { return each.second.criteria.empty(); }))
        return;
    const CriterionVersion &spec = state.all<CriterionVersion>().begin()->second;
    for (const Acts &history : acts.historiesOfGone(Edit<CriterionVersion>{spec, spec})) {
        const CriterionVersion *row = someOf<CriterionVersion>(history);
        const auto version = row ? m_versions.find(row->version) : m_versions.end();
        if (version != m_versions.end() && row->criterion == criterion)
            version->second.criteria.push_back(historyOf<CriterionVersion>({}, history));
    }
}

std::optional<RubricSheet> PastRule::at(ActId act, bool isDone) const
{
    const Version *inUse = nullptr;
    std::optional<RubricVersion> found;
    for (const auto &[id, version] : m_versions) {
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
    if (!inUse)
        return std::nullopt;
    for (const History<CriterionVersion> &each : inUse->criteria) {
        if (const std::optional<CriterionVersion> criterion = rowAt(each, act, isDone))
            return RubricSheet{.terms = found->terms, .criteria = {criterion->spec}};
    }
    return std::nullopt;
}

} // namespace yanben
