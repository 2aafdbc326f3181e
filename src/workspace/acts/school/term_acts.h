#pragma once

#include "domain/result.h"
#include "workspace/act.h"
#include "workspace/state.h"

#include <optional>
#include <vector>

namespace yanben
{

enum class TermFault {
    TitleMissing,
    CodeMissing,
    CodeTaken,
    DatesReversed,
    TooLong,         ///< more than 300 days
    TeachingOutside, ///< the first teaching week lies outside the term
    Overlaps,        ///< another term has some of the days
    WeeksContradict  ///< a week of the term that is copied has exams and is off
};

constexpr int longestTerm = 300;

/// Why `term` can't stand like this; its own row is not compared with itself.
std::optional<TermFault> termFault(const State &state, const Term &term);
/// The term whose days or code `term` would take.
const Term *termInTheWay(const State &state, const Term &term);

/// What would stand outside the days of `term`. It stays where it is: a finding or a person settles it.
struct TermMisfits
{
    std::vector<StageId> stages;
    std::vector<ActivityId> activities;

    bool isEmpty() const { return stages.empty() && activities.empty(); }
    friend bool operator==(const TermMisfits &, const TermMisfits &) = default;
};

TermMisfits misfitsOf(const State &state, const Term &term);

/// What keeps a term from being deleted. Stages, an outline without text and a rubric without criteria don't: they go
/// with the term.
struct TermContents
{
    bool onlyTerm = false; ///< a school has at least one
    bool plan = false;
    int topics = 0;
    int activities = 0;
    int criteria = 0;
    int sheets = 0;
    int honours = 0;
    int themes = 0;
    int counts = 0; ///< required numbers of activities

    bool isEmpty() const { return *this == TermContents{}; }
    friend bool operator==(const TermContents &, const TermContents &) = default;
};

TermContents contentsOf(const State &state, TermId term);

/// What a new term takes over from an earlier one. Nothing that has a date of its own but the stages, which move by as
/// many weeks as the terms lie apart.
struct TermCopy
{
    bool stages = true;
    /// Outline with its text and the leadership group, as a draft, and how often what is to take place; a number that
    /// counts a topic only together with the topics.
    bool plan = true;
    bool topics = true;
    bool rubric = true; ///< of every rubric the version in use, as the first draft
    /// As many preparation weeks; the second count, which goes on by the same difference; the marks of weeks that the
    /// new term has; the timetable that held at the end.
    bool weeks = true;

    friend bool operator==(const TermCopy &, const TermCopy &) = default;
};

Result<Act, TermFault> addTerm(const State &state, const Term &term);
Result<Act, TermFault> copyTerm(const State &state, TermId from, const Term &term, const TermCopy &what = {});
/// Of the leadership group of `from` the people who have left before `term` begins: the copied plan is without them.
std::vector<StaffId> leadersLeftOut(const State &state, TermId from, const Term &term);
/// The days that the activities' times name follow.
Result<Act, TermFault> editTerm(const State &state, const Term &term);
Act setSeveralRoles(const State &state, TermId term, SeveralRoles roles);
Result<Act, TermContents> removeTerm(const State &state, TermId term);

} // namespace yanben
