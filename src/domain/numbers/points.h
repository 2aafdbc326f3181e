#pragma once

#include "domain/result.h"

#include <QString>

#include <compare>
#include <cstdint>
#include <stdexcept>

namespace yanben
{

/// Why a typed number was refused.
enum class NumberFault { Empty, NotANumber, TooManyPlaces, TooLarge };

/// `text` in units of 10^-places. Full-width digits, sign and point fold; thousands separators, exponents, NaN and
/// further places are refused, and so is anything outside ±10⁹.
Result<std::int64_t, NumberFault> parseFixed(QStringView text, int places);
/// The shortest decimal: no needless zeros, no point without a place behind it.
QString fixedToString(std::int64_t units, int places);

/// A decimal number with a fixed number of places, held as an integer. Nothing rounds; overflow throws.
template <int Places>
class FixedNumber
{
public:
    static constexpr std::int64_t unitsPerOne()
    {
        std::int64_t units = 1;
        for (int i = 0; i < Places; ++i)
            units *= 10;
        return units;
    }

    constexpr FixedNumber() = default;
    static constexpr FixedNumber whole(std::int64_t count) { return FixedNumber{times(count, unitsPerOne())}; }
    static constexpr FixedNumber ofUnits(std::int64_t units) { return FixedNumber{units}; }
    static constexpr FixedNumber hundredths(std::int64_t count) requires(Places == 2) { return FixedNumber{count}; }
    static Result<FixedNumber, NumberFault> parse(QStringView text)
    {
        const auto units = parseFixed(text, Places);
        if (!units)
            return units.error();
        return FixedNumber{*units};
    }

    constexpr std::int64_t units() const { return m_units; }
    constexpr std::int64_t inHundredths() const requires(Places == 2) { return m_units; }
    constexpr bool isWhole() const { return m_units % unitsPerOne() == 0; }
    QString toString() const { return fixedToString(m_units, Places); }

    friend constexpr auto operator<=>(FixedNumber, FixedNumber) = default;
    friend constexpr FixedNumber operator+(FixedNumber a, FixedNumber b)
    {
        return FixedNumber{plus(a.m_units, b.m_units)};
    }
    friend constexpr FixedNumber operator-(FixedNumber a, FixedNumber b)
    {
        std::int64_t result = 0;
        if (__builtin_sub_overflow(a.m_units, b.m_units, &result))
            throw std::overflow_error{"difference of numbers"};
        return FixedNumber{result};
    }
    friend constexpr FixedNumber operator-(FixedNumber a) { return FixedNumber{} - a; }
    friend constexpr FixedNumber operator*(std::int64_t count, FixedNumber each)
    {
        return FixedNumber{times(count, each.m_units)};
    }
    constexpr FixedNumber &operator+=(FixedNumber other) { return *this = *this + other; }

private:
    explicit constexpr FixedNumber(std::int64_t units) : m_units{units} {}

    static constexpr std::int64_t plus(std::int64_t a, std::int64_t b)
    {
        std::int64_t result = 0;
        if (__builtin_add_overflow(a, b, &result))
            throw std::overflow_error{"sum of numbers"};
        return result;
    }
    static constexpr std::int64_t times(std::int64_t a, std::int64_t b)
    {
        std::int64_t result = 0;
        if (__builtin_mul_overflow(a, b, &result))
            throw std::overflow_error{"product of numbers"};
        return result;
    }

    std::int64_t m_units = 0;
};

/// A score, in hundredths of a point.
using Points = FixedNumber<2>;
/// A counted or measured quantity: times, hours, places, a rate. Two places like a score.
using Amount = FixedNumber<2>;
/// A share or weight inside a rule.
using Factor = FixedNumber<4>;

} // namespace yanben
