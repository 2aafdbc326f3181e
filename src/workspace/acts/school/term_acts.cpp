#include "workspace/acts/school/term_acts.h"

#include "calendar/when_dates.h"
#include "workspace/act_builder.h"
#include "workspace/acts/adding_act.h"
#include "workspace/acts/removal.h"
#include "workspace/queries/scores/written_sheets.h"
#include "workspace/queries/term_rows.h"

#include <algorithm>

namespace yanben
{

namespace
{

Term tidied(Term term)
{
    term.code = term.code.simplified();
    term.title = term.title.simplified();
    return term;
}

bool overlap(const Term &one, const Term &other)
{
    return one.first <= other.last && other.first <= one.last;
}

bool isWritten(const State &state, const Plan &plan)
{
    const auto hasText = [](const Section *section) { return !section->text.plainText().trimmed().isEmpty(); };
    return plan.state != PlanState::Draft || std::ranges::any_of(sectionsOf(state, plan.id), hasText) ||
           !leadersOf(state, plan.id).empty();
}

template <typename T, typename Belongs>
int countOf(const State &state, Belongs belongs)
{
    return static_cast<int>(
        std::ranges::count_if(state.all<T>(), [&belongs](const auto &entry) { return belongs(entry.second); }));
}

} // namespace

const Term *termInTheWay(const State &state, const Term &term)
{
    for (const Term *other : termsOf(state)) {
        if (other->id != term.id && (other->code == term.code.simplified() || overlap(*other, term)))
            return other;
    }
    return nullptr;
}

std::optional<TermFault> termFault(const State &state, const Term &term)
{
    const Term tidy = tidied(term);
    if (tidy.title.isEmpty())
        return TermFault::TitleMissing;
    if (tidy.code.isEmpty())
        return TermFault::CodeMissing;
    if (tidy.last <= tidy.first)
        return TermFault::DatesReversed;
    if (tidy.first.daysTo(tidy.last) > longestTerm)
        return TermFault::TooLong;
    if (tidy.firstTeachingWeek && !tidy.contains(*tidy.firstTeachingWeek))
        return TermFault::TeachingOutside;
    const std::vector<const Term *> terms = termsOf(state);
    const auto other = [&tidy](const Term *each) { return each->id != tidy.id; };
    if (std::ranges::any_of(terms, [&](const Term *each) { return other(each) && each->code == tidy.code; }))
        return TermFault::CodeTaken;
    if (std::ranges::any_of(terms, [&](const Term *each) { return other(each) && overlap(*each, tidy); }))
        return TermFault::Overlaps;
    return std::nullopt;
}

TermMisfits misfitsOf(const State &state, const Term &term)
{
    TermMisfits misfits;
    for (const Stage *stage : stagesOf(state, term.id)) {
        if (!term.contains(stage->first) || !term.contains(stage->last))
            misfits.stages.push_back(stage->id);
    }
    for (const Activity *activity : activitiesOf(state, term.id)) {
        const DateSpan span = spanOf(activity->when, term);
        if ((span.first && !term.contains(*span.first)) || (span.last && !term.contains(*span.last)))
            misfits.activities.push_back(activity->id);
    }
    return misfits;
}

TermContents contentsOf(const State &state, TermId term)
{
    const auto ofTerm = [term](const auto &row) { return row.term == term; };
    TermContents contents;
    contents.onlyTerm = state.all<Term>().size() == 1;
    const Plan *plan = planOf(state, term);
    contents.plan = plan && isWritten(state, *plan);
    contents.topics = countOf<Topic>(state, ofTerm);
    contents.activities = countOf<Activity>(state, ofTerm);
    contents.honours = countOf<Honour>(state, ofTerm);
    contents.themes = countOf<Theme>(state, ofTerm);
    contents.counts = countOf<RequiredCount>(state, ofTerm);
    const std::set<SheetId> written = writtenSheets(state);
    contents.sheets =
        countOf<ScoreSheet>(state, [&](const ScoreSheet &row) { return row.term == term && written.contains(row.id); });
    std::set<CriterionId> shown;
    for (const auto &[id, row] : state.all<CriterionVersion>())
        shown.insert(row.criterion);
    contents.criteria = countOf<Criterion>(state, [&](const Criterion &row) {
        return state.get<Rubric>(row.rubric).term == term && shown.contains(row.id);
    });
    return contents;
}

Result<Act, TermFault> addTerm(const State &state, const Term &term)
{
    if (const auto fault = termFault(state, term))
        return *fault;
    const Term tidy = tidied(term);
    return addingAct(state, ActKind::AddTerm, tidy.title, tidy);
}

Result<Act, TermFault> editTerm(const State &state, const Term &term)
{
    if (const auto fault = termFault(state, term))
        return *fault;
    const Term tidy = tidied(term);
    ActBuilder builder{state, ActKind::EditTerm, {tidy.title}};
    builder.update(tidy);
    for (const Activity *activity : activitiesOf(state, tidy.id)) {
        builder.change<Activity>(activity->id, [&tidy](Activity &row) {
            const DateSpan span = spanOf(row.when, tidy);
            row.start = span.first;
            row.end = span.last;
        });
    }
    return builder.take();
}

Act setSeveralRoles(const State &state, TermId term, SeveralRoles roles)
{
    ActBuilder builder{state, ActKind::EditTerm, {state.get<Term>(term).title}};
    builder.change<Term>(term, [roles](Term &row) { row.severalRoles = roles; });
    return builder.take();
}

Result<Act, TermContents> removeTerm(const State &state, TermId term)
{
    const TermContents contents = contentsOf(state, term);
    if (!contents.isEmpty())
        return contents;
    ActBuilder builder{state, ActKind::RemoveTerm, {state.get<Term>(term).title}};
    const auto ofTerm = [term](const auto &row) { return row.term == term; };
    if (const Plan *plan = planOf(state, term))
        removeAll<Section>(builder, state, [plan](const Section &row) { return row.plan == plan->id; });
    removeAll<EligibilityRule>(builder, state, ofTerm);
    removeRubrics(builder, state, ofTerm);
    removeAll<Overall>(builder, state, ofTerm);
    removeAll<Plan>(builder, state, ofTerm);
    removeAll<Stage>(builder, state, ofTerm);
    removeAll<Dismissal>(builder, state, ofTerm);
    builder.remove<Term>(term);
    return builder.take();
}

} // namespace yanben
