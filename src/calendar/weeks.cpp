#include "calendar/weeks.h"

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

QDate weekStartBefore(QDate day, Qt::DayOfWeek weekStart)
{
    return day.addDays(-((day.dayOfWeek() - weekStart + 7) % 7));
}

QDate weekOneStart(const Term &term)
{
    return weekStartBefore(term.firstTeachingWeek.value_or(term.first), term.weekStart);
}

} // namespace

int weekOf(const Term &term, QDate day)
{
    const qint64 days = weekOneStart(term).daysTo(weekStartBefore(day, term.weekStart));
    return static_cast<int>(days / 7) + 1;
}

std::optional<int> weekInTerm(const Term &term, QDate day)
{
    if (!term.contains(day))
        return std::nullopt;
    return weekOf(term, day);
}

QDate firstDayOfWeek(const Term &term, int week)
{
    return weekOneStart(term).addDays(7 * (week - 1));
}

QDate lastDayOfWeek(const Term &term, int week)
{
    return firstDayOfWeek(term, week).addDays(6);
}

int firstWeek(const Term &term)
{
    return weekOf(term, term.first);
}

int lastWeek(const Term &term)
{
    return weekOf(term, term.last);
}

Parity parityOf(int week)
{
    return week % 2 == 0 ? Parity::Even : Parity::Odd;
}

QDate dayInWeek(const Term &term, int week, int weekday)
{
    return firstDayOfWeek(term, week).addDays((weekday - term.weekStart + 7) % 7);
}

int secondWeeksShift(const Term &term)
{
    return term.secondWeeks ? weekOf(term, term.secondWeeks->firstWeek) - 1 : 0;
}

std::optional<int> secondNumberOf(const Term &term, int week)
{
    const int number = week - secondWeeksShift(term);
    return term.secondWeeks && number >= 1 ? std::optional{number} : std::nullopt;
}

std::optional<int> weekOfSecondNumber(const Term &term, int number)
{
    return term.secondWeeks && number >= 1 ? std::optional{number + secondWeeksShift(term)} : std::nullopt;
}

QString secondWeeksPrefix(const WeekNumbering &numbering)
{
    for (const QStringView ending : {u"教学周次", u"教学周", u"周次", u"周"}) {
        if (numbering.name.endsWith(ending))
            return numbering.name.chopped(ending.size());
    }
    return numbering.name;
}

QString weekName(const Term &term, int week)
{
    if (week >= 1)
        return u"第%1周"_s.arg(week);
    const int first = firstWeek(term);
    return week == 0 && first >= 0 ? u"预备周"_s : u"预备第%1周"_s.arg(week - first + 1);
}

std::vector<GridRow> monthGrid(YearMonth month, Qt::DayOfWeek weekStart)
{
    std::vector<GridRow> rows;
    const QDate last = month.lastDay();
    for (QDate start = weekStartBefore(month.firstDay(), weekStart); start <= last; start = start.addDays(7)) {
        GridRow &row = rows.emplace_back();
        for (std::size_t i = 0; i < row.size(); ++i)
            row[i] = start.addDays(static_cast<qint64>(i));
    }
    return rows;
}

} // namespace yanben
