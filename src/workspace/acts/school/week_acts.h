#pragma once

#include "domain/result.h"
#include "domain/schedule/term.h"
#include "workspace/act.h"
#include "workspace/state.h"

#include <cstddef>
#include <optional>

namespace yanben
{

// What the weeks of a term are called beside their own numbers, and what they are for. A mark is named by its place in
// the term's list.

enum class WeekFault {
    NameMissing,
    OutsideTerm, ///< a week that the term does not have, or a count that begins more than 300 days before it or behind
                 ///< it
    Reversed,    ///< the last week lies before the first
    Twice,       ///< the same weeks have this mark already
    Overlaps,    ///< some of the weeks do, or have the same name as another kind: one line for all of them says it
    Contradicts  ///< some of the weeks would have exams and be off (`contradicting` says beside which mark)
};

using WeekAct = Result<Act, WeekFault>;

/// 普高周次; empty: the term has one count only.
WeekAct setSecondWeeks(const State &state, TermId term, const std::optional<WeekNumbering> &numbering);
WeekAct addWeekMark(const State &state, TermId term, const WeekMark &mark);
WeekAct editWeekMark(const State &state, TermId term, std::size_t place, const WeekMark &mark);
Act removeWeekMark(const State &state, TermId term, std::size_t place);

} // namespace yanben
