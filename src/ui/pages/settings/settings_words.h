#pragma once

#include "workspace/acts/school/calendar_acts.h"
#include "workspace/acts/school/list_acts.h"
#include "workspace/acts/school/stage_acts.h"
#include "workspace/acts/school/term_acts.h"
#include "workspace/acts/school/timetable_acts.h"
#include "workspace/acts/school/week_acts.h"

namespace yanben
{

// Why something was refused and how to mend it.

QString termFaultText(TermFault fault, const Term *inTheWay);
/// Everything that keeps a term, as one sentence.
QString termContentsText(const TermContents &contents);
QString stageFaultText(StageFault fault);
QString weekFaultText(WeekFault fault);
QString timetableFaultText(TimetableFault fault);
QString dayFaultText(DayFault fault);
QString listFaultText(ListFault fault);
/// What is typed is no number of people.
QString capacityFaultText();
QString holidayProblemText(const HolidayRowProblem &problem);

QString weekKindName(WeekMark::Kind kind);
/// As parseWeeks reads it.
QString weeksText(const WeekMark &mark, const Term &term);
/// What two marks say that can't both hold, of which weeks, and how to mend it.
QString opposedWeeksText(const WeekMark &mark, const WeekMark &other, const Term &term);
/// The same of the first two in a term; empty for none.
QString opposedWeeksIn(const Term &term);
QString dayKindName(CalendarDay::Kind kind);
QString weekdayName(QDate day);

} // namespace yanben
