#pragma once

#include "scoring/eligibility.h"
#include "workspace/state.h"

#include <optional>
#include <span>
#include <vector>

namespace yanben
{

/// The term's rule; null without one.
const EligibilityRule *eligibilityRuleOf(const State &state, TermId term);

/// The criteria of the term's rubrics for teachers whose records can say hours, by the version in use.
std::vector<const CriterionVersion *> hourCriteria(const State &state, TermId term);

struct MemberHours
{
    StaffId staff{};
    std::optional<Amount> hours; ///< empty: not recorded yet

    friend bool operator==(const MemberHours &, const MemberHours &) = default;
};

struct GroupEligibility
{
    GroupId group{};
    HoursStanding standing;
    std::vector<MemberHours> tooFew;
    std::vector<MemberHours> enough;
    std::vector<StaffId> open;
    std::vector<StaffId> excused; ///< 免 or ／: not among the members that are counted

    friend bool operator==(const GroupEligibility &, const GroupEligibility &) = default;
};

/// Every assessed group in the groups' order, by the office's records as they stand. Its teachers are those who belong
/// to it on the term's last day and have a sheet of the criterion's rubric; an absence is no hours. Over a year the
/// hours of its terms are added, each by the rule of that term; a term without a rule leaves them open, unless they
/// suffice already.
std::vector<GroupEligibility> eligibilityOf(const State &state, TermId term, const EligibilityTerms &terms);

/// A teacher of a barred group, whom a veto may follow for.
struct BarredTeacher
{
    StaffId staff{};
    std::vector<GroupId> groups; ///< those of his that are barred
    std::optional<Amount> hours;
    bool tooFew = false; ///< he himself is under them

    friend bool operator==(const BarredTeacher &, const BarredTeacher &) = default;
};

/// Those whose hours are known and counted, each once: who is under the hours first, then in the groups' order.
std::vector<BarredTeacher> barredTeachers(std::span<const GroupEligibility> groups);

/// The other terms of the year whose hours can't be counted, for they have no rule; empty for one term alone.
std::vector<const Term *> termsWithoutHours(const State &state, TermId term, const EligibilityTerms &terms);

} // namespace yanben
