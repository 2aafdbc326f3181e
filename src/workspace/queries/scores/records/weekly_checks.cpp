#include "workspace/queries/scores/records/weekly_checks.h"

#include "calendar/weeks.h"

#include <QStringList>

#include <algorithm>

namespace yanben
{

std::vector<CheckedWeek> checkedWeeks(const Term &term)
{
    std::vector<CheckedWeek> weeks;
    for (int week = firstWeek(term); week <= lastWeek(term); ++week) {
        const QDate first = std::max(firstDayOfWeek(term, week), term.first);
        const QDate last = std::min(lastDayOfWeek(term, week), term.last);
        if (first <= last)
            weeks.push_back({.week = week, .first = first, .last = last});
    }
    return weeks;
}

QDate checkDay(const Term &term, const CheckedWeek &week, int weekday)
{
    return std::clamp(dayInWeek(term, week.week, weekday), week.first, week.last);
}

bool canBeGradedWeekly(const Rule &rule)
{
    const auto *tally = std::get_if<TallyRule>(&rule.kind);
    return tally && !tally->cases.empty() && std::ranges::all_of(tally->cases, [](const TallyCase &each) {
               return std::holds_alternative<Points>(each.points);
           });
}

std::vector<RecordEntry> entriesInWeek(const std::vector<RecordEntry> &entries, const CheckedWeek &week)
{
    std::vector<RecordEntry> found;
    std::ranges::copy_if(entries, std::back_inserter(found),
                         [&week](const RecordEntry &entry) { return entry.day && week.holds(*entry.day); });
    std::ranges::stable_sort(found, {}, &RecordEntry::day);
    return found;
}

QString gradeOfWeek(const TallyRule &rule, const std::vector<RecordEntry> &ofWeek)
{
    QStringList names;
    for (const RecordEntry &entry : ofWeek) {
        const auto found = std::ranges::find(rule.cases, entry.caseKey, recordKey<TallyCase>);
        names << (found == rule.cases.end() ? entry.caseKey : found->name);
    }
    return names.join(u'、');
}

} // namespace yanben
