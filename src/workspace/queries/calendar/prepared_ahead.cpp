#include "workspace/queries/calendar/prepared_ahead.h"

#include "calendar/when_dates.h"

#include <algorithm>

namespace yanben
{

namespace
{

using namespace Qt::StringLiterals;

constexpr QStringView preparing = u"备课";

bool isLesson(const Phase &phase)
{
    return !phase.name.contains(preparing) &&
           (phase.name.contains(u"上课"_s) || phase.name.contains(u"讲课"_s) || phase.name.contains(u"授课"_s));
}

/// Its first day, where the time names days or weeks and not only a month.
std::optional<QDate> firstDayNamed(const When &when, const Term &term)
{
    const bool isNamed = std::holds_alternative<SingleDay>(when.kind) || std::holds_alternative<DayRange>(when.kind) ||
                         std::holds_alternative<WeekSpan>(when.kind);
    return isNamed ? spanOf(when, term).first : std::nullopt;
}

} // namespace

std::optional<int> daysPreparedAhead(const Activity &activity, const Term &term)
{
    std::optional<QDate> prepared;
    if (activity.title.contains(preparing))
        prepared = firstDayNamed(activity.when, term);
    std::optional<int> days;
    for (const Phase &phase : activity.phases) {
        const std::optional<QDate> day = phase.when ? firstDayNamed(*phase.when, term) : std::nullopt;
        if (!day)
            continue;
        if (phase.name.contains(preparing)) {
            prepared = day;
            days.reset();
        } else if (prepared && !days && isLesson(phase)) {
            days = static_cast<int>(prepared->daysTo(*day));
        }
    }
    return days;
}

} // namespace yanben
