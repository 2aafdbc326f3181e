#include "documents/ics/activity_ics.h"
#include "documents/ics/ics_rule.h"

namespace yanben
{

IcsTime movedTo(const IcsTime &time, QDate day)
{
    IcsTime there = time;
    there.first = day;
    there.last = day.addDays(time.first.daysTo(time.last));
    return there;
}

std::map<QDate, IcsTime> patternOf(const IcsItem &item)
{
    std::map<QDate, IcsTime> meetings;
    if (item.isTask)
        return meetings;
    const auto put = [&](QDate day) { meetings.emplace(day, movedTo(item.time, day)); };
    put(item.time.first);
    if (!item.rule.isEmpty()) {
        for (const QDate day : datesOfRule(item.rule, item.time.first.addDays(-item.zoneShift)))
            put(day.addDays(item.zoneShift));
    }
    for (const QDate day : item.further)
        put(day);
    return meetings;
}

std::map<QDate, IcsTime> meetingsOf(const IcsItem &item)
{
    std::map<QDate, IcsTime> meetings = patternOf(item);
    for (const QDate day : item.leftOut)
        meetings.erase(day);
    for (const IcsChange &change : item.changes) {
        if (change.cancelled)
            meetings.erase(change.original);
        else if (!item.isTask)
            meetings.insert_or_assign(change.original, change.time);
    }
    return meetings;
}

} // namespace yanben
