// From a draft to a published version of a rubric, and to the next draft.
#include "documents/words/scoring/rubric/rubric_fault_text.h"
#include "domain/rubric/vetoes.h"
#include "workspace/act_builder.h"
#include "workspace/acts/scoring/rubric/criterion_numbers.h"
#include "workspace/acts/scoring/rubric/rubric_acts.h"
#include "workspace/queries/subjects.h"
#include "workspace/queries/term_rows.h"

#include <map>

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

/// 体罚学生（王勋、徐阳）: vetoes that hold on sheets of the rubric while the version does not know them any more.
QStringList heldBesides(const State &state, const RubricVersion &version)
{
    std::map<QString, QStringList> names;
    for (const auto &[id, held] : state.all<SheetVeto>()) {
        const ScoreSheet &sheet = state.get<ScoreSheet>(held.sheet);
        if (sheet.rubric == version.rubric && !vetoNamed(version.terms, held.name))
            names[held.name] << subjectName(state, sheet.subject);
    }
    QStringList texts;
    for (const auto &[name, whose] : names)
        texts << u"%1（%2）"_s.arg(name, whose.join(u'、'));
    return texts;
}

/// What the step is told by.
QStringList titleAndNumber(const RubricVersion &version)
{
    return {version.terms.title, QString::number(version.number)};
}

PublishProblem publishProblemOf(PublishFault fault, const QString &detail = {})
{
    return {.fault = fault, .detail = detail};
}

} // namespace

std::optional<PublishProblem> publishProblem(const State &state, RubricVersionId version)
{
    const RubricVersion &row = state.get<RubricVersion>(version);
    const RubricSheet sheet = rubricSheet(state, version);
    if (row.state != VersionState::Draft || sheet.criteria.empty())
        return publishProblemBesideSums(state, version);
    if (!sumsUp(sheet))
        return publishProblemOf(PublishFault::Sum, weightSum(sheet).toString());
    for (const SectionSum &section : sectionSums(sheet)) {
        if (!section.addsUp())
            return publishProblemOf(PublishFault::SectionSum, u"%1：%2 ≠ %3"_s.arg(section.name, section.sum.toString(),
                                                                                   section.weight->toString()));
    }
    return publishProblemBesideSums(state, version);
}

std::optional<PublishProblem> publishProblemBesideSums(const State &state, RubricVersionId version)
{
    if (state.get<RubricVersion>(version).state != VersionState::Draft)
        return publishProblemOf(PublishFault::NotADraft);
    const RubricSheet sheet = rubricSheet(state, version);
    if (sheet.criteria.empty())
        return publishProblemOf(PublishFault::NoCriteria);
    if (const QStringList doubled = doubledNumbers(numbersOf(state, version)); !doubled.isEmpty())
        return publishProblemOf(PublishFault::DoubledNumber, doubled.join(u'、'));
    if (const QStringList held = heldBesides(state, state.get<RubricVersion>(version)); !held.isEmpty())
        return publishProblemOf(PublishFault::HeldVeto, held.join(u'、'));
    const std::vector<RubricProblem> contradictions = checkRubric(sheet);
    for (std::size_t i = 0; i < sheet.criteria.size(); ++i) {
        const std::vector<RubricProblem> own = problemsOf(contradictions, i);
        if (own.empty())
            continue;
        const QString place = rulePlaceText(own.front().path);
        QString where = sheet.criteria[i].no + u". "_s + sheet.criteria[i].title;
        if (!place.isEmpty())
            where += u'，' + place;
        return publishProblemOf(PublishFault::Contradiction, where + u'：' + rubricFaultText(own.front()));
    }
    if (contradictions.empty())
        return std::nullopt;
    const RubricProblem &first = contradictions.front();
    return publishProblemOf(PublishFault::Terms,
                            u"%1：%2"_s.arg(rubricPlaceText(sheet, first.path), rubricFaultText(first)));
}

Result<Act, PublishProblem> publishRubric(const State &state, RubricVersionId version, const QString &who,
                                          const QDateTime &at)
{
    if (const auto problem = publishProblem(state, version))
        return *problem;
    ActBuilder builder{state, ActKind::PublishRubric, titleAndNumber(state.get<RubricVersion>(version))};
    builder.change<RubricVersion>(version, [&](RubricVersion &row) {
        row.state = VersionState::Published;
        row.publishedBy = who;
        // The file keeps whole seconds.
        row.publishedAt = QDateTime::fromSecsSinceEpoch(at.toSecsSinceEpoch(), Qt::UTC);
    });
    return builder.take();
}

RubricVersion draftAfter(const State &state, RubricVersionId version)
{
    RubricVersion draft = state.get<RubricVersion>(version);
    const RubricVersion &newest = *newestVersionOf(state, draft.rubric);
    if (newest.state == VersionState::Draft)
        throw StaleChange{"the rubric has a draft already"};
    draft.number = newest.number + 1;
    draft.state = VersionState::Draft;
    draft.publishedBy.clear();
    draft.publishedAt.reset();
    return draft;
}

Act newDraft(const State &state, RubricVersionId version)
{
    const RubricVersion draft = draftAfter(state, version);
    ActBuilder builder{state, ActKind::DraftRubric, titleAndNumber(draft)};
    const RubricVersionId made = builder.insert(draft);
    for (const CriterionVersion *row : criteriaOf(state, version)) {
        CriterionVersion copy = *row;
        copy.version = made;
        builder.insert(copy);
    }
    return builder.take();
}

} // namespace yanben
