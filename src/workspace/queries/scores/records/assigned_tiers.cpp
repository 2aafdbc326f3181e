#include "workspace/queries/scores/records/assigned_tiers.h"

#include "domain/rules/record_key.h"
#include "workspace/queries/staff/roster.h"
#include "workspace/queries/term_rows.h"

#include <algorithm>

namespace yanben
{

namespace
{

using namespace Qt::StringLiterals;

/// 一级 of 一级, 一级指标 and 一级指标参与教师: plans write each of them.
QString bareLevel(const QString &name)
{
    QString bare = normalizedName(name);
    for (const QString &tail : {u"参与教师"_s, u"教师"_s, u"指标"_s}) {
        if (bare.size() > tail.size() && bare.endsWith(tail))
            bare.chop(tail.size());
    }
    return bare;
}

/// Of one name exactly, otherwise the only one that is meant by it.
std::optional<QString> keyOfLevel(const LevelsRule &rule, const QString &name)
{
    if (const auto same = std::ranges::find(rule.levels, name, &Level::name); same != rule.levels.end())
        return recordKey(*same);
    std::optional<QString> key;
    for (const Level &level : rule.levels) {
        if (bareLevel(level.name) != bareLevel(name))
            continue;
        if (key)
            return std::nullopt;
        key = recordKey(level);
    }
    return key;
}

} // namespace

std::map<StaffId, std::vector<AssignedTier>> assignedTiers(const State &state, TermId term,
                                                           const CriterionVersion &criterion)
{
    std::map<StaffId, std::vector<AssignedTier>> tiers;
    const auto *rule = std::get_if<LevelsRule>(&criterion.spec.rule.kind);
    if (!rule || rule->times.most != 1 || !criterion.topic)
        return tiers;
    for (const Activity *activity : activitiesOf(state, term)) {
        if (activity->topic != criterion.topic || activity->status == ActivityStatus::Cancelled)
            continue;
        const QDate day = activity->start.value_or(state.get<Term>(term).first);
        for (const AssignedLevel &each : activity->levels) {
            const AssignedTier tier{
                .activity = activity->id, .level = each.level, .key = keyOfLevel(*rule, each.level)};
            for (const StaffId staff : peopleIn(state, each.people, day))
                tiers[staff].push_back(tier);
        }
    }
    return tiers;
}

std::vector<QString> proposedKeys(std::span<const AssignedTier> tiers)
{
    std::vector<QString> keys;
    for (const AssignedTier &each : tiers) {
        if (each.key && std::ranges::count(keys, *each.key) == 0)
            keys.push_back(*each.key);
    }
    return keys;
}

} // namespace yanben
