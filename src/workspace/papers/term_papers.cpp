#include "workspace/papers/term_papers.h"

#include "calendar/weeks.h"
#include "documents/paper/paper_job.h"
#include "documents/paper/table/table_paginator.h"
#include "documents/paper/text_measure.h"
#include "workspace/papers/calendar_papers.h"
#include "workspace/papers/count_paper.h"
#include "workspace/papers/meetings/arrangement_papers.h"
#include "workspace/papers/meetings/meeting_papers.h"
#include "workspace/papers/plan_papers.h"
#include "workspace/papers/print_groups.h"
#include "workspace/papers/scores/criterion_ranking_paper.h"
#include "workspace/papers/scores/score_papers.h"
#include "workspace/papers/scores/weekly_checks_paper.h"
#include "workspace/papers/term_bundle.h"
#include "workspace/queries/calendar/counts/required_counts.h"
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

std::optional<RubricId> rubricFor(const State &state, TermId term, const PaperChoice &choice)
{
    const Rubric *main = choice.rubric ? nullptr : rubricOf(state, term);
    return main ? std::optional{main->id} : choice.rubric;
}

bool hasCriterion(const State &state, RubricId rubric, std::optional<std::size_t> criterion)
{
    const RubricVersion *version = versionInUse(state, rubric);
    return version && criterion && *criterion < criteriaOf(state, version->id).size();
}

std::vector<SlipDocument> slips(const State &state, RubricId rubric, const PaperChoice &choice)
{
    if (choice.subject)
        return slipPapers(state, rubric, std::span{&*choice.subject, 1});
    return slipPapers(state, rubric, handOutOrder(state, termOf(state, rubric).id, scoredSubjects(state, rubric)));
}

