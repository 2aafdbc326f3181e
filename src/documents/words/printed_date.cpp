#include "documents/words/printed_date.h"

namespace yanben
{

QString dayAndMonth(QDate day)
{
    return QStringLiteral("%1月%2日").arg(day.month()).arg(day.day());
}

QString printedDate(QDate day)
{
    return QStringLiteral("%1年%2").arg(day.year()).arg(dayAndMonth(day));
}

} // namespace yanben
