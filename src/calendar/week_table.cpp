#include "calendar/week_table.h"

#include "calendar/holidays/festival_text.h"
#include "calendar/holidays/marked_weeks.h"

#include <algorithm>
#include <set>

namespace yanben
{

namespace
{

TermWeek weekAt(int number, const Term &term, const SchoolCalendar &calendar)
{
    TermWeek week{.number = number,
                  .secondNumber = secondNumberOf(term, number),
                  .first = firstDayOfWeek(term, number),
                  .last = lastDayOfWeek(term, number)};
    std::ranges::copy_if(term.weekMarks, std::back_inserter(week.marks),
                         [number](const WeekMark &mark) { return mark.covers(number); });
    QStringList named{QString{}}; // a mark is there already
    for (const WeekMark &mark : week.marks)
        named << markName(mark);
    for (QDate day = week.first; day <= week.last; day = day.addDays(1)) {
        const QString festival = festivalText(calendar, day);
        if (calendar.kindOf(day) == DayKind::Holiday && !named.contains(festival)) {
            named << festival;
            week.festivals << festival;
        }
        if (term.contains(day) && calendar.isWorkday(day) == WorkdayAnswer::Yes)
            ++week.workdays;
    }
    return week;
}

} // namespace

std::vector<TermWeek> weekTable(const Term &term, const SchoolCalendar &calendar)
{
    std::vector<TermWeek> weeks;
    for (int number = firstWeek(term); number <= lastWeek(term); ++number)
        weeks.push_back(weekAt(number, term, calendar));
    return weeks;
}

std::vector<WeekRowProblem> checkWeekRows(std::span<const TypedWeek> rows, const Term &term)
{
    using Code = WeekRowProblem::Code;
    std::vector<WeekRowProblem> problems;
    std::set<int> seen;
    std::optional<int> above;
    for (std::size_t row = 0; row < rows.size(); ++row) {
        const TypedWeek &typed = rows[row];
        const std::optional<QDate> day = typed.first ? typed.first : typed.last;
        const std::optional<int> byDays = day ? std::optional{weekOf(term, *day)} : std::nullopt;
        if (!typed.number && !byDays)
            continue;
        const int week = typed.number ? *typed.number : *byDays;
        const QDate first = firstDayOfWeek(term, week);
        const QDate last = lastDayOfWeek(term, week);
        const auto report = [&](Code code, int number) { problems.push_back({code, row, number, first, last}); };

        for (int between = above.value_or(week) + 1; between < week; ++between)
            problems.push_back({Code::NumberMissing, row == 0 ? 0 : row - 1, between, firstDayOfWeek(term, between),
                                lastDayOfWeek(term, between)});
        above = week;
        if (!seen.insert(week).second)
            report(Code::NumberTwice, week);
        if (week < firstWeek(term) || week > lastWeek(term))
            report(Code::OutsideTerm, week);
        else if (byDays && *byDays != week && firstDayOfWeek(term, *byDays) == typed.first)
            problems.push_back(
                {Code::OtherNumber, row, *byDays, firstDayOfWeek(term, *byDays), lastDayOfWeek(term, *byDays)});
        else if ((typed.first && *typed.first != first) || (typed.last && *typed.last != last))
            report(Code::OtherDates, week);
    }
    return problems;
}

} // namespace yanben
