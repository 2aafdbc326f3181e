#include "ui/acts/status_words.h"

#include "calendar/when_text.h"

#include <QCoreApplication>
#include <QStringList>

namespace yanben
{

namespace
{

struct StatusWords
{
    Q_DECLARE_TR_FUNCTIONS(StatusWords)
};

} // namespace

QString statusName(ActivityStatus status)
{
    switch (status) {
    case ActivityStatus::Planned: return StatusWords::tr("Planned");
    case ActivityStatus::Held: return StatusWords::tr("Held");
    case ActivityStatus::Postponed: return StatusWords::tr("Postponed");
    case ActivityStatus::Cancelled: return StatusWords::tr("Cancelled");
    }
    Q_UNREACHABLE();
}

QString statusText(const Activity &activity, const Term &term)
{
    QStringList lines;
    if (activity.formerWhen)
        lines << StatusWords::tr("First planned for %1")
                     .arg(whenText(*activity.formerWhen, term, WhenStyle::WithWeekdays));
    if (!activity.statusReason.isEmpty())
        lines << StatusWords::tr("Reason: %1").arg(activity.statusReason);
    return lines.join(u'\n');
}

QString statusMark(ActivityStatus status)
{
    if (status == ActivityStatus::Cancelled)
        return StatusWords::tr(" (cancelled)");
    return status == ActivityStatus::Postponed ? StatusWords::tr(" (postponed)") : QString{};
}

QString statusFaultText(StatusFault fault)
{
    switch (fault) {
    case StatusFault::ReasonMissing:
        return StatusWords::tr("Say why: those who planned for it will ask, and the papers show it.");
    case StatusFault::SameTime:
        return StatusWords::tr("It is at this time already, or was at first. Write another time, or leave the field "
                               "empty while nobody knows it.");
    }
    Q_UNREACHABLE();
}

} // namespace yanben
