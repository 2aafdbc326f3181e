#include "workspace/papers/scores/sheet_evidence.h"

#include "documents/words/scoring/rubric/veto_text.h"
#include "documents/words/scoring/total_text.h"
#include "documents/words/scoring/working_text.h"
#include "workspace/acts/scoring/objection_acts.h"
#include "workspace/acts/scoring/score_acts.h"
#include "workspace/queries/term_rows.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yanben
{

namespace
{

QString groundsAmong(std::span<const HeldVeto> held, const QString &veto)
{
    const auto found = std::ranges::find(held, veto, &HeldVeto::name);
    return found == held.end() ? QString{} : found->evidence;
}

QString resultWord(ObjectionState state)
{
    switch (state) {
    case ObjectionState::Open: return {};
    case ObjectionState::Upheld: return u"成立"_s;
    case ObjectionState::Rejected: return u"不成立"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

QString numberedTitle(const CriterionSpec &spec)
{
    return spec.no.isEmpty() ? spec.title : spec.no + u'.' + spec.title;
}

QString pointsWorking(const Outcome &outcome, const QString &unit)
{
    const QString working = workingText(outcome);
    const QString policy = policyText(outcome, unit);
    return working.isEmpty() || policy.isEmpty() ? policy + working : policy + u'，' + working;
}

QStringList vetoLines(const RubricTerms &terms, std::span<const QString> vetoes, std::span<const HeldVeto> held,
                      std::optional<Employment> employment)
{
    QStringList lines;
    for (const QString &veto : vetoes)
        lines << heldVetoText(terms, veto, groundsAmong(held, veto), employment);
    return lines;
}

std::vector<SlipObjection> slipObjections(const State &state, const RubricVersion &version, Subject subject)
{
    std::vector<SlipObjection> printed;
    const ScoreSheet *sheet = scoreSheetOf(state, version.rubric, subject);
    if (!sheet)
        return printed;
    const std::vector<const CriterionVersion *> criteria = criteriaOf(state, version.id);
    for (const Objection *each : objectionsOf(state, sheet->id)) {
        SlipObjection &line = printed.emplace_back(
            SlipObjection{.criterion = u"整张评分表"_s, .day = each->raisedOn, .text = each->text});
        if (each->criterion) {
            const auto found = std::ranges::find(criteria, *each->criterion, &CriterionVersion::criterion);
            line.criterion = found == criteria.end() ? u"（细则已无此条）"_s : numberedTitle((*found)->spec);
        }
        line.result = resultWord(each->state);
        line.answer = each->answer;
        line.answeredBy = each->answeredBy;
        if (each->answeredAt)
            line.answeredOn = each->answeredAt->toLocalTime().date();
    }
    return printed;
}

} // namespace yanben
