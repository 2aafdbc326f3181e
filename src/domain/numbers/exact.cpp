#include "domain/numbers/exact.h"

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
/// A denominator that is brought to lowest terms before it makes the next one outgrow the integers.
constexpr std::int64_t largeDenominator = std::int64_t{1} << 31;

__extension__ using Wide = __int128; // holds any product of two 64-bit integers

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
    m_numerator = denominator < 0 ? -numerator : numerator;
    m_denominator = denominator < 0 ? -denominator : denominator;
    if (m_denominator > largeDenominator)
        *this = reduced();
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

Exact Exact::reduced() const
{
    Exact result;
    const std::int64_t common = m_numerator == smallest ? 1 : std::gcd(m_numerator, m_denominator);
    result.m_numerator = m_numerator / common;
    result.m_denominator = m_denominator / common;
    return result;
}

std::optional<Points> Exact::toPoints() const
{
    if (m_big)
        return std::nullopt;
    const Exact lowest = reduced();
    std::int64_t units = 0;
    if (100 % lowest.m_denominator != 0 || !product(lowest.m_numerator, 100 / lowest.m_denominator, units))
        return std::nullopt;
    return Points::hundredths(units);
}

QString Exact::toString() const
{
    if (m_big)
        return toFraction();
    const Exact lowest = reduced();
    std::int64_t units = 0;
    if (10'000 % lowest.m_denominator == 0 && product(lowest.m_numerator, 10'000 / lowest.m_denominator, units))
        return fixedToString(units, 4);
    return toFraction();
}

QString Exact::toFraction() const
{
    if (!m_big && m_numerator != smallest) { // which reduced() leaves as it is
        const Exact lowest = reduced();
        const QString above = QString::number(lowest.m_numerator);
        return lowest.m_denominator == 1 ? above : above + u'/' + QString::number(lowest.m_denominator);
    }
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
        Exact negated;
        negated.m_numerator = -b.m_numerator;
        negated.m_denominator = b.m_denominator;
        return a + negated;
    }
    return Exact::fromBig({a.big().value - b.big().value});
}

Exact operator*(const Exact &a, const Exact &b)
{
    if (!a.m_big && !b.m_big) {
        std::int64_t above = 0;
        std::int64_t below = 0;
        if (product(a.m_numerator, b.m_numerator, above) && product(a.m_denominator, b.m_denominator, below))
            return {above, below};
        if (a.m_numerator != smallest && b.m_numerator != smallest) {
            const Exact left{Exact{a.m_numerator, b.m_denominator}.reduced()};
            const Exact right{Exact{b.m_numerator, a.m_denominator}.reduced()};
            if (product(left.m_numerator, right.m_numerator, above) &&
                product(left.m_denominator, right.m_denominator, below))
                return {above, below};
        }
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
    return Wide{a.m_numerator} * b.m_denominator == Wide{b.m_numerator} * a.m_denominator;
}

std::strong_ordering operator<=>(const Exact &a, const Exact &b)
{
    if (!a.m_big && !b.m_big) {
        const Wide left = Wide{a.m_numerator} * b.m_denominator;
        const Wide right = Wide{b.m_numerator} * a.m_denominator;
        return left < right ? std::strong_ordering::less
                            : (right < left ? std::strong_ordering::greater : std::strong_ordering::equal);
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
