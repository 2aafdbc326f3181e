#include "storage/backup/backup_thinning.h"

#include <set>

namespace yanben
{

namespace
{

constexpr std::size_t newest = 10;
constexpr std::size_t days = 12;
constexpr std::size_t weeks = 10;
constexpr std::size_t months = 9;

using Period = std::optional<std::pair<int, int>>;

Period weekOf(const QDate &date)
{
    int year = 0;
    const int week = date.weekNumber(&year);
    return std::pair{year, week};
}

/// True for the first backup of a period while there is room for one more.
bool keeps(std::set<Period> &seen, std::size_t limit, const Period &period)
{
    return seen.size() < limit && seen.insert(period).second;
}

} // namespace

std::vector<Backup> superfluous(std::vector<Backup> backups)
{
    std::ranges::sort(backups, std::greater{}, &Backup::sequence);
    std::set<Period> seenDays;
    std::set<Period> seenWeeks;
    std::set<Period> seenMonths;
    std::vector<Backup> result;
    for (std::size_t place = 0; place < backups.size(); ++place) {
        const auto &date = backups[place].lastAct;
        const bool keepsDay = keeps(seenDays, days, date ? Period{{date->year(), date->dayOfYear()}} : Period{});
        const bool keepsWeek = keeps(seenWeeks, weeks, date ? weekOf(*date) : Period{});
        const bool keepsMonth = keeps(seenMonths, months, date ? Period{{date->year(), date->month()}} : Period{});
        if (place >= newest && !keepsDay && !keepsWeek && !keepsMonth)
            result.push_back(backups[place]);
    }
    return result;
}

} // namespace yanben
