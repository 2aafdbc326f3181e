#pragma once

#include "domain/rubric/rubric.h"

#include <cstdint>
#include <numeric>
#include <optional>

namespace yanben
{

__extension__ using Wide = __int128; // holds any product of two 64-bit integers
__extension__ using UnsignedWide = unsigned __int128;

/// In lowest terms; `below` is above 0.
struct Ratio
{
    std::int64_t above = 0;
    std::int64_t below = 1;

    static Ratio of(std::int64_t above, std::int64_t below)
    {
        const std::int64_t common = std::gcd(above, below);
        return {above / common, below / common};
    }
    /// The same in 1/denominator, which is a multiple of `below`.
    std::int64_t in(std::int64_t denominator) const { return above * (denominator / below); }
};

/// Empty beyond `most`.
inline std::optional<std::int64_t> commonMultiple(std::int64_t a, std::int64_t b, std::int64_t most)
{
    const std::int64_t times = b / std::gcd(a, b);
    return times > most / a ? std::nullopt : std::optional{a * times};
}

/// The denominator is a multiple of 100.
inline std::int64_t inParts(Points points, std::int64_t denominator)
{
    return points.inHundredths() * (denominator / 100);
}

inline Wide magnitude(Wide value)
{
    return value < 0 ? -value : value;
}

/// Division by a number that stays the same, without the processor's division.
class Divider
{
public:
    /// `by` is above 0.
    explicit Divider(std::int64_t by = 1) : m_by{static_cast<std::uint64_t>(by)}, m_inverse{~std::uint64_t{0} / m_by} {}

    std::int64_t by() const { return static_cast<std::int64_t>(m_by); }
    /// Of a value that is not negative.
    std::int64_t quotient(std::int64_t value) const
    {
        const auto dividend = static_cast<std::uint64_t>(value);
        // The inverse is cut off, so the quotient may be one too small.
        const auto low = static_cast<std::uint64_t>((UnsignedWide{dividend} * m_inverse) >> 64);
        return static_cast<std::int64_t>(low + (dividend - low * m_by >= m_by ? 1 : 0));
    }

private:
    std::uint64_t m_by;
    std::uint64_t m_inverse;
};

/// Brings values in 1/from to whole parts of 10^-places, as Decimal::round does.
class Rounder
{
public:
    Rounder() = default;
    /// Of values times `times`.
    Rounder(Ratio times, RoundingMode mode) : m_times{times.above}, m_divider{times.below}, m_mode{mode} {}

    std::int64_t times() const { return m_times; }
    std::int64_t by() const { return m_divider.by(); }
    /// Each value × times() fits 62 bits. `rounded` may be `values`.
    void round(const std::int64_t *values, std::size_t count, std::int64_t *rounded) const
    {
        const auto each = [&](auto goesUp) {
            const std::int64_t times = m_times;
            const Divider divider = m_divider;
            for (std::size_t i = 0; i < count; ++i) {
                const std::int64_t scaled = values[i] * times;
                const std::int64_t size = scaled < 0 ? -scaled : scaled;
                const std::int64_t whole = divider.quotient(size);
                const std::int64_t rest = size - whole * divider.by();
                const std::int64_t up = whole + (goesUp(rest, divider.by() - rest, whole) ? 1 : 0);
                rounded[i] = scaled < 0 ? -up : up;
            }
        };
        switch (m_mode) {
        case RoundingMode::HalfUp:
            each([](std::int64_t rest, std::int64_t other, std::int64_t) { return rest >= other; });
            break;
        case RoundingMode::HalfEven:
            each([](std::int64_t rest, std::int64_t other, std::int64_t whole) {
                return rest > other || (rest == other && whole % 2 != 0);
            });
            break;
        case RoundingMode::Down: each([](std::int64_t, std::int64_t, std::int64_t) { return false; }); break;
        }
    }

private:
    std::int64_t m_times = 1;
    Divider m_divider;
    RoundingMode m_mode = RoundingMode::HalfUp;
};

} // namespace yanben
