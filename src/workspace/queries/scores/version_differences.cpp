#include "workspace/queries/scores/version_differences.h"

#include "domain/json/json_value.h"
#include "domain/json/rule_json.h"
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
            if (key == u"name"_s || key == u"key"_s || key == u"text"_s) {
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
        before.method != after.method || before.section != after.section || before.raters != after.raters ||
        before.unstated != after.unstated)
        changes.insert(CriterionChange::Wording);
    if (before.weight != after.weight || before.bonus != after.bonus || before.unit != after.unit)
        changes.insert(CriterionChange::Weight);
    if (before.appliesTo != after.appliesTo || before.whenMissing != after.whenMissing ||
        before.whenExempt != after.whenExempt || before.whenNotApplicable != after.whenNotApplicable)
        changes.insert(CriterionChange::Scope);
    return {changes.begin(), changes.end()};
}

} // namespace

std::vector<const RubricVersion *> versionsOf(const State &state, RubricId rubric)
{
    std::vector<const RubricVersion *> versions;
    for (const auto &[id, version] : state.all<RubricVersion>()) {
        if (version.rubric == rubric)
            versions.push_back(&version);
    }
    std::ranges::sort(versions, std::ranges::greater{}, &RubricVersion::number);
    return versions;
}

std::vector<CriterionDifference> differencesBetween(const State &state, RubricVersionId before, RubricVersionId after)
{
    const std::vector<const CriterionVersion *> old = criteriaOf(state, before);
    const std::vector<const CriterionVersion *> now = criteriaOf(state, after);
    std::vector<CriterionDifference> differences;
    const auto add = [&differences](const CriterionVersion &row, std::vector<CriterionChange> changes) {
        if (!changes.empty())
            differences.push_back({.criterion = row.criterion,
                                   .no = row.spec.no,
                                   .title = row.spec.title,
                                   .changes = std::move(changes)});
    };
    for (const CriterionVersion *row : now) {
        const auto same = std::ranges::find(old, row->criterion, &CriterionVersion::criterion);
        add(*row, same == old.end() ? std::vector{CriterionChange::Added} : changesBetween((*same)->spec, row->spec));
    }
    for (const CriterionVersion *row : old) {
        if (std::ranges::find(now, row->criterion, &CriterionVersion::criterion) == now.end())
            add(*row, {CriterionChange::Removed});
    }
    return differences;
}

std::vector<TermsChange> termsChangesBetween(const RubricTerms &before, const RubricTerms &after)
{
    std::vector<TermsChange> changes;
    const auto note = [&changes](TermsChange change, bool differs) {
        if (differs)
            changes.push_back(change);
    };
    note(TermsChange::Title, before.title != after.title);
    note(TermsChange::Unit, before.unit != after.unit);
    note(TermsChange::FullMark, before.fullMark != after.fullMark);
    note(TermsChange::Rounding, before.rounding != after.rounding);
    note(TermsChange::Bounds, before.total != after.total);
    note(TermsChange::Conversion, before.convert != after.convert);
    note(TermsChange::Bonus, before.bonusCap != after.bonusCap);
    note(TermsChange::Grades, before.grades != after.grades || before.gradeQuotas != after.gradeQuotas);
    note(TermsChange::Vetoes, before.vetoes != after.vetoes);
    note(TermsChange::Sections, before.sections != after.sections);
    return changes;
}

bool movesTotals(TermsChange change)
{
    return change != TermsChange::Title && change != TermsChange::Sections;
}

} // namespace yanben
