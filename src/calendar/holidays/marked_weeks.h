#pragma once

#include "calendar/school_calendar.h"
#include "domain/schedule/term.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace yanben
{

/// The term's first mark of this kind whose weeks hold the day; null for none.
const WeekMark *markOn(const Term &term, QDate day, WeekMark::Kind kind);

/// 期中考试; 考试周 or 放假周 where the mark has no name.
QString markName(const WeekMark &mark);

/// Exams are held where there are lessons: the first of `others` that has them in a week that `mark` makes off, or the
/// other way round. What is only a name, such as 学生报到, contradicts nothing. Null for none.
const WeekMark *contradicting(const WeekMark &mark, const std::vector<WeekMark> &others);

/// A day of the week lies in the term, in no 放假周, and can be one of work.
bool hasLessons(const Term &term, const SchoolCalendar &calendar, int week);

/// The school's calendar as one term has it: its 放假周 are off. A term without such weeks copies nothing; `calendar`
/// outlives this.
class TermCalendar
{
public:
    TermCalendar(const SchoolCalendar &calendar, const Term &term);

    const SchoolCalendar &days() const { return m_own ? *m_own : m_school; }

private:
    const SchoolCalendar &m_school;
    std::optional<SchoolCalendar> m_own;
};

/// Exam weeks are off in it, too: the days on which something new can be placed.
SchoolCalendar calendarForPlacing(const SchoolCalendar &calendar, const Term &term);

} // namespace yanben
