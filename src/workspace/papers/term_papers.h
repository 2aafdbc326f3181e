#pragma once

#include "documents/paper/paper_fonts.h"
#include "documents/paper/print_table.h"
#include "domain/subject.h"
#include "workspace/state.h"

#include <optional>
#include <vector>

namespace yanben
{

/// What a term can be printed as. Plan: with both attachments. Calendar: a sheet for each month. Weeks: 周次表.
/// Bulletin: 本周安排 of every week in which something happens. SignIn, Record: a sheet for every meeting. People,
/// Groups, Places: a sheet for each of them with what it has in the term. All: the plan, the scores, the totals and
/// every slip.
enum class TermPaper {
    Plan,
    Schedule,
    Calendar,
    Weeks,
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
    All
};

/// Why a paper can't be made.
enum class NoPaper {
    NoPlan,
    NoRubric,
    NoTeachers,
    NoSuchTeacher,
    NoActivities,
    NoSuchWeek,
    NoSuchActivity,
    NoSuchName
};

struct PaperChoice
{
    TermPaper paper = TermPaper::Schedule;
    std::optional<RubricId> rubric = {}; ///< of rubric and scores: this one; empty: the main one
    std::optional<Subject> subject = {}; ///< of slips: this one alone
    std::optional<int> week = {};        ///< of bulletins: this one alone, also when it is empty

    std::optional<ActivityId> activity = {}; ///< of sign-in sheets and records: its own
    bool blank = false;                      ///< of the same: one without any meeting, for a hand
    std::optional<QString> name = {};        ///< of people (also by 工号), groups, places: this one alone
    std::optional<PaperSheet> sheet = {};    ///< of what takesSheet(); empty: the usual one
};

/// Whether a person may choose the paper's size and direction.
bool takesSheet(TermPaper paper);

/// Why this paper can't be made; empty when it can.
std::optional<NoPaper> noPaper(const State &state, TermId term, const PaperChoice &choice);

/// The numbered pages, or why there are none; All leaves out what the term does not have.
struct TermPages
{
    std::vector<PaperPage> pages;
    std::optional<NoPaper> fault;
};
TermPages termPages(const State &state, TermId term, const PaperChoice &choice, const PaperFonts &fonts);

/// The table that Schedule, Weeks, Rubric, Scores and Totals consist of, the slip of one teacher and the bulletin of
/// one week.
struct TermTable
{
    std::optional<PrintTable> table;
    std::optional<NoPaper> fault;
};
TermTable termTable(const State &state, TermId term, const PaperChoice &choice);

} // namespace yanben
