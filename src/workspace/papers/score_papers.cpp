#include "workspace/papers/score_papers.h"

#include "documents/words/working_text.h"
#include "workspace/papers/print_numbers.h"
#include "workspace/queries/roster.h"
#include "workspace/queries/term_rows.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace yanben
{

namespace
{

/// The version in use, or null.
const RubricVersion *versionOf(const State &state, TermId term)
{
    const Rubric *rubric = rubricOf(state, term);
    return rubric ? versionInUse(state, rubric->id) : nullptr;
}

QString numbered(const CriterionSpec &spec)
{
    return spec.no.isEmpty() ? spec.title : spec.no + u'.' + spec.title;
}

/// A state without a record says nothing of the points that the rubric gives it.
QString policyText(const Outcome &outcome, const QString &unit)
{
    const bool isGiven =
        outcome.points && (outcome.state == RecordState::Missing || outcome.state == RecordState::Exempt ||
                           outcome.state == RecordState::NotApplicable);
    return isGiven ? u"按细则计%1%2"_s.arg(readableNumber(*outcome.points), unit) : QString{};
}

QString rankText(const SheetResult &result)
{
    return result.rank ? QString::number(*result.rank) : QString{};
}

} // namespace

ScoreGridDocument scoreGridPaper(const State &state, TermId term, std::span<const TeacherScore> scores)
{
    ScoreGridDocument document;
    document.school = state.get<School>(SchoolId{1}).name;
    document.term = state.get<Term>(term).title;
    const RubricVersion *version = versionOf(state, term);
    if (!version)
        return document;
    const Rounding &rounding = version->terms.rounding;
    for (const CriterionVersion *row : criteriaOf(state, version->id))
        document.criteria.push_back({.name = numbered(row->spec), .weight = printWeight(row->spec)});
    for (const auto &[staff, result] : scores) {
        GridTeacher teacher{.name = displayName(state, staff),
                            .total = result.total ? printNumber(*result.total) : earnedNumber(result, version->terms),
                            .provisional = result.provisional};
        for (const Outcome &outcome : result.outcomes)
            teacher.marks.push_back(printedMark(outcome, rounding));
        document.teachers.push_back(std::move(teacher));
    }
    return document;
}

SlipDocument slipPaper(const State &state, TermId termId, const TeacherScore &score)
{
    const Term &term = state.get<Term>(termId);
    const SheetResult &result = score.result;
    SlipDocument document;
    document.school = state.get<School>(SchoolId{1}).name;
    document.term = term.title;
    document.teacher = displayName(state, score.staff);
    document.groups = tellingGroups(state, groupNamesOf(state, score.staff, term));
    const RubricVersion *version = versionOf(state, termId);
    if (!version)
        return document;
    const Rounding &rounding = version->terms.rounding;
    const auto criteria = criteriaOf(state, version->id);
    const SheetFacts facts = sheetFacts(state, version->id, score.staff);
    for (std::size_t i = 0; i < result.outcomes.size(); ++i) {
        const Outcome &outcome = result.outcomes[i];
        QString working =
            policyText(outcome, criteria[i]->spec.unit.value_or(version->terms.unit)) + workingText(outcome);
        if (facts.records[i] && !facts.records[i]->note.isEmpty())
            working += (working.isEmpty() ? u"%1"_s : u"（%1）"_s).arg(facts.records[i]->note);
        document.lines.push_back({.criterion = numbered(criteria[i]->spec),
                                  .weight = printWeight(criteria[i]->spec),
                                  .mark = printedMark(outcome, rounding),
                                  .working = working});
    }
    document.total = earnedNumber(result, version->terms);
    document.possible = possibleNumber(result);
    document.others = otherUnits(result);
    document.rate = rateText(result);
    if (version->terms.convert && result.total)
        document.converted = result.total->toString();
    document.rank = rankText(result);
    document.provisional = result.provisional;
    return document;
}

TotalsDocument totalsPaper(const State &state, TermId termId, std::span<const TeacherScore> scores)
{
    const Term &term = state.get<Term>(termId);
    TotalsDocument document;
    document.school = state.get<School>(SchoolId{1}).name;
    document.term = term.title;
    const RubricVersion *version = versionOf(state, termId);
    if (!version)
        return document;
    for (const auto &[staff, result] : scores) {
        TotalsLine line{.rank = rankText(result),
                        .teacher = displayName(state, staff),
                        .groups = tellingGroups(state, groupNamesOf(state, staff, term)),
                        .total = earnedNumber(result, version->terms),
                        .possible = possibleNumber(result),
                        .others = otherUnits(result),
                        .rate = rateText(result),
                        .grade = result.grade.value_or(QString{}),
                        .provisional = result.provisional};
        if (version->terms.convert && result.total)
            line.converted = printNumber(*result.total);
        document.lines.push_back(std::move(line));
    }
    return document;
}

void sortByRank(std::vector<TeacherScore> &scores)
{
    std::ranges::stable_sort(scores, {}, [](const TeacherScore &score) {
        return score.result.rank.value_or(std::numeric_limits<int>::max());
    });
}

} // namespace yanben
