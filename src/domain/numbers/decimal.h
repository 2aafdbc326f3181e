#pragma once

#include "domain/numbers/exact.h"

#include <QString>

#include <compare>
#include <cstdint>

namespace yanben
{

/// HalfUp goes away from zero: −0.005 becomes −0.01.
enum class RoundingMode { HalfUp, HalfEven, Down };

/// A rounded number that keeps its places: 103.00 is shown and printed as such.
class Decimal
{
public:
    static constexpr int maximumScale = 4;

    Decimal() = default;
    /// `scale` is 0–4. Throws std::overflow_error when the result needs more than 63 bits.
    static Decimal round(const Exact &value, int scale, RoundingMode mode);
    static Decimal ofUnits(std::int64_t units, int scale);

    std::int64_t units() const { return m_units; }
    int scale() const { return m_scale; }
    Exact toExact() const;
    QString toString() const;

    friend bool operator==(const Decimal &, const Decimal &) = default;

private:
    Decimal(std::int64_t units, int scale) : m_units{units}, m_scale{scale} {}

    std::int64_t m_units = 0;
    int m_scale = 0;
};

} // namespace yanben
