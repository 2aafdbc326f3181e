#include "documents/words/readable_number.h"

#include "domain/numbers/decimal.h"

namespace yanben
{

using namespace Qt::StringLiterals;

QString readableNumber(const Exact &value)
{
    const QString text = value.toString();
    if (!text.contains(u'/'))
        return withMinus(text);
    return u"约"_s + withMinus(Decimal::round(value, 4, RoundingMode::HalfUp).toString());
}

QString withMinus(QString number)
{
    if (number.startsWith(u'-'))
        number[0] = QChar{0x2212};
    return number;
}

} // namespace yanben
