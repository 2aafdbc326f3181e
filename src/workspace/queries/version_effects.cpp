#include "workspace/queries/version_effects.h"

#include "domain/json/json_value.h"
#include "domain/json/rule_json.h"
#include "scoring/result_difference.h"
#include "workspace/queries/score_term.h"
#include "workspace/queries/term_rows.h"

#include <algorithm>
#include <map>
#include <set>

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

const JsonValue *member(const JsonObject &object, QStringView key)
{
    const auto found = std::ranges::find(object, key, &JsonObject::value_type::first);
    return found == object.end() ? nullptr : &found->second;
}

/// What tells the items of a rule's table apart: a level, a case, a prize of a level, a place, a limit.
QString itemKey(const JsonObject &item)
{
    QString key;
    for (const QStringView each : {u"key", u"name"}) {
        const JsonValue *value = member(item, each);
        if (key.isEmpty() && value && value->text())
            key = *value->text();
    }
    for (const QStringView each : {u"level", u"prize", u"to", u"at_least", u"above", u"of", u"measure"}) {
        const JsonValue *value = key.isEmpty() || each == u"prize" ? member(item, each) : nullptr;
        if (value && value->text())
            key += u'/' + *value->text();
        else if (value && value->number())
            key += u'/' + value->number()->text;
    }
    return key;
}

/// The changes between two rules as files hold them.
class RuleComparison
{
public:
    RuleComparison(const Rule &before, const Rule &after)
    {
        const auto old = parseJson(toJson(before));
        const auto now = parseJson(toJson(after));
        if (before.kind.index() != after.kind.index())
            m_changes.insert(CriterionChange::WayOfScoring);
        else if (old && now)
            compare(*old, *now);
    }

    const std::set<CriterionChange> &changes() const { return m_changes; }

private:
    void compare(const JsonValue &before, const JsonValue &after)
    {
        if (before == after)
            return;
        const JsonObject *old = before.object();
        const JsonObject *now = after.object();
        if (!old || !now) {
            compareLists(before.array(), after.array());
            return;
        }
        std::set<QString> keys;
        for (const JsonObject *each : {old, now})
            std::ranges::transform(*each, std::inserter(keys, keys.end()), &JsonObject::value_type::first);
        for (const QString &key : keys) {
            const JsonValue *was = member(*old, key);
            const JsonValue *is = member(*now, key);
            if (key == u"name"_s || key == u"key"_s) {
                if (!was || !is || *was != *is)
                    m_changes.insert(CriterionChange::Wording);
            } else if (was && is) {
                compare(*was, *is);
            } else {
                m_changes.insert(CriterionChange::Values);
            }
        }
    }

    void compareLists(const JsonArray *before, const JsonArray *after)
    {
        const auto isTable = [](const JsonArray *list) {
            return list && std::ranges::all_of(*list, [](const JsonValue &item) {
                       return item.object() && !itemKey(*item.object()).isEmpty();
                   });
        };
        if (!isTable(before) || !isTable(after)) {
            m_changes.insert(CriterionChange::Values);
            return;
        }
        std::map<QString, const JsonValue *> left;
        for (const JsonValue &item : *before)
            left.emplace(itemKey(*item.object()), &item);
        for (const JsonValue &item : *after) {
            const auto same = left.find(itemKey(*item.object()));
            if (same == left.end()) {
                m_changes.insert(CriterionChange::LevelAdded);
                continue;
            }
            compare(*same->second, item);
            left.erase(same);
        }
        if (!left.empty())
            m_changes.insert(CriterionChange::LevelRemoved);
        else if (m_changes.empty())
            m_changes.insert(CriterionChange::Wording); // another order of the same
    }

    std::set<CriterionChange> m_changes;
};

std::vector<CriterionChange> changesBetween(const CriterionSpec &before, const CriterionSpec &after)
{
    std::set<CriterionChange> changes = RuleComparison{before.rule, after.rule}.changes();
    if (before.no != after.no || before.title != after.title || before.standard != after.standard ||
        before.method != after.method || before.section != after.section)
        changes.insert(CriterionChange::Wording);
    if (before.weight != after.weight || before.bonus != after.bonus || before.unit != after.unit)
        changes.insert(CriterionChange::Weight);
    if (before.appliesTo != after.appliesTo || before.whenMissing != after.whenMissing ||
        before.whenExempt != after.whenExempt || before.whenNotApplicable != after.whenNotApplicable)
        changes.insert(CriterionChange::Scope);
    return {changes.begin(), changes.end()};
}

const RubricVersion *publishedOf(const State &state, RubricId rubric)
{
    const RubricVersion *version = versionInUse(state, rubric);
    return version && version->state == VersionState::Published ? version : nullptr;
}

/// The places of the criteria in a version's outcomes.
std::map<CriterionId, std::size_t> placesOf(const std::vector<const CriterionVersion *> &rows)
{
    std::map<CriterionId, std::size_t> places;
    for (std::size_t i = 0; i < rows.size(); ++i)
        places.emplace(rows[i]->criterion, i);
    return places;
}

} // namespace

std::optional<VersionEffects> effectsOf(const State &state, RubricVersionId draft)
{
    const RubricVersion &next = state.get<RubricVersion>(draft);
    const RubricVersion *published = publishedOf(state, next.rubric);
    if (!published || published->id == draft)
        return std::nullopt;

    const std::vector<const CriterionVersion *> before = criteriaOf(state, published->id);
    const std::vector<const CriterionVersion *> after = criteriaOf(state, draft);
    const std::map<CriterionId, std::size_t> placeBefore = placesOf(before);
    const std::map<CriterionId, std::size_t> placeAfter = placesOf(after);

    VersionEffects effects{.against = published->number, .termsDiffer = next.terms != published->terms};
    const auto add = [&effects](const CriterionVersion &row, std::vector<CriterionChange> changes) {
        if (!changes.empty())
            effects.differences.push_back({.criterion = row.criterion,
                                           .no = row.spec.no,
                                           .title = row.spec.title,
                                           .changes = std::move(changes)});
    };
    for (const CriterionVersion *row : after) {
        const auto same = placeBefore.find(row->criterion);
        add(*row, same == placeBefore.end() ? std::vector{CriterionChange::Added}
                                            : changesBetween(before[same->second]->spec, row->spec));
    }
    for (const CriterionVersion *row : before) {
        if (!placeAfter.contains(row->criterion))
            add(*row, {CriterionChange::Removed});
    }

    const std::vector<TeacherScore> old = scoreByVersion(state, published->id, Detail::Outcomes);
    const std::vector<TeacherScore> now = scoreByVersion(state, draft, Detail::Outcomes);
    effects.teachers = static_cast<int>(now.size());
    for (std::size_t i = 0; i < now.size(); ++i) {
        const SheetResult &was = old[i].result;
        const SheetResult &is = now[i].result;
        if (hasTheSameTotals(was, is))
            continue;
        MovedTotal moved{.staff = now[i].staff,
                         .before = was.total,
                         .after = is.total,
                         .provisionalBefore = was.provisional,
                         .provisionalAfter = is.provisional};
        for (const CriterionDifference &difference : effects.differences) {
            const auto from = placeBefore.find(difference.criterion);
            const auto to = placeAfter.find(difference.criterion);
            if (from == placeBefore.end() || to == placeAfter.end() ||
                !givesTheSame(was.outcomes[from->second], is.outcomes[to->second]))
                moved.by.push_back(difference.criterion);
        }
        effects.moved.push_back(std::move(moved));
    }
    return effects;
}

} // namespace yanben
