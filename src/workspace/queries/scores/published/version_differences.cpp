#include "workspace/queries/scores/published/version_differences.h"

#include "domain/json/json_value.h"
#include "domain/json/rubric/rule_json.h"
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

/// What a person calls the item: 优秀, 省级 一等奖, ≥90.
QString itemName(const JsonObject &item)
{
    QStringList words;
    for (const QStringView each : {u"name", u"level", u"prize", u"measure", u"of", u"flag", u"case"}) {
        const JsonValue *value = words.isEmpty() || each == u"prize" ? member(item, each) : nullptr;
        if (value && value->text() && !value->text()->isEmpty())
            words << *value->text();
    }
    if (!words.isEmpty())
        return words.join(u' ');
    for (const auto &[key, sign] : {std::pair{u"at_least"_s, u'≥'}, {u"above"_s, u'>'}, {u"to"_s, u'≤'}}) {
        const JsonValue *value = member(item, key);
        if (value && value->number())
            return sign + value->number()->text;
    }
    return itemKey(item);
}

/// A number, or the ends of a range.
std::optional<QString> numberText(const JsonValue *value)
{
    if (!value)
        return std::nullopt;
    if (value->number())
        return value->number()->text;
    const JsonArray *ends = value->array();
    if (!ends || ends->empty() || !std::ranges::all_of(*ends, [](const JsonValue &end) { return end.number(); }))
        return std::nullopt;
    QStringList texts;
    for (const JsonValue &end : *ends)
        texts << end.number()->text;
    return texts.join(u'–');
}

/// Whose members are groups by name.
bool isByGroup(const QString &field)
{
    return field == u"required_by" || field == u"by_group";
}

/// The changes between two rules as files hold them.
class RuleComparison
{
public:
    RuleComparison(const Rule &before, const Rule &after, CriterionDifference &found) : m_found{found}
    {
        const auto old = parseJson(toJson(before));
        const auto now = parseJson(toJson(after));
        if (before.kind.index() != after.kind.index())
            m_changes.insert(CriterionChange::WayOfScoring);
        else if (old && now)
            compare(*old, *now, {});
    }

    const std::set<CriterionChange> &changes() const { return m_changes; }

private:
    struct Where
    {
        QString place;
        QString field;

        Where of(const QString &key) const
        {
            if (isByGroup(field))
                return {.place = inside(key), .field = u"required"_s};
            const bool isOtherwise = field == u"otherwise" && key == u"points";
            return {.place = place, .field = isOtherwise ? field : key};
        }
        QString inside(const QString &name) const { return place.isEmpty() ? name : place + u" · "_s + name; }
    };

    void compare(const JsonValue &before, const JsonValue &after, const Where &where)
    {
        if (before == after)
            return;
        const JsonObject *old = before.object();
        const JsonObject *now = after.object();
        if (!old || !now) {
            compareLists(before, after, where);
            return;
        }
        std::vector<QString> keys;
        for (const JsonObject *each : {now, old}) {
            for (const auto &[key, value] : *each) {
                if (std::ranges::find(keys, key) == keys.end())
                    keys.push_back(key);
            }
        }
        for (const QString &key : keys) {
            const JsonValue *was = member(*old, key);
            const JsonValue *is = member(*now, key);
            if (key == u"name"_s || key == u"key"_s || key == u"text"_s) {
                if (!was || !is || *was != *is)
                    m_changes.insert(CriterionChange::Wording);
            } else if (was && is) {
                compare(*was, *is, where.of(key));
            } else {
                note(was, is, where.of(key));
            }
        }
    }

