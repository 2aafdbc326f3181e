#include "workspace/queries/check_rows.h"

#include "scoring/scoring_plan.h"
#include "workspace/queries/calendar/check_schedule.h"
#include "workspace/queries/calendar/counts/required_counts.h"
#include "workspace/queries/calendar/school_days.h"
#include "workspace/queries/scores/employments.h"
#include "workspace/queries/scores/published/corrections.h"
#include "workspace/queries/scores/records/unfit_records.h"
#include "workspace/queries/staff/mentor_pairs.h"
#include "workspace/queries/subjects.h"
#include "workspace/queries/term_rows.h"

#include <QRegularExpression>

#include <algorithm>

namespace yanben
{

namespace
{

std::vector<CheckedRubric> rubricRows(const State &state, TermId term)
{
    std::vector<CheckedRubric> rubrics;
    for (const Rubric *rubric : rubricsOf(state, term)) {
        const RubricVersion *version = newestVersionOf(state, rubric->id);
        if (!version)
            continue;
        CheckedRubric &checked = rubrics.emplace_back(
            CheckedRubric{.id = version->id, .draft = version->state == VersionState::Draft, .terms = version->terms});
        // Who is in which groups is looked up only where it can matter.
        const bool dividesByAll = version->terms.convert && version->terms.convert->of == ConvertBase::All;
        const std::vector<Subject> subjects = dividesByAll ? scoredSubjects(state, rubric->id) : std::vector<Subject>{};
        const std::map<Subject, std::vector<QString>> groups = groupsBySubject(state, subjects, state.get<Term>(term));
        for (const CriterionVersion *row : criteriaOf(state, version->id)) {
            const bool leavesOut =
                std::ranges::any_of(groups, [row](const auto &each) { return !concerns(row->spec, each.second); });
            checked.criteria.push_back({.id = row->id, .topic = row->topic, .spec = row->spec, .leavesOut = leavesOut});
        }
    }
    return rubrics;
}

std::vector<CheckedResult> differingResults(const State &state, TermId term)
{
    const auto textOf = [](const std::optional<Decimal> &total) {
        return total ? total->toString() : QStringLiteral("—");
    };
    std::vector<CheckedResult> results;
    for (const Rubric *rubric : rubricsOf(state, term)) {
        for (const Correction &each : correctionsOf(state, rubric->id))
            results.push_back({.subject = subjectName(state, each.subject),
                               .published = textOf(each.before),
                               .now = textOf(each.after),
                               .contradicts = std::ranges::count(each.reasons, CorrectionReason::Kept) > 0});
        for (const Subject each : contradictingFiled(state, rubric->id))
            results.push_back({.subject = subjectName(state, each), .published = {}, .now = {}, .contradicts = true});
    }
    return results;
}

std::vector<CheckedUnfit> unfitRows(const State &state, TermId term)
{
    std::vector<CheckedUnfit> rows;
    for (const UnfitRecords &each : unfitRecords(state, term)) {
        const CriterionSpec &spec = state.get<CriterionVersion>(each.criterion).spec;
        CheckedUnfit &row = rows.emplace_back(CheckedUnfit{.criterion = each.criterion,
                                                           .no = spec.no,
                                                           .title = spec.title,
                                                           .first = each.subjects.front(),
                                                           .names = {}});
        for (const Subject subject : each.subjects)
            row.names.push_back(subjectName(state, subject));
    }
    return rows;
}

} // namespace

CheckInput checkInput(const State &state, TermId term, std::optional<QDate> today)
{
    CheckInput input{.term = state.get<Term>(term)};
    input.calendar = schoolCalendar(state, input.term);
    for (const Stage *stage : stagesOf(state, term))
        input.stages.push_back(*stage);
    addSchedule(input, state);
    input.counts = checkedCounts(state, input.term, input.calendar, today);
    for (const Topic *topic : topicsOf(state, term))
        input.topics.push_back({topic->id, topic->name});
    input.rubrics = rubricRows(state, term);
    input.differing = differingResults(state, term);
    input.unfit = unfitRows(state, term);
    for (OpenConsequences &each : openConsequences(state, term))
        input.unknownEmployments.push_back(
            {.staff = each.staff, .name = subjectName(state, each.staff), .vetoes = std::move(each.vetoes)});
    input.pairs = mentorPairs(state, input.term);
    input.planForms = planForms(state, term);
    const Plan *plan = planOf(state, term);
    input.planLocked = plan && plan->state != PlanState::Draft;
    return input;
}

std::vector<QString> formsIn(const RichText &text)
{
    static const QRegularExpression between{QStringLiteral("[、，,；;。\\n]")};
    std::vector<QString> forms;
    for (QString piece : text.plainText().split(between, Qt::SkipEmptyParts)) {
        const qsizetype colon = std::max(piece.lastIndexOf(u'：'), piece.lastIndexOf(u':'));
        piece = piece.mid(colon + 1).trimmed();
        if (piece.endsWith(u'等'))
            piece.chop(1);
        if (!piece.isEmpty() && std::ranges::count(forms, piece) == 0)
            forms.push_back(piece);
    }
    return forms;
}

std::optional<std::vector<QString>> planForms(const State &state, TermId term)
{
    const Plan *plan = planOf(state, term);
    if (!plan)
        return std::nullopt;
    std::vector<QString> forms;
    for (const Section *section : sectionsOf(state, plan->id)) {
        if (section->kind == SectionKind::FormsList)
            std::ranges::move(formsIn(section->text), std::back_inserter(forms));
    }
    return forms.empty() ? std::nullopt : std::optional{forms};
}

RichText withForm(RichText text, const QString &form)
{
    const auto last = std::find_if(text.blocks.rbegin(), text.blocks.rend(),
                                   [](const Block &block) { return !block.plainText().trimmed().isEmpty(); });
    if (last == text.blocks.rend()) {
        text.blocks.push_back({.kind = BlockKind::Paragraph, .spans = {{.text = form}}});
        return text;
    }
    if (last->kind == BlockKind::NumberedItem || last->kind == BlockKind::BulletItem) {
        text.blocks.insert(last.base(), {.kind = last->kind, .spans = {{.text = form}}});
        return text;
    }
    const auto span = std::find_if(last->spans.rbegin(), last->spans.rend(),
                                   [](const Span &one) { return !one.text.trimmed().isEmpty(); });
    QString words = span->text;
    while (words.back().isSpace())
        words.chop(1);
    QString end;
    for (const QChar sign : {u'。', u'等'}) {
        if (words.endsWith(sign)) {
            end.prepend(sign);
            words.chop(1);
        }
    }
    span->text = words + u'、' + form + end;
    return text;
}

} // namespace yanben
