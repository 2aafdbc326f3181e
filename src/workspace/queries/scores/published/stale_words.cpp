#include "workspace/queries/scores/published/stale_words.h"

#include "domain/json/rubric/rule_json.h"
#include "domain/rubric/rule_maximum.h"
#include "domain/rubric/rule_proposal.h"
#include "domain/words/unread_words.h"
#include "workspace/queries/term_rows.h"

#include <QRegularExpression>

#include <algorithm>

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

/// What the proposal was read from, where it gives other points. Deductions whose words say no start go from whatever
/// the rule says.
std::optional<QStringList> contradicted(const CriterionSpec &spec, const QString &rubricUnit)
{
    const auto proposal = proposeRule(spec.standard, spec.weight);
    if (!proposal)
        return std::nullopt;
    const auto byItsStart = proposeRule(spec.standard, maximumOf(spec.rule));
    const bool namesPoints = !statedMarks(spec.standard).empty();
    if (!namesPoints || proposal->unit != spec.unit.value_or(rubricUnit) || agrees(spec.rule, *proposal) ||
        (byItsStart && agrees(spec.rule, *byItsStart)))
        return QStringList{};
    QStringList words;
    for (const ProposalWords &each : proposal->read)
        words << spec.standard.mid(each.from, each.length);
    return words;
}

/// Those of the old numbers that the rule does not hold any more.
QStringList replacedMarks(const CriterionSpec &spec, const CriterionDifference &difference)
{
    QStringList before;
    for (const ValueChange &each : difference.values) {
        if (each.before && each.after)
            before << *each.before;
    }
    if (difference.weightBefore && difference.weightBefore != difference.weightAfter)
        before << difference.weightBefore->toString();
    const QString rule = QString::fromUtf8(toJson(spec.rule));
    QStringList words;
    for (QString &number : before) {
        number = QRegularExpression::escape(number.remove(u'-'));
        const QRegularExpression asMember{u"(?<=[:\\[,])-?%1(?=[,\\]}])"_s.arg(number)};
        const QRegularExpression asMark{u"(?<![\\d.])%1\\s*分"_s.arg(number)};
        const bool isStillGiven = rule.contains(asMember);
        const auto found = asMark.match(spec.standard);
        if (!isStillGiven && found.hasMatch() && !words.contains(found.captured()))
            words << found.captured();
    }
    return words;
}

} // namespace

std::vector<StaleWords> staleWords(const State &state, RubricVersionId version,
                                   const std::vector<CriterionDifference> &differences)
{
    const QString unit = state.get<RubricVersion>(version).terms.unit;
    std::vector<StaleWords> found;
    for (const CriterionVersion *row : criteriaOf(state, version)) {
        const CriterionSpec &spec = row->spec;
        std::optional<QStringList> words = contradicted(spec, unit);
        const auto changed = std::ranges::find(differences, row->criterion, &CriterionDifference::criterion);
        if (!words && changed != differences.end())
            words = replacedMarks(spec, *changed);
        if (words && !words->isEmpty())
            found.push_back({.criterion = row->criterion, .no = spec.no, .title = spec.title, .words = *words});
    }
    return found;
}

} // namespace yanben
