#include "documents/words/scoring/standing_text.h"

#include "documents/words/scoring/working_text.h"

namespace yanben
{

using namespace Qt::StringLiterals;

QString standingText(const QString &group, const Exact &value, StandsOut how, const Spread &spread)
{
    const bool isBelow = value < spread.median;
    const QString apart =
        (isBelow ? u"低"_s : u"高"_s) + readableNumber(isBelow ? spread.median - value : value - spread.median);
    const QString count = QString::number(spread.count);
    const QString median = readableNumber(spread.median);
    if (how == StandsOut::UnlikeTheRest)
        return u"%1%2人中有%3人都是%4，%5"_s.arg(group, count, QString::number(spread.atMedian), median, apart);
    return u"%1（%2人）中位数%3，%4，超过绝对中位差%5的2.5倍"_s.arg(group, count, median, apart,
                                                                    readableNumber(spread.deviation));
}

} // namespace yanben
