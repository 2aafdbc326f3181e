#pragma once

#include "domain/schedule/when.h"

namespace yanben
{

inline constexpr auto morning = HalfDay::Morning;
inline constexpr auto afternoon = HalfDay::Afternoon;

inline TimeOfDay at(int hour, int minute = 0)
{
    return {.time = ClockSpan{{hour * 60 + minute}, {}}};
}

inline TimeOfDay fromTo(ClockTime from, ClockTime to)
{
    return {.time = ClockSpan{from, to}};
}

inline TimeOfDay in(HalfDay half)
{
    return {.half = half};
}

inline TimeOfDay period(std::vector<int> periods)
{
    return {.periods = std::move(periods)};
}

} // namespace yanben
