#pragma once

#include "domain/numbers/points.h"

#include <QString>

#include <compare>
#include <cstdint>
#include <memory>
#include <optional>

namespace yanben
{

/// A fraction of any size: what a score is before its one rounding.
/// Small ones are two integers, which are brought to lowest terms only when they grow or are shown: sums of hundredths
/// stay hundredths. A fraction that outgrows them lives on the heap.
class Exact
{
public:
    Exact() = default;
    Exact(std::int64_t whole) : m_numerator{whole} {}
    template <int Places>
    Exact(FixedNumber<Places> number) : m_numerator{number.units()}, m_denominator{FixedNumber<Places>::unitsPerOne()}
    {}
    /// Throws std::domain_error when the denominator is 0.
    Exact(std::int64_t numerator, std::int64_t denominator);

    bool isZero() const { return !m_big && m_numerator == 0; }
    bool isNegative() const;
    /// The same value in hundredths, when it is one.
    std::optional<Points> toPoints() const;
    /// "7/3", "12.5" when it is a decimal with at most four places, "-4".
    QString toString() const;
    /// "103", "8700/103": lowest terms, no decimal point.
    QString toFraction() const;

    friend Exact operator+(const Exact &a, const Exact &b);
    friend Exact operator-(const Exact &a, const Exact &b);
    friend Exact operator*(const Exact &a, const Exact &b);
    /// Throws std::domain_error when b is 0.
    friend Exact operator/(const Exact &a, const Exact &b);
    Exact operator-() const { return Exact{} - *this; }
    Exact &operator+=(const Exact &other)
    {
        if (!addSmall(other))
            *this = *this + other;
        return *this;
    }

    friend bool operator==(const Exact &a, const Exact &b);
    friend std::strong_ordering operator<=>(const Exact &a, const Exact &b);

    /// The value times 10^scale as floor and remainder sign; what rounding needs.
    struct Scaled
    {
        std::int64_t towardZero = 0; ///< magnitude, cut off
        std::strong_ordering half;   ///< the part cut off against one half
        bool exact = true;           ///< nothing was cut off
        bool negative = false;
    };
    /// Throws std::overflow_error when the magnitude needs more than 63 bits.
    Scaled scaled(int scale) const;

private:
    struct Big;
    Exact(std::shared_ptr<const Big> big);
    /// The common case of a sum; changes nothing when it returns false.
    bool addSmall(const Exact &other)
    {
        std::int64_t sum = 0;
        if (m_big || other.m_big || m_denominator != other.m_denominator ||
            __builtin_add_overflow(m_numerator, other.m_numerator, &sum))
            return false;
        m_numerator = sum;
        return true;
    }
    /// Of one that is small.
    Exact reduced() const;
    static Exact fromBig(const Big &big);
    Big big() const;

    std::int64_t m_numerator = 0;
    std::int64_t m_denominator = 1; ///< above 0
    std::shared_ptr<const Big> m_big;
};

} // namespace yanben
