#pragma once

#include "checks/check_input.h"
#include "workspace/acts/school/calendar_change.h"

#include <map>
#include <span>

namespace yanben
{

/// What a person has made of a proposal so far.
struct ProposalChoice
{
    bool adjusted = true;
    std::optional<When> typed{};
};

/// The time for one that is touched, as those before it that are adjusted leave it room.
struct ApartTime
{
    std::optional<When> when{};     ///< typed or proposed; empty: there is nothing to propose
    bool isFurther = false;         ///< what was nearer is taken
    std::optional<QString> taken{}; ///< the title of an activity that it meets at this time

    friend bool operator==(const ApartTime &, const ApartTime &) = default;
};

/// Times for what a change of the calendar touches that clash neither among themselves nor with the rest of the
/// schedule, where two weeks have room for them.
class TimesApart
{
public:
    TimesApart(const State &state, const Act &change, std::vector<TouchedTime> touched);

    /// One for each that is touched, in order; `choices` are as many.
    std::vector<ApartTime> times(std::span<const ProposalChoice> choices) const;

private:
    std::vector<TouchedTime> m_touched;
    std::vector<std::optional<QDate>> m_originals; ///< of those that are one meeting of a series
    std::vector<TermId> m_terms;                   ///< of each
    std::map<TermId, CheckInput> m_schedules;      ///< after the change
};

} // namespace yanben
