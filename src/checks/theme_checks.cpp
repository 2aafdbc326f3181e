#include "checks/theme_checks.h"

#include "calendar/asked_periods.h"
#include "calendar/holidays/marked_weeks.h"
#include "calendar/weeks.h"

namespace yanben
{

namespace
{

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
    const std::vector<YearMonth> months = askedMonths(input.term, input.calendar);
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
