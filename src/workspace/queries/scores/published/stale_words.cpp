#include "workspace/queries/scores/published/stale_words.h"

#include "domain/json/rubric/rule_json.h"
#include "domain/rubric/rule_maximum.h"
#include "domain/rubric/rule_proposal.h"
#include "domain/words/unread_words.h"
#include "workspace/queries/term_rows.h"

#include <QRegularExpression>

#include <algorithm>
#include <variant>

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

/// The rule without what its standard does not speak of: cases of other names, and what many of one case become. A case
/// that gives what is said of a pair gives it for its part; what the words say of its own name it has to give.
Rule asFarAsSaid(const CriterionSpec &spec, const RuleProposal &proposal)
{
    Rule rule = spec.rule;
    auto *mine = std::get_if<TallyRule>(&rule.kind);
    const auto *said = std::get_if<TallyRule>(&proposal.rule.kind);
    if (!mine || !said)
        return rule;
    const auto gives = [](const TallyCase &a, const TallyCase &b) { return a.points == b.points && a.cap == b.cap; };
    const bool isAllGiven = std::ranges::all_of(said->cases, [&](const TallyCase &each) {
        const auto named = std::ranges::find(mine->cases, each.name, &TallyCase::name);
        return named != mine->cases.end()
                   ? gives(*named, each)
                   : std::ranges::any_of(mine->cases, [&](const TallyCase &own) { return gives(own, each); });
    });
    const bool isNothingElseSaid = std::ranges::all_of(mine->cases, [&](const TallyCase &own) {
        return !spec.standard.contains(own.name) ||
               std::ranges::any_of(said->cases, [&](const TallyCase &each) { return gives(own, each); });
    });
    if (!isAllGiven || !isNothingElseSaid)
        return rule;
    mine->cases = said->cases;
    if (said->carry.empty())
        mine->carry.clear();
    if (said->zeroWhen.empty())
        mine->zeroWhen.clear();
    return rule;
}

/// What the proposal was read from, where it gives other points. Deductions whose words say no start go from whatever
/// the rule says.
std::optional<QStringList> contradicted(const CriterionSpec &spec, const QString &rubricUnit)
{
    const auto proposal = proposeRule(spec.standard, spec.weight);
    if (!proposal)
        return std::nullopt;
    const auto byItsStart = proposeRule(spec.standard, maximumOf(spec.rule));
    const bool namesPoints = !statedMarks(spec.standard).empty();
    if (!namesPoints || proposal->unit != spec.unit.value_or(rubricUnit) ||
        agrees(asFarAsSaid(spec, *proposal), *proposal) ||
        (byItsStart && agrees(asFarAsSaid(spec, *byItsStart), *byItsStart)))
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
