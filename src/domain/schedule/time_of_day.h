#pragma once

#include <compare>
#include <optional>
#include <vector>

namespace yanben
{

/// Minutes since midnight. 24:00 is a legal end of a day, which QTime cannot hold.
struct ClockTime
{
    int minutes = 0; ///< 0..1440

    friend auto operator<=>(const ClockTime &, const ClockTime &) = default;
};

inline constexpr ClockTime endOfDay{24 * 60};

/// "14:30" has no end, "14:30-16:00" has one, later than the start.
struct ClockSpan
{
    ClockTime from{};
    std::optional<ClockTime> to{};

    friend bool operator==(const ClockSpan &, const ClockSpan &) = default;
};

enum class HalfDay { Morning, Afternoon, Evening }; ///< 上午、下午、晚上

/// When within the day. Everything empty: nothing was said.
struct TimeOfDay
{
    std::optional<ClockSpan> time{};
    std::optional<HalfDay> half{};
    std::vector<int> periods{}; ///< 第N节, from 1, ascending

    bool isEmpty() const { return !time && !half && periods.empty(); }
    friend bool operator==(const TimeOfDay &, const TimeOfDay &) = default;
};

} // namespace yanben
