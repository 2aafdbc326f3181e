#pragma once

#include "calendar/hours/hours.h"

#include <QDate>

#include <span>
#include <vector>

namespace yanben
{

/// Who and what a meeting takes. A resource is a number that the caller gives to a person or a place, counted from 0.
struct Booking
{
    std::vector<int> resources{}; ///< ascending, each once
    std::vector<QDate> days{};    ///< ascending
    TimeOfDay time{};
    int owner = 0; ///< bookings of one owner never clash with each other
};

/// Two bookings that want the same at the same time.
struct Clash
{
    std::size_t one = 0; ///< the earlier one among the bookings
    std::size_t other = 0;
    std::vector<int> shared{}; ///< resources, ascending
    QDate first{};             ///< the days on which it happens
    QDate last{};
    bool isCertain = true; ///< false: whether their hours meet is not known

    friend bool operator==(const Clash &, const Clash &) = default;
};

/// By the places of the two bookings. What only touches (one ends when the other begins) does not clash. The time grows
/// with n log n of the days that are taken, and with the clashes found.
std::vector<Clash> clashesOf(std::span<const Booking> bookings, const Timetable &timetable);

} // namespace yanben
