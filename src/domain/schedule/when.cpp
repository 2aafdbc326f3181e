#include "domain/schedule/when.h"

namespace yanben
{

std::pair<QDate, QDate> PartOfMonth::span() const
{
    const QDate first = month.firstDay();
    const QDate last = month.lastDay();
    switch (part) {
    case MonthPart::Early: return {first, first.addDays(9)};
    case MonthPart::Middle: return {first.addDays(10), first.addDays(19)};
    case MonthPart::Late: return {first.addDays(20), last};
    case MonthPart::End: break;
    }
    return {last.addDays(-6), last};
}

bool sameMeaning(const When &a, const When &b)
{
    return a.kind == b.kind && a.timeOfDay == b.timeOfDay;
}

} // namespace yanben