bool isEmpty(const BulletinDocument &document)
{
    return document.days.empty() && document.open.empty() && document.running.isEmpty() && document.deadlines.isEmpty();
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

/// The chosen week, or all that have something to say.
std::vector<BulletinDocument> bulletinDocuments(const State &state, TermId termId, std::optional<int> week)
{
    const std::optional<int> only = week ? week : emptyBulletinWeek(state, termId, QDate::currentDate());
    if (only)
        return {bulletinPaper(state, termId, *only)};
    const Term &term = state.get<Term>(termId);
    std::vector<BulletinDocument> documents;
    for (int number = firstWeek(term); number <= lastWeek(term); ++number) {
        BulletinDocument document = bulletinPaper(state, termId, number);
        if (!isEmpty(document))
            documents.push_back(std::move(document));
    }
    if (documents.empty())
        documents.push_back(bulletinPaper(state, termId, firstWeek(term)));
    return documents;
}

std::vector<PrintTable> bulletins(const State &state, TermId term, const PaperChoice &choice)
{
    const std::vector<BulletinDocument> documents = bulletinDocuments(state, term, choice.week);
    if (choice.joined)
        return {bulletinsTable(documents)};
    std::vector<PrintTable> tables;
    std::ranges::transform(documents, std::back_inserter(tables), bulletinTable);
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

std::vector<ArrangementDocument> arrangementDocuments(const State &state, TermId term, const PaperChoice &choice)
{
    const std::vector<ArrangementChoice> chosen = arrangements(state, term, choice);
    if (!chosen.empty())
        return arrangementPapers(state, term, chosen);
    ArrangementDocument nothing;
    nothing.school = state.get<School>(SchoolId{1}).name;
    nothing.term = state.get<Term>(term).title;
    nothing.kind = arrangementKind(choice.paper);
    return {nothing};
}

std::vector<SignInDocument> signIns(const State &state, TermId term, const PaperChoice &choice)
{
    if (choice.blank)
        return {blankSignIn(state)};
    return signInPapers(state, term, choice.activity);
}

std::vector<RecordDocument> records(const State &state, TermId term, const PaperChoice &choice)
{
    if (choice.blank)
        return {blankRecord(state)};
    return recordPapers(state, term, choice.activity);
}

/// Tables that count their pages together. Each begins a page.
using TablesOfOne = std::vector<PrintTable>;

std::vector<TablesOfOne> tablesOf(const State &state, TermId term, const PaperChoice &choice, const PaperFonts &fonts)
{
    std::vector<TablesOfOne> all;
    switch (choice.paper) {
    case TermPaper::Calendar:
        all.emplace_back();
        for (const YearMonth &month : choice.month ? std::vector{*choice.month} : monthsOf(state.get<Term>(term)))
            all.back().push_back(monthTable(monthPaper(state, term, month)));
        return all;
    case TermPaper::SignIn: {
        const TextMeasure measure{fonts};
        for (const SignInDocument &document : signIns(state, term, choice))
            all.push_back(signInTables(document, measure, choice.sheet.value_or(PaperSheet{})));
        return all;
    }
    case TermPaper::Record:
        for (const RecordDocument &document : records(state, term, choice))
            all.push_back({recordTable(document)});
        return all;
    case TermPaper::People:
    case TermPaper::Groups:
    case TermPaper::Places:
        for (const ArrangementDocument &document : arrangementDocuments(state, term, choice))
            all.push_back({arrangementTable(document)});
        return all;
    case TermPaper::Bulletin:
        for (PrintTable &table : bulletins(state, term, choice))
            all.push_back({std::move(table)});
        return all;
    case TermPaper::WeeklyChecks:
        all.emplace_back();
        for (const WeeklyChecksDocument &document : weeklyChecksPapers(state, term, choice.rubric))
            all.back().push_back(weeklyChecksTable(document));
        return all;
    default: return {{*termTable(state, term, choice).table}};
    }
}

/// The pages of one, with a blank one behind an odd number where the next is to begin a sheet.
std::vector<PaperPage> pagesOf(TablesOfOne tables, const PaperChoice &choice, const PaperFonts &fonts)
{
    if (choice.sheet && takesSheet(choice.paper) && choice.paper != TermPaper::SignIn) {
        for (PrintTable &table : tables)
            table = onSheet(std::move(table), *choice.sheet);
    }
    if (tables.size() > 1)
        shareOnePageType(tables, TextMeasure{fonts});
    PaperJob job{fonts};
    for (const PrintTable &table : tables)
        job.add(table);
    std::vector<PaperPage> pages = job.take();
    if (choice.sides == PrintedSides::Both && isHandedOut(choice.paper))
        completeSheet(pages);
    return pages;
}

} // namespace

bool takesSheet(TermPaper paper)
{
    return (TermPaper::Schedule <= paper && paper <= TermPaper::Places) || paper == TermPaper::WeeklyChecks;
}

PaperSheet usualSheet(TermPaper paper)
{
    return {.orientation = paper == TermPaper::Calendar ? QPageLayout::Landscape : QPageLayout::Portrait};
}

bool isHandedOut(TermPaper paper)
{
    return paper == TermPaper::Slips || (TermPaper::Bulletin <= paper && paper <= TermPaper::Places);
}

std::optional<int> emptyBulletinWeek(const State &state, TermId termId, QDate today)
{
    const bool isEmpty = std::ranges::none_of(activitiesOf(state, termId),
                                              [](const Activity *each) { return each->start || each->end; });
    const Term &term = state.get<Term>(termId);
    return isEmpty ? std::optional{weekInTerm(term, today).value_or(firstWeek(term))} : std::nullopt;
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
        return std::nullopt;
    case TermPaper::Counts:
        return requiredCountsOf(state, term).empty() ? std::optional{NoPaper::NoCounts} : std::nullopt;
    case TermPaper::WeeklyChecks:
        return weeklyChecksPapers(state, term, choice.rubric).empty() ? std::optional{NoPaper::NoWeeklyChecks}
                                                                      : std::nullopt;
    case TermPaper::SignIn:
    case TermPaper::Record: return noMeetingPaper(state, term, choice);
    case TermPaper::People:
    case TermPaper::Groups:
    case TermPaper::Places:
        return choice.name && arrangements(state, term, choice).empty() ? std::optional{NoPaper::NoSuchName}
                                                                        : std::nullopt;
    case TermPaper::Rubric:
    case TermPaper::Scores:
    case TermPaper::Slips:
    case TermPaper::Totals:
    case TermPaper::Ranking: break;
    }
    const std::optional<RubricId> rubric = rubricFor(state, term, choice);
    if (!rubric)
        return NoPaper::NoRubric;
    if (choice.paper == TermPaper::Rubric)
        return std::nullopt;
    const std::vector<Subject> subjects = scoredSubjects(state, *rubric);
    if (choice.subject && std::ranges::count(subjects, *choice.subject) == 0)
        return NoPaper::NoSuchTeacher;
    if (choice.paper == TermPaper::Ranking && !hasCriterion(state, *rubric, choice.criterion))
        return NoPaper::NoSuchCriterion;
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
        return made(bulletins(state, term, choice).front());
    if (choice.paper == TermPaper::Counts)
        return made(countsTable(countPaper(state, term, choice.today)));
    const RubricId rubric = *rubricFor(state, term, choice);
    if (choice.paper == TermPaper::Rubric)
        return made(rubricTable(rubricPaper(state, rubric)));
    if (choice.paper == TermPaper::Slips)
        return made(slipTable(slips(state, rubric, choice).front()));
    if (choice.paper == TermPaper::Ranking)
        return made(criterionRankingTable(
            criterionRankingPaper(state, rubric, *choice.criterion, scoreRubric(state, rubric, Detail::Explained))));
    std::vector<SubjectScore> scores = scoreRubric(state, rubric, Detail::Outcomes);
    if (choice.paper == TermPaper::Scores)
        return made(scoreGridTable(scoreGridPaper(state, rubric, scores)));
    sortByRank(scores);
    return made(totalsTable(totalsPaper(state, rubric, scores)));
}

TermPages termPages(const State &state, TermId term, const PaperChoice &choice, const PaperFonts &fonts,
                    const StepsDone &goOn)
{
    if (const auto fault = noPaper(state, term, choice))
        return {.pages = {}, .fault = fault};
    if (choice.paper == TermPaper::All)
        return bundlePages(state, term, choice, fonts, goOn);
    if (choice.paper == TermPaper::Slips)
        return {.pages = layoutSlips(slips(state, *rubricFor(state, term, choice), choice), fonts, choice.sides, goOn),
                .fault = {}};
    if (choice.paper == TermPaper::Plan) {
        PaperJob job{fonts};
        addWholePlan(job, state, term, *planPaper(state, term));
        return {.pages = job.take(), .fault = {}};
    }
    TermPages made;
    std::vector<TablesOfOne> all = tablesOf(state, term, choice, fonts);
    int done = 0;
    for (TablesOfOne &tables : all) {
        if (goOn && !goOn(done++, static_cast<int>(all.size())))
            return {};
        std::ranges::move(pagesOf(std::move(tables), choice, fonts), std::back_inserter(made.pages));
    }
    return made;
}

} // namespace yanben
