#pragma once

#include "calendar/school_calendar.h"
#include "checks/checked_count.h"
#include "checks/checked_schedule.h"
#include "domain/findings/finding_facts.h"
#include "domain/ids.h"
#include "domain/rubric/rubric.h"
#include "domain/schedule/term.h"
#include "domain/schedule/when.h"
#include "domain/subject.h"

#include <QString>

#include <map>
#include <optional>
#include <set>
#include <vector>

namespace yanben
{

struct CheckedTopic
{
    TopicId id{};
    QString name{};
};

struct CheckedCriterion
{
    CriterionVersionId id{};
    std::optional<TopicId> topic{};
    CriterionSpec spec{};
    bool leavesOut = false; ///< somebody who is scored by the rubric is none of those whom it is for
};

struct CheckedRubric
{
    RubricVersionId id{};
    bool draft = true; ///< a published version offers no fixes: it never changes
    RubricTerms terms{};
    std::vector<CheckedCriterion> criteria{};
};

/// A published result that would come out otherwise now, or contradicts itself.
struct CheckedResult
{
    QString subject;   ///< whose
    QString published; ///< the total, with its places
    QString now;
    bool contradicts = false; ///< the publication contradicts itself
};

/// Records that a criterion can't score.
struct CheckedUnfit
{
    CriterionVersionId criterion{};
    QString no;
    QString title;
    Subject first{};
    std::vector<QString> names; ///< whose
};

/// A teacher for whom vetoes hold whose consequences depend on his employment, which is not known.
struct CheckedEmployment
{
    StaffId staff{};
    QString name;
    std::vector<QString> vetoes;
};

/// A 师徒结对 that is not over before the term.
struct CheckedPair
{
    GroupId group{};
    QString name;
    PairFacts people{};
    std::vector<QString> undated; ///< mentors and apprentices whose first day is not said
};

/// Everything that the checks look at: one term, its names resolved, in the order in which it is shown.
/// What is cancelled is not among it.
struct CheckInput
{
    Term term{};
    std::vector<Stage> stages{};
    SchoolCalendar calendar{}; ///< the weeks off that the term marks (放假周) are off in it
    std::vector<CheckedActivity> activities{};
    std::vector<CheckedTopic> topics{};
    std::vector<CheckedRubric> rubrics{};
    std::optional<std::vector<QString>> planForms{}; ///< empty: the plan lists no forms, so none can be missing
    std::vector<CheckedResult> differing{};
    std::vector<CheckedMeeting> meetings{};
    std::map<QString, std::vector<CheckedMember>> groups{}; ///< by key
    std::vector<CheckedPlace> places{};
    std::vector<CheckedThemes> themes{};
    std::vector<CheckedCount> counts{};
    std::vector<CheckedUnfit> unfit{};
    std::vector<CheckedEmployment> unknownEmployments{};
    std::vector<CheckedPair> pairs{};
    bool planLocked = false; ///< submitted or approved: no fix may change it
};

} // namespace yanben
