#include "domain/json/json_scan.h"

namespace yanben
{

namespace
{

constexpr int mostScannedDigits = 9; ///< no number of so many is out of range
constexpr int largestScannedPlace = 1'000'000;

} // namespace

bool JsonScan::accept(char16_t sign)
{
    skipIndent();
    return acceptHere(sign);
}

QStringView JsonScan::text()
{
    take(u'"');
    const qsizetype from = m_at;
    while (m_at < m_text.size() && m_text[m_at] != u'"') {
        const QChar sign = m_text[m_at];
        demand(sign >= u' ' && sign != u'\\' && !sign.isSurrogate());
        ++m_at;
    }
    demand(acceptHere(u'"'));
    return m_text.sliced(from, m_at - from - 1);
}

QString JsonScan::name()
{
    const QStringView read = text();
    demand(!read.trimmed().isEmpty());
    return read.toString();
}

bool JsonScan::acceptKey(QStringView key)
{
    const qsizetype from = m_at;
    if (!m_isFirst && !accept(u','))
        return false;
    skipIndent();
    const qsizetype end = m_at + 1 + key.size();
    if (isHere(u'"') && end < m_text.size() && m_text[end] == u'"' && m_text.sliced(m_at + 1, key.size()) == key) {
        m_at = end + 1;
        take(u':');
        m_isFirst = false;
        return true;
    }
    m_at = from;
    return false;
}

Amount JsonScan::amount()
{
    skipIndent();
    const bool isNegative = acceptHere(u'-');
    const bool isZero = isHere(u'0');
    std::int64_t number = 0;
    const int before = digits(number);
    demand(before > 0 && (!isZero || before == 1));
    number *= 100;
    if (acceptHere(u'.')) {
        std::int64_t behind = 0;
        const int places = digits(behind);
        demand(places == 1 || places == 2);
        number += places == 1 ? behind * 10 : behind;
    }
    return Amount::hundredths(isNegative ? -number : number);
}

int JsonScan::place()
{
    const Amount read = amount();
    demand(read.isWhole() && read >= Amount::whole(1) && read <= Amount::whole(largestScannedPlace));
    return static_cast<int>(read.inHundredths() / 100);
}

bool JsonScan::acceptHere(char16_t sign)
{
    if (!isHere(sign))
        return false;
    ++m_at;
    return true;
}

void JsonScan::skipIndent()
{
    while (isHere(u' ') || isHere(u'\n'))
        ++m_at;
}

int JsonScan::digits(std::int64_t &number)
{
    int read = 0;
    while (m_at < m_text.size() && m_text[m_at] >= u'0' && m_text[m_at] <= u'9') {
        number = number * 10 + (m_text[m_at++].unicode() - u'0');
        demand(++read <= mostScannedDigits);
    }
    return read;
}

} // namespace yanben