    void compareLists(const JsonValue &before, const JsonValue &after, const Where &where)
    {
        const auto isTable = [](const JsonArray *list) {
            return list && std::ranges::all_of(*list, [](const JsonValue &item) {
                       return item.object() && !itemKey(*item.object()).isEmpty();
                   });
        };
        if (!isTable(before.array()) || !isTable(after.array())) {
            note(&before, &after, where);
            return;
        }
        std::map<QString, const JsonValue *> left;
        for (const JsonValue &item : *before.array())
            left.emplace(itemKey(*item.object()), &item);
        for (const JsonValue &item : *after.array()) {
            const QString name = where.inside(itemName(*item.object()));
            const auto same = left.find(itemKey(*item.object()));
            if (same == left.end()) {
                m_changes.insert(CriterionChange::LevelAdded);
                m_found.added.push_back(name);
                continue;
            }
            compare(*same->second, item, {.place = name, .field = {}});
            left.erase(same);
        }
        for (const auto &[key, item] : left)
            m_found.removed.push_back(where.inside(itemName(*item->object())));
        if (!left.empty())
            m_changes.insert(CriterionChange::LevelRemoved);
        else if (m_changes.empty())
            m_changes.insert(CriterionChange::Wording); // another order of the same
    }

    void note(const JsonValue *was, const JsonValue *is, Where where)
    {
        m_changes.insert(CriterionChange::Values);
        if (where.field == u"range")
            where.field = u"points"_s;
        ValueChange change{
            .place = where.place, .field = where.field, .before = numberText(was), .after = numberText(is)};
        // A fixed number that becomes a range leaves under one name and comes under another.
        for (ValueChange &other : m_found.values) {
            if (other.place != change.place || other.field != change.field)
                continue;
            other.before = other.before ? other.before : change.before;
            other.after = other.after ? other.after : change.after;
            return;
        }
        m_found.values.push_back(std::move(change));
    }

    CriterionDifference &m_found;
    std::set<CriterionChange> m_changes;
};

CriterionDifference differenceBetween(const CriterionVersion &old, const CriterionVersion &now)
{
    const CriterionSpec &before = old.spec;
    const CriterionSpec &after = now.spec;
    CriterionDifference found{.criterion = now.criterion,
                              .no = after.no,
                              .title = after.title,
                              .changes = {},
                              .values = {},
                              .added = {},
                              .removed = {},
                              .weightBefore = before.weight,
                              .weightAfter = after.weight};
    std::set<CriterionChange> changes = RuleComparison{before.rule, after.rule, found}.changes();
    if (before.no != after.no || before.title != after.title || before.standard != after.standard ||
        before.method != after.method || before.section != after.section || before.raters != after.raters ||
        before.unstated != after.unstated)
        changes.insert(CriterionChange::Wording);
    if (before.weight != after.weight || before.bonus != after.bonus || before.unit != after.unit)
        changes.insert(CriterionChange::Weight);
    if (before.appliesTo != after.appliesTo || before.whenMissing != after.whenMissing ||
        before.whenExempt != after.whenExempt || before.whenNotApplicable != after.whenNotApplicable)
        changes.insert(CriterionChange::Scope);
    found.changes.assign(changes.begin(), changes.end());
    return found;
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
    const auto whole = [](const CriterionVersion &row, CriterionChange change) {
        return CriterionDifference{.criterion = row.criterion,
                                   .no = row.spec.no,
                                   .title = row.spec.title,
                                   .changes = {change},
                                   .values = {},
                                   .added = {},
                                   .removed = {},
                                   .weightBefore = {},
                                   .weightAfter = {}};
    };
    for (const CriterionVersion *row : now) {
        const auto same = std::ranges::find(old, row->criterion, &CriterionVersion::criterion);
        if (same == old.end())
            differences.push_back(whole(*row, CriterionChange::Added));
        else if (CriterionDifference found = differenceBetween(**same, *row); !found.changes.empty())
            differences.push_back(std::move(found));
    }
    for (const CriterionVersion *row : old) {
        if (std::ranges::find(now, row->criterion, &CriterionVersion::criterion) == now.end())
            differences.push_back(whole(*row, CriterionChange::Removed));
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
