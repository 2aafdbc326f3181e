#include "domain/numbers/points.h"

namespace yanben
{

namespace
{

constexpr std::int64_t largest = 1'000'000'000;

// Full-width forms lie a fixed distance behind ASCII; U+2212 is what Word and the program's own display write.
char32_t halfWidth(QChar c)
{
    const char32_t code = c.unicode();
    if (code >= 0xFF01 && code <= 0xFF5E)
        return code - 0xFF01 + U'!';
    return code == 0x2212 ? U'-' : code;
}

bool isDigit(char32_t c)
{
    return c >= U'0' && c <= U'9';
}

} // namespace

Result<std::int64_t, NumberFault> parseFixed(QStringView text, int places)
{
    const QStringView trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return NumberFault::Empty;

    qsizetype at = 0;
    const char32_t sign = halfWidth(trimmed[0]);
    if (sign == U'-' || sign == U'+')
        ++at;

    std::int64_t units = 0;
    int digits = 0;
    int digitsBehind = 0;
    bool pointSeen = false;
    bool tooLarge = false;
    for (; at < trimmed.size(); ++at) {
        const char32_t c = halfWidth(trimmed[at]);
        if (c == U'.' && !pointSeen && digits > 0) {
            pointSeen = true;
        } else if (isDigit(c)) {
            ++digits;
            digitsBehind += pointSeen ? 1 : 0;
            if (digitsBehind <= places && !tooLarge) {
                units = units * 10 + static_cast<std::int64_t>(c - U'0');
                tooLarge = units > largest * 10'000; // with all places, which are four at most
            }
        } else {
            return NumberFault::NotANumber;
        }
    }
    if (digits == 0 || (pointSeen && digitsBehind == 0))
        return NumberFault::NotANumber;
    if (digitsBehind > places)
        return NumberFault::TooManyPlaces;

    std::int64_t limit = largest;
    for (int place = 0; place < places; ++place) {
        limit *= 10;
        if (place >= digitsBehind && !tooLarge)
            units *= 10;
    }
    if (tooLarge || units > limit)
        return NumberFault::TooLarge;
    return sign == U'-' ? -units : units;
}

QString fixedToString(std::int64_t units, int places)
{
    const bool negative = units < 0;
    QString digits = negative ? QString::number(units).mid(1) : QString::number(units);
    if (places > 0) {
        digits = digits.rightJustified(places + 1, u'0');
        digits.insert(digits.size() - places, u'.');
        while (digits.endsWith(u'0'))
            digits.chop(1);
        if (digits.endsWith(u'.'))
            digits.chop(1);
    }
    return negative ? u'-' + digits : digits;
}

} // namespace yanben
