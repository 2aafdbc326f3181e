#pragma once

#include "workspace/state.h"

#include <map>
#include <optional>
#include <vector>

namespace yanben
{

// The rows of one term in the order in which they are shown. Null or empty when the term has none.

const Plan *planOf(const State &state, TermId term);
std::vector<const Section *> sectionsOf(const State &state, PlanId plan);
std::vector<const Leader *> leadersOf(const State &state, PlanId plan);
std::vector<const Topic *> topicsOf(const State &state, TermId term);
std::vector<const Stage *> stagesOf(const State &state, TermId term);

std::vector<const Activity *> activitiesOf(const State &state, TermId term);
std::vector<const Session *> sessionsOf(const State &state, ActivityId activity);
/// sessionsOf() of all activities at once.
std::map<ActivityId, std::vector<const Session *>> sessionsByActivity(const State &state);

/// Those for teachers first, then for groups, then for the school, each in the order in which they were made.
std::vector<const Rubric *> rubricsOf(const State &state, TermId term);
/// The main one: the first for teachers.
const Rubric *rubricOf(const State &state, TermId term);
const Term &termOf(const State &state, RubricId rubric);
/// Whom the rubric is for; every version of it says the same.
RubricSubject subjectKind(const State &state, RubricId rubric);
/// The newest version: the draft when there is one.
const RubricVersion *newestVersionOf(const State &state, RubricId rubric);
/// What the scores are counted by: the newest published version, otherwise the draft.
const RubricVersion *versionInUse(const State &state, RubricId rubric);
/// In their order, those that only give a bonus last.
std::vector<const CriterionVersion *> criteriaOf(const State &state, RubricVersionId version);
/// The version's terms with its criteria, as a file holds them; topics by name.
RubricSheet rubricSheet(const State &state, RubricVersionId version);

/// The term that holds `day`, otherwise the last one before it, otherwise the first. Empty without any.
std::optional<TermId> termFor(const State &state, QDate day);
/// By first day.
std::vector<const Term *> termsOf(const State &state);
/// Those of the same school year, which begins in August, by first day; the term itself is one of them.
std::vector<const Term *> termsOfYear(const State &state, const Term &term);

} // namespace yanben
