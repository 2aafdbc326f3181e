#pragma once

#include "domain/points.h"

#include <QString>

#include <compare>
#include <cstdint>
#include <memory>
#include <optional>

namespace yanben
{

/// A fraction in lowest terms, of any size: what a score is before its one rounding.
/// Small ones are two integers; only a fraction that outgrows them lives on the heap.
class Exact
{
public:
    Exact() = default;
    Exact(std::int64_t whole) : m_numerator{whole} {}
    template <int Places>
    Exact(FixedNumber<Places> number) : Exact{number.units(), FixedNumber<Places>::unitsPerOne()}
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
    Exact &operator+=(const Exact &other) { return *this = *this + other; }

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
    static Exact fromBig(const Big &big);
    Big big() const;

    std::int64_t m_numerator = 0;
    std::int64_t m_denominator = 1;
    std::shared_ptr<const Big> m_big;
};

} // namespace yanben
