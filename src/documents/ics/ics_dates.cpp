#include "documents/ics/activity_ics.h"
#include "documents/ics/ics_component.h"
#include "documents/ics/ics_rule.h"

#include <memory>

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

struct IcsIteratorDeleter
{
    void operator()(icalrecur_iterator *iterator) const { icalrecur_iterator_free(iterator); }
};
using IcsIterator = std::unique_ptr<icalrecur_iterator, IcsIteratorDeleter>;

/// Null for a rule that libical does not take.
IcsIterator iteratorOf(const QString &rule, QDate first)
{
    const icalrecurrencetype recurrence = icalrecurrencetype_from_string(rule.toUtf8().constData());
    if (recurrence.freq == ICAL_NO_RECURRENCE)
        return nullptr;
    // A null date with the fields filled in has an hour of −1, and every rule drifts.
    const icaltimetype start = icaltime_from_string(first.toString(u"yyyyMMdd"_s).toUtf8().constData());
    return IcsIterator{icalrecur_iterator_new(recurrence, start)};
}

/// How far a rule is followed that began long before the days that are asked for: daily for half a century.
constexpr int mostSteps = 20'000;

} // namespace

std::vector<QDate> datesOfRule(const QString &rule, QDate first)
{
    const IcsIterator iterator = iteratorOf(rule, first);
    std::vector<QDate> days;
    while (iterator && days.size() <= mostIcsMeetings) {
        const std::optional<QDate> day = icsDay(icalrecur_iterator_next(iterator.get()));
        if (!day)
            break;
        days.push_back(*day);
    }
    return days;
}

std::vector<QDate> datesOfRule(const QString &rule, QDate first, QDate from, QDate until)
{
    // With an end libical does not look further for a day that does not come.
    const IcsIterator iterator = iteratorOf(ruleEnds(rule) ? rule : ruleUntil(rule, until), first);
    std::vector<QDate> days;
    for (int step = 0; iterator && step < mostSteps && days.size() <= mostIcsMeetings; ++step) {
        const std::optional<QDate> day = icsDay(icalrecur_iterator_next(iterator.get()));
        if (!day || *day > until)
            break;
        if (*day >= from)
            days.push_back(*day);
    }
    return days;
}

} // namespace yanben
