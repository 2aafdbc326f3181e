#pragma once

#include "calendar/week_table.h"
#include "workspace/acts/schedule/schedule_import.h"

namespace yanben
{

/// 9, 第9周, 预备周: one week of the term. Empty for anything else.
std::optional<int> pastedWeek(const QString &text, const Term &term);

/// Where the weeks of a pasted 周次表 are not the term's (row B16); `row` is the table's. Several items of one week are
/// no repetition of it, and a day or a part of a week only has to lie in it. Empty without a column of weeks.
std::vector<WeekRowProblem> pastedWeekProblems(const Term &term, const ClipboardTable &table,
                                               const ScheduleMapping &mapping);

} // namespace yanben
