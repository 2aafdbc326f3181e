#pragma once

#include "calendar/weeks.h"
#include "documents/paper/paper_fonts.h"
#include "documents/paper/steps_done.h"
#include "documents/paper/table/print_table.h"
#include "documents/scoring/slip_document.h"
#include "domain/subject.h"
#include "workspace/state.h"

#include <optional>
#include <vector>

namespace yanben
{

/// What a term can be printed as. Plan: with both attachments. Calendar: a sheet for each month. Weeks: 周次表. Counts:
/// 次数要求一览表. Bulletin: 本周安排 of every week in which something happens. SignIn, Record: a sheet for every
/// meeting. People, Groups, Places: a sheet for each of them with what it has in the term. WeeklyChecks: 每周检查评等表
/// of the rubrics for groups. Ranking: 单项名次表, on one criterion. All: several of them, one behind the other.
enum class TermPaper {
    Plan,
    Schedule,
    Calendar,
    Weeks,
    Counts,
    Bulletin,
    SignIn,
    Record,
    People,
    Groups,
    Places,
    Rubric,
    Scores,
    Slips,
    Totals,
    WeeklyChecks,
    Ranking,
    All
};

/// Why a paper can't be made.
enum class NoPaper {
    NoPlan,
    NoRubric,
    NoTeachers,
    NoSuchTeacher,
    NoCounts,
    NoWeeklyChecks,
    NoSuchCriterion,
    NoActivities,
    NoSuchWeek,
    NoSuchActivity,
    NoSuchName
};

/// The paper of a bundle: each of its parts lies as it usually does unless a direction is chosen for all of them.
struct BundleSheet
{
    QPageSize::PageSizeId size = QPageSize::A4;
    std::optional<QPageLayout::Orientation> orientation = {};

    friend bool operator==(const BundleSheet &, const BundleSheet &) = default;
};

struct PaperChoice
{
    TermPaper paper = TermPaper::Schedule;
    std::optional<RubricId> rubric = {}; ///< of rubric and scores: this one; empty: the main one, of weekly checks all
    std::optional<Subject> subject = {}; ///< of slips: this one alone
    std::optional<std::size_t> criterion = {}; ///< of the ranking: its place in the version in use
    std::optional<int> week = {};              ///< of bulletins: this one alone, also when it is empty
    std::optional<YearMonth> month = {};       ///< of the calendar: this one alone
    bool joined = false;                       ///< of bulletins: 接排, several weeks on a page
    std::optional<QDate> today = {}; ///< of counts: until when a record may be missing; empty: none is asked for

    std::optional<ActivityId> activity = {};          ///< of sign-in sheets and records: its own
    bool blank = false;                               ///< of the same: one without any meeting, for a hand
    std::optional<QString> name = {};                 ///< of people (also by 工号), groups, places: this one alone
    std::optional<PaperSheet> sheet = {};             ///< of what takesSheet(); empty: the usual one
    PrintedSides sides = PrintedSides::One;           ///< of what isHandedOut(), and of All
    std::optional<std::vector<TermPaper>> parts = {}; ///< of All: these; empty: usualBundle()
    std::optional<BundleSheet> bundleSheet = {};      ///< of All: of what takesSheet(); empty: the usual ones
};

/// Whether a person may choose the paper's size and direction.
bool takesSheet(TermPaper paper);
/// The one it has unless a person chooses.
PaperSheet usualSheet(TermPaper paper);
/// Whether it consists of sheets for somebody or some meeting each: they count their pages by themselves, and on paper
/// printed on both sides each begins a sheet.
bool isHandedOut(TermPaper paper);
/// The week whose bulletin is printed where the term has no activity with a day: that of `today`, else the first.
std::optional<int> emptyBulletinWeek(const State &state, TermId term, QDate today);

/// Why this paper can't be made; empty when it can. Lists of the term can always be made: where there is nothing to
/// list they say so. Only what is made of something that is not there (a plan, a rubric, scores, a meeting to sign for)
/// can't, nor what is called by a name that nothing has.
std::optional<NoPaper> noPaper(const State &state, TermId term, const PaperChoice &choice);

/// The numbered pages, or why there are none; All leaves out what the term does not have. No pages and no fault where
/// `goOn` stopped it; All reads the rows between the steps, too.
struct TermPages
{
    std::vector<PaperPage> pages;
    std::optional<NoPaper> fault;
};
TermPages termPages(const State &state, TermId term, const PaperChoice &choice, const PaperFonts &fonts,
                    const StepsDone &goOn = {});

/// The table that Schedule, Weeks, Counts, Rubric, Scores, Totals and Ranking consist of, the slip of one teacher, the
/// bulletin of one week and those that are joined.
struct TermTable
{
    std::optional<PrintTable> table;
    std::optional<NoPaper> fault;
};
TermTable termTable(const State &state, TermId term, const PaperChoice &choice);

} // namespace yanben
