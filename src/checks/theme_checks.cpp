#include "checks/theme_checks.h"

#include "calendar/holidays/marked_weeks.h"
#include "calendar/weeks.h"

namespace yanben
{

namespace
{

constexpr int daysInWeek = 7;

std::vector<YearMonth> monthsOf(const Term &term)
{
    std::vector<YearMonth> months;
    for (YearMonth month{term.first.year(), term.first.month()}; month.firstDay() <= term.last;) {
        const QDate first = std::max(month.firstDay(), term.first);
        const QDate last = std::min(month.lastDay(), term.last);
        if (first.daysTo(last) + 1 >= daysInWeek)
            months.push_back(month);
        const QDate next = month.firstDay().addMonths(1);
        month = {next.year(), next.month()};
    }
    return months;
}

Finding themesFinding(FindingCode code, Severity severity, const CheckedThemes &themes, std::vector<QDate> days)
{
    return {code,
            severity,
            ThemesTarget{themes.group},
            {.title = themes.title, .other = themes.groupName, .days = std::move(days)},
            {}};
}

} // namespace

std::vector<Finding> checkMonthTopics(const CheckInput &input)
{
    std::vector<Finding> findings;
    if (!input.term.first.isValid() || !input.term.last.isValid())
        return findings;
    const std::vector<YearMonth> months = monthsOf(input.term);
    for (const CheckedThemes &themes : input.themes) {
        std::vector<QDate> missing;
        for (const YearMonth &month : months) {
            if (!themes.months.contains(month))
                missing.push_back(month.firstDay());
        }
        if (!missing.empty())
            findings.push_back(
                themesFinding(FindingCode::MonthWithoutTopic, Severity::Warning, themes, std::move(missing)));
    }
    return findings;
}

std::vector<Finding> checkWeekItems(const CheckInput &input)
{
    std::vector<Finding> findings;
    for (const CheckedThemes &themes : input.themes) {
        if (themes.weeks.empty())
            continue;
        std::vector<QDate> missing;
        for (int week = 1; week <= lastWeek(input.term); ++week) {
            if (!themes.weeks.contains(week) && hasLessons(input.term, input.calendar, week))
                missing.push_back(firstDayOfWeek(input.term, week));
        }
        if (!missing.empty())
            findings.push_back(
                themesFinding(FindingCode::WeekWithoutItem, Severity::Notice, themes, std::move(missing)));
    }
    return findings;
}

} // namespace yanben
