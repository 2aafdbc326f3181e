#include "calendar/holidays/new_moon.h"

#include <array>
#include <cmath>
#include <numbers>

namespace yanben
{

namespace
{

double sine(double degrees)
{
    return std::sin(degrees * std::numbers::pi / 180);
}

/// A periodic term: its size in days, the power of the eccentricity, and what is taken of each argument.
struct PeriodicTerm
{
    double size;
    int eccentricity;
    double sun;
    double moon;
    double latitude;
};

constexpr std::array periodicTerms{
    PeriodicTerm{-0.40720, 0, 0, 1, 0},   PeriodicTerm{0.17241, 1, 1, 0, 0},   PeriodicTerm{0.01608, 0, 0, 2, 0},
    PeriodicTerm{0.01039, 0, 0, 0, 2},    PeriodicTerm{0.00739, 1, -1, 1, 0},  PeriodicTerm{-0.00514, 1, 1, 1, 0},
    PeriodicTerm{0.00208, 2, 2, 0, 0},    PeriodicTerm{-0.00111, 0, 0, 1, -2}, PeriodicTerm{-0.00057, 0, 0, 1, 2},
    PeriodicTerm{0.00056, 1, 1, 2, 0},    PeriodicTerm{-0.00042, 0, 0, 3, 0},  PeriodicTerm{0.00042, 1, 1, 0, 2},
    PeriodicTerm{0.00038, 1, 1, 0, -2},   PeriodicTerm{-0.00024, 1, -1, 2, 0}, PeriodicTerm{-0.00007, 0, 2, 1, 0},
    PeriodicTerm{0.00004, 0, 0, 2, -2},   PeriodicTerm{0.00004, 0, 3, 0, 0},   PeriodicTerm{0.00003, 0, 1, 1, -2},
    PeriodicTerm{0.00003, 0, 0, 2, 2},    PeriodicTerm{-0.00003, 0, 1, 1, 2},  PeriodicTerm{0.00003, 0, -1, 1, 2},
    PeriodicTerm{-0.00002, 0, -1, 1, -2}, PeriodicTerm{-0.00002, 0, 1, 3, 0},  PeriodicTerm{0.00002, 0, 0, 4, 0},
};

struct PlanetaryTerm
{
    double at;
    double perMoon;
    double size;
};

constexpr std::array planetaryTerms{
    PlanetaryTerm{299.77, 0.107408, 0.000325},  PlanetaryTerm{251.88, 0.016321, 0.000165},
    PlanetaryTerm{251.83, 26.651886, 0.000164}, PlanetaryTerm{349.42, 36.412478, 0.000126},
    PlanetaryTerm{84.66, 18.206239, 0.000110},  PlanetaryTerm{141.74, 53.303771, 0.000062},
    PlanetaryTerm{207.14, 2.453732, 0.000060},  PlanetaryTerm{154.84, 7.306860, 0.000056},
    PlanetaryTerm{34.52, 27.261239, 0.000047},  PlanetaryTerm{207.19, 0.121824, 0.000042},
    PlanetaryTerm{291.34, 1.844379, 0.000040},  PlanetaryTerm{161.72, 24.198154, 0.000037},
    PlanetaryTerm{239.56, 25.513099, 0.000035}, PlanetaryTerm{331.55, 3.592518, 0.000023},
};

/// Julian day, in the even time of the planets, of the new moon `k` after that of 6 January 2000.
double newMoon(double k)
{
    const double t = k / 1236.85;
    const double eccentricity = 1 - 0.002516 * t - 0.0000074 * t * t;
    const double sun = 2.5534 + 29.10535670 * k - 0.0000014 * t * t;
    const double moon = 201.5643 + 385.81693528 * k + 0.0107582 * t * t + 0.00001238 * t * t * t;
    const double latitude = 160.7108 + 390.67050284 * k - 0.0016118 * t * t - 0.00000227 * t * t * t;
    const double node = 124.7746 - 1.56375588 * k + 0.0020672 * t * t;

    double day = 2451550.09766 + 29.530588861 * k + 0.00015437 * t * t - 0.00017 * sine(node);
    for (const PeriodicTerm &term : periodicTerms)
        day += term.size * std::pow(eccentricity, term.eccentricity) *
               sine(term.sun * sun + term.moon * moon + term.latitude * latitude);
    for (const PlanetaryTerm &term : planetaryTerms)
        day += term.size * sine(term.at + term.perMoon * k);
    return day;
}

} // namespace

QDate newMoonDay(QDate near)
{
    constexpr double month = 29.530588861;
    constexpr double evenToCivil = 70.0 / 86'400; // grew from 64 to 69 seconds since 2000
    constexpr double east = 8.0 / 24;
    const double k = std::round(static_cast<double>(QDate{2000, 1, 6}.daysTo(near)) / month);
    const double day = newMoon(k) - evenToCivil + east;
    // A Julian day begins at noon.
    return QDate::fromJulianDay(static_cast<qint64>(std::floor(day + 0.5)));
}

} // namespace yanben
