#include "domain/numbers/decimal.h"

#include <limits>
#include <stdexcept>

namespace yanben
{

namespace
{

void requireScale(int scale)
{
    if (scale < 0 || scale > Decimal::maximumScale)
        throw std::invalid_argument{"scale of a decimal"};
}

bool roundsAway(const Exact::Scaled &value, RoundingMode mode)
{
    switch (mode) {
    case RoundingMode::Down: return false;
    case RoundingMode::HalfUp: return value.half >= 0;
    case RoundingMode::HalfEven: return value.half > 0 || (value.half == 0 && value.towardZero % 2 != 0);
    }
    return false;
}

} // namespace

Decimal Decimal::round(const Exact &value, int scale, RoundingMode mode)
{
    requireScale(scale);
    const Exact::Scaled scaled = value.scaled(scale);
    if (scaled.towardZero == std::numeric_limits<std::int64_t>::max())
        throw std::overflow_error{"rounded number"};
    const std::int64_t magnitude = scaled.towardZero + (!scaled.exact && roundsAway(scaled, mode) ? 1 : 0);
    return {scaled.negative ? -magnitude : magnitude, scale};
}

Decimal Decimal::ofUnits(std::int64_t units, int scale)
{
    requireScale(scale);
    return {units, scale};
}

Exact Decimal::toExact() const
{
    std::int64_t power = 1;
    for (int i = 0; i < m_scale; ++i)
        power *= 10;
    return {m_units, power};
}

QString Decimal::toString() const
{
    QString digits = QString::number(m_units < 0 ? 0 - static_cast<quint64>(m_units) : static_cast<quint64>(m_units));
    if (m_scale > 0) {
        digits = digits.rightJustified(m_scale + 1, u'0');
        digits.insert(digits.size() - m_scale, u'.');
    }
    return m_units < 0 ? u'-' + digits : digits;
}

} // namespace yanben
