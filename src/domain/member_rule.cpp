#include "domain/member_rule.h"

#include <algorithm>

namespace yanben
{

QDate lastDayWithin(QDate joined, int years)
{
    const QDate day = joined.addYears(years);
    // Who joined on 29 February is later than 28 February, the day that lies so many years before this one.
    return day.addYears(-years) < joined ? day : day.addDays(-1);
}

bool namesPost(const QString &written, QStringView post)
{
    return written == post ||
           std::ranges::any_of(written.split(u'、'), [post](const QString &each) { return each.trimmed() == post; });
}

} // namespace yanben
