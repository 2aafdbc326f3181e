#include "domain/exact.h"

#include <boost/multiprecision/cpp_int.hpp>

#include <limits>
#include <numeric>
#include <optional>
#include <stdexcept>

namespace yanben
{

namespace
{

using Integer = boost::multiprecision::cpp_int;
using Rational = boost::multiprecision::cpp_rational;

constexpr std::int64_t smallest = std::numeric_limits<std::int64_t>::min();

bool fits(const Integer &value)
{
    return value > smallest && value <= std::numeric_limits<std::int64_t>::max();
}

QString text(const Integer &value)
{
    return QString::fromStdString(value.str());
}

// Numbers that the integers hold without their most negative value, which has no magnitude.
bool product(std::int64_t a, std::int64_t b, std::int64_t &result)
{
    return !__builtin_mul_overflow(a, b, &result) && result != smallest;
}

bool sum(std::int64_t a, std::int64_t b, std::int64_t &result)
{
    return !__builtin_add_overflow(a, b, &result) && result != smallest;
}

} // namespace

struct Exact::Big
{
    Rational value;
};

Exact::Exact(std::int64_t numerator, std::int64_t denominator)
{
    if (denominator == 0)
        throw std::domain_error{"fraction with denominator 0"};
    if (numerator == smallest || denominator == smallest) {
        *this = fromBig({Rational{Integer{numerator}, Integer{denominator}}});
        return;
    }
    const std::int64_t common = std::gcd(numerator, denominator);
    m_numerator = (denominator < 0 ? -numerator : numerator) / common;
    m_denominator = (denominator < 0 ? -denominator : denominator) / common;
}

Exact::Exact(std::shared_ptr<const Big> big) : m_big{std::move(big)} {}

Exact Exact::fromBig(const Big &big)
{
    const Integer numerator = boost::multiprecision::numerator(big.value);
    const Integer denominator = boost::multiprecision::denominator(big.value);
    if (fits(numerator) && fits(denominator)) {
        Exact small;
        small.m_numerator = numerator.convert_to<std::int64_t>();
        small.m_denominator = denominator.convert_to<std::int64_t>();
        return small;
    }
    return Exact{std::make_shared<const Big>(big)};
}

Exact::Big Exact::big() const
{
    return m_big ? *m_big : Big{Rational{Integer{m_numerator}, Integer{m_denominator}}};
}

bool Exact::isNegative() const
{
    return m_big ? m_big->value < 0 : m_numerator < 0;
}

std::optional<Points> Exact::toPoints() const
{
    std::int64_t units = 0;
    if (m_big || 100 % m_denominator != 0 || !product(m_numerator, 100 / m_denominator, units))
        return std::nullopt;
    return Points::hundredths(units);
}

QString Exact::toString() const
{
    std::int64_t units = 0;
    if (!m_big && 10'000 % m_denominator == 0 && product(m_numerator, 10'000 / m_denominator, units))
        return fixedToString(units, 4);
    return toFraction();
}

QString Exact::toFraction() const
{
    const Rational value = big().value;
    const QString above = text(boost::multiprecision::numerator(value));
    const Integer below = boost::multiprecision::denominator(value);
    return below == 1 ? above : above + u'/' + text(below);
}

Exact operator+(const Exact &a, const Exact &b)
{
    if (!a.m_big && !b.m_big) {
        std::int64_t left = 0;
        std::int64_t right = 0;
        std::int64_t above = 0;
        std::int64_t below = 0;
        if (a.m_denominator == b.m_denominator) {
            if (sum(a.m_numerator, b.m_numerator, above))
                return {above, a.m_denominator};
        } else {
            const std::int64_t common = std::gcd(a.m_denominator, b.m_denominator);
            if (product(a.m_numerator, b.m_denominator / common, left) &&
                product(b.m_numerator, a.m_denominator / common, right) && sum(left, right, above) &&
                product(a.m_denominator, b.m_denominator / common, below))
                return {above, below};
        }
    }
    return Exact::fromBig({a.big().value + b.big().value});
}

Exact operator-(const Exact &a, const Exact &b)
{
    if (!b.m_big && b.m_numerator != smallest) {
        Exact negated = b;
        negated.m_numerator = -b.m_numerator;
        return a + negated;
    }
    return Exact::fromBig({a.big().value - b.big().value});
}

Exact operator*(const Exact &a, const Exact &b)
{
    if (!a.m_big && !b.m_big && a.m_numerator != smallest && b.m_numerator != smallest) {
        const std::int64_t acrossLeft = std::gcd(a.m_numerator, b.m_denominator);
        const std::int64_t acrossRight = std::gcd(b.m_numerator, a.m_denominator);
        Exact result;
        if (product(a.m_numerator / acrossLeft, b.m_numerator / acrossRight, result.m_numerator) &&
            product(a.m_denominator / acrossRight, b.m_denominator / acrossLeft, result.m_denominator))
            return result;
    }
    return Exact::fromBig({a.big().value * b.big().value});
}

Exact operator/(const Exact &a, const Exact &b)
{
    if (b.isZero())
        throw std::domain_error{"division by 0"};
    if (!b.m_big && b.m_numerator != smallest)
        return a * Exact{b.m_denominator, b.m_numerator};
    return Exact::fromBig({a.big().value / b.big().value});
}

bool operator==(const Exact &a, const Exact &b)
{
    if (a.m_big || b.m_big)
        return a.m_big && b.m_big && a.m_big->value == b.m_big->value;
    return a.m_numerator == b.m_numerator && a.m_denominator == b.m_denominator;
}

std::strong_ordering operator<=>(const Exact &a, const Exact &b)
{
    if (!a.m_big && !b.m_big) {
        std::int64_t left = 0;
        std::int64_t right = 0;
        if (a.m_denominator == b.m_denominator)
            return a.m_numerator <=> b.m_numerator;
        if (product(a.m_numerator, b.m_denominator, left) && product(b.m_numerator, a.m_denominator, right))
            return left <=> right;
    }
    const int order = a.big().value.compare(b.big().value);
    return order <=> 0;
}

Exact::Scaled Exact::scaled(int scale) const
{
    std::int64_t power = 1;
    for (int i = 0; i < scale; ++i)
        power *= 10;

    Scaled result{.half = std::strong_ordering::less};
    result.negative = isNegative();
    std::int64_t above = 0;
    if (!m_big && product(m_numerator, power, above)) {
        const std::int64_t magnitude = above < 0 ? -above : above;
        const std::int64_t rest = magnitude % m_denominator;
        result.towardZero = magnitude / m_denominator;
        result.exact = rest == 0;
        result.half = rest <=> m_denominator - rest;
        return result;
    }
    const Rational value = big().value * power;
    const Integer magnitude = boost::multiprecision::abs(boost::multiprecision::numerator(value));
    const Integer below = boost::multiprecision::denominator(value);
    const Integer whole = magnitude / below;
    const Integer rest = magnitude % below;
    if (!fits(whole))
        throw std::overflow_error{"rounded number"};
    result.towardZero = whole.convert_to<std::int64_t>();
    result.exact = rest == 0;
    result.half = Integer{rest * 2}.compare(below) <=> 0;
    return result;
}

} // namespace yanben
