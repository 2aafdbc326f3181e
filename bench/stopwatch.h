#pragma once

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <cstdio>
#include <vector>

using Clock = std::chrono::steady_clock;

/// How many of something are measured of which 95 % are promised.
constexpr int measuredSteps = 300;

/// Milliseconds.
inline double since(Clock::time_point start)
{
    return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

/// Milliseconds of the middle one of so many runs.
template <typename Work>
double medianOf(int runs, Work work)
{
    std::vector<double> times;
    for (int run = 0; run < runs; ++run) {
        const Clock::time_point start = Clock::now();
        work();
        times.push_back(since(start));
    }
    std::ranges::sort(times);
    return times[times.size() / 2];
}

/// Prints median, 95 % and the most of what it took; gives the 95 %.
inline double report(const char *what, std::vector<double> times)
{
    std::ranges::sort(times);
    const double most = times[times.size() * 95 / 100];
    std::printf("%-34s median %8.2f   95 %% %8.2f   max %8.2f ms\n", what, times[times.size() / 2], most, times.back());
    return most;
}
