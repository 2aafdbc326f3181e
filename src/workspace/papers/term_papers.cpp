#include "workspace/papers/term_papers.h"

#include "calendar/weeks.h"
#include "documents/paper/paper_job.h"
#include "workspace/papers/calendar_papers.h"
#include "workspace/papers/meetings/arrangement_papers.h"
#include "workspace/papers/meetings/meeting_papers.h"
#include "workspace/papers/plan_papers.h"
#include "workspace/papers/print_groups.h"
#include "workspace/papers/score_papers.h"
#include "workspace/queries/subjects.h"
#include "workspace/queries/term_rows.h"

namespace yanben
{

namespace
{

TermTable made(PrintTable table)
{
    return {.table = std::move(table), .fault = {}};
}

void append(std::vector<PaperPage> &pages, std::vector<PaperPage> more)
{
    std::ranges::move(more, std::back_inserter(pages));
}

/// The chosen one, or all of the term.
std::vector<RubricId> rubricsFor(const State &state, TermId term, const PaperChoice &choice)
{
    if (choice.rubric)
        return {*choice.rubric};
    std::vector<RubricId> rubrics;
    for (const Rubric *rubric : rubricsOf(state, term))
        rubrics.push_back(rubric->id);
    return rubrics;
}

std::optional<RubricId> rubricFor(const State &state, TermId term, const PaperChoice &choice)
{
    const Rubric *main = choice.rubric ? nullptr : rubricOf(state, term);
    return main ? std::optional{main->id} : choice.rubric;
}

void addWholePlan(PaperJob &job, const State &state, TermId term, const PlanDocument &plan)
{
    job.add(plan);
    job.add(scheduleTable(schedulePaper(state, term, PaperPlace::Attached)));
    if (const Rubric *rubric = rubricOf(state, term))
        job.add(rubricTable(rubricPaper(state, rubric->id, PaperPlace::Attached)));
}

std::vector<SlipDocument> slips(const State &state, RubricId rubric, const PaperChoice &choice)
{
    if (choice.subject)
        return slipPapers(state, rubric, std::span{&*choice.subject, 1});
    return slipPapers(state, rubric, handOutOrder(state, termOf(state, rubric).id, scoredSubjects(state, rubric)));
}

/// The plan with its attachments, the rubrics that are no attachment, and what each gave.
TermPages allPages(const State &state, TermId term, const PaperChoice &choice, const PaperFonts &fonts)
{
    TermPages all;
    PaperJob job{fonts};
    const auto plan = planPaper(state, term);
    if (plan)
        addWholePlan(job, state, term, *plan);
    else
        job.add(scheduleTable(schedulePaper(state, term)));
    const Rubric *attached = plan ? rubricOf(state, term) : nullptr;
    const std::vector<RubricId> rubrics = rubricsFor(state, term, choice);
    for (const RubricId rubric : rubrics) {
        if (!attached || attached->id != rubric)
            job.add(rubricTable(rubricPaper(state, rubric)));
    }
    append(all.pages, job.take());
    for (const RubricId rubric : rubrics) {
        for (const TermPaper paper : {TermPaper::Scores, TermPaper::Totals, TermPaper::Slips})
            append(all.pages, termPages(state, term, {.paper = paper, .rubric = rubric}, fonts).pages);
    }
    return all;
}

bool isEmpty(const BulletinDocument &document)
{
    return document.days.empty() && document.open.empty() && document.deadlines.isEmpty();
}

std::optional<NoPaper> unlessAny(const State &state, TermId term, std::predicate<const Activity &> auto isMeant)
{
    const bool isThere =
        std::ranges::any_of(activitiesOf(state, term), [&](const Activity *each) { return isMeant(*each); });
    return isThere ? std::nullopt : std::optional{NoPaper::NoActivities};
}

std::optional<NoPaper> noMeetingPaper(const State &state, TermId term, const PaperChoice &choice)
{
    if (choice.blank)
        return std::nullopt;
    const bool any = choice.paper == TermPaper::SignIn ? !signInPapers(state, term, choice.activity).empty()
                                                       : !recordPapers(state, term, choice.activity).empty();
    if (any)
        return std::nullopt;
    return choice.activity ? NoPaper::NoSuchActivity : NoPaper::NoActivities;
}

/// The chosen week, or all that have something to say; the first if none has.
std::vector<PrintTable> bulletins(const State &state, TermId termId, std::optional<int> week)
{
    if (week)
        return {bulletinTable(bulletinPaper(state, termId, *week))};
    const Term &term = state.get<Term>(termId);
    std::vector<PrintTable> tables;
    for (int number = firstWeek(term); number <= lastWeek(term); ++number) {
        const BulletinDocument document = bulletinPaper(state, termId, number);
        if (!isEmpty(document))
            tables.push_back(bulletinTable(document));
    }
    if (tables.empty())
        tables.push_back(bulletinTable(bulletinPaper(state, termId, firstWeek(term))));
    return tables;
}

ArrangementFor arrangementKind(TermPaper paper)
{
    return paper == TermPaper::People   ? ArrangementFor::Person
           : paper == TermPaper::Groups ? ArrangementFor::Group
                                        : ArrangementFor::Place;
}

bool isCalled(const State &state, const ArrangementChoice &one, const QString &name)
{
    if (one.name == name)
        return true;
    const StaffMember *member = one.staff ? state.find<StaffMember>(*one.staff) : nullptr;
    return member && (member->name == name || (!name.isEmpty() && member->workNumber == name));
}

/// Those that are wanted.
std::vector<ArrangementChoice> arrangements(const State &state, TermId term, const PaperChoice &choice)
{
    std::vector<ArrangementChoice> all = arrangementChoices(state, term, arrangementKind(choice.paper));
    if (choice.name)
        std::erase_if(all, [&](const ArrangementChoice &one) { return !isCalled(state, one, *choice.name); });
    return all;
}

/// Each begins a page.
std::vector<PrintTable> tablesOf(const State &state, TermId term, const PaperChoice &choice)
{
    std::vector<PrintTable> tables;
    switch (choice.paper) {
    case TermPaper::Calendar:
        for (const YearMonth &month : monthsOf(state.get<Term>(term)))
            tables.push_back(monthTable(monthPaper(state, term, month)));
        return tables;
    case TermPaper::SignIn:
        if (choice.blank)
            return {signInTable(blankSignIn(state))};
        for (const SignInDocument &document : signInPapers(state, term, choice.activity))
            tables.push_back(signInTable(document));
        return tables;
    case TermPaper::Record:
        if (choice.blank)
            return {recordTable(blankRecord(state))};
        for (const RecordDocument &document : recordPapers(state, term, choice.activity))
            tables.push_back(recordTable(document));
        return tables;
    case TermPaper::People:
    case TermPaper::Groups:
    case TermPaper::Places:
        for (const ArrangementDocument &document : arrangementPapers(state, term, arrangements(state, term, choice)))
            tables.push_back(arrangementTable(document));
        return tables;
    case TermPaper::Bulletin: return bulletins(state, term, choice.week);
    default: return {*termTable(state, term, choice).table};
    }
}

} // namespace

bool takesSheet(TermPaper paper)
{
    return TermPaper::Schedule <= paper && paper <= TermPaper::Places;
}

std::optional<NoPaper> noPaper(const State &state, TermId term, const PaperChoice &choice)
{
    switch (choice.paper) {
    case TermPaper::Plan: return planOf(state, term) ? std::nullopt : std::optional{NoPaper::NoPlan};
    case TermPaper::Schedule:
    case TermPaper::Calendar:
    case TermPaper::Weeks:
    case TermPaper::All: return std::nullopt;
    case TermPaper::Bulletin:
        if (choice.week) {
            const Term &row = state.get<Term>(term);
            const bool isThere = firstWeek(row) <= *choice.week && *choice.week <= lastWeek(row);
            return isThere ? std::nullopt : std::optional{NoPaper::NoSuchWeek};
        }
        return unlessAny(state, term, [](const Activity &each) { return each.start || each.end; });
    case TermPaper::SignIn:
    case TermPaper::Record: return noMeetingPaper(state, term, choice);
    case TermPaper::People:
    case TermPaper::Groups:
    case TermPaper::Places:
        if (arrangementChoices(state, term, arrangementKind(choice.paper)).empty())
            return choice.paper == TermPaper::People ? NoPaper::NoTeachers : NoPaper::NoActivities;
        return arrangements(state, term, choice).empty() ? std::optional{NoPaper::NoSuchName} : std::nullopt;
    case TermPaper::Rubric:
    case TermPaper::Scores:
    case TermPaper::Slips:
    case TermPaper::Totals: break;
    }
    const std::optional<RubricId> rubric = rubricFor(state, term, choice);
    if (!rubric)
        return NoPaper::NoRubric;
    if (choice.paper == TermPaper::Rubric)
        return std::nullopt;
    const std::vector<Subject> subjects = scoredSubjects(state, *rubric);
    if (choice.subject && std::ranges::count(subjects, *choice.subject) == 0)
        return NoPaper::NoSuchTeacher;
    return subjects.empty() ? std::optional{NoPaper::NoTeachers} : std::nullopt;
}

TermTable termTable(const State &state, TermId term, const PaperChoice &choice)
{
    if (const auto fault = noPaper(state, term, choice))
        return {.table = {}, .fault = fault};
    if (choice.paper == TermPaper::Schedule)
        return made(scheduleTable(schedulePaper(state, term)));
    if (choice.paper == TermPaper::Weeks)
        return made(weeksTable(weeksPaper(state, term)));
    if (choice.paper == TermPaper::Bulletin)
        return made(bulletins(state, term, choice.week).front());
    const RubricId rubric = *rubricFor(state, term, choice);
    if (choice.paper == TermPaper::Rubric)
        return made(rubricTable(rubricPaper(state, rubric)));
    if (choice.paper == TermPaper::Slips)
        return made(slipTable(slips(state, rubric, choice).front()));
    std::vector<SubjectScore> scores = scoreRubric(state, rubric, Detail::Outcomes);
    if (choice.paper == TermPaper::Scores)
        return made(scoreGridTable(scoreGridPaper(state, rubric, scores)));
    sortByRank(scores);
    return made(totalsTable(totalsPaper(state, rubric, scores)));
}

TermPages termPages(const State &state, TermId term, const PaperChoice &choice, const PaperFonts &fonts)
{
    if (const auto fault = noPaper(state, term, choice))
        return {.pages = {}, .fault = fault};
    if (choice.paper == TermPaper::All)
        return allPages(state, term, choice, fonts);
    if (choice.paper == TermPaper::Slips)
        return {.pages = layoutSlips(slips(state, *rubricFor(state, term, choice), choice), fonts), .fault = {}};
    PaperJob job{fonts};
    if (choice.paper == TermPaper::Plan) {
        addWholePlan(job, state, term, *planPaper(state, term));
    } else {
        for (const PrintTable &table : tablesOf(state, term, choice))
            job.add(choice.sheet && takesSheet(choice.paper) ? onSheet(table, *choice.sheet) : table);
    }
    return {.pages = job.take(), .fault = {}};
}

} // namespace yanben
