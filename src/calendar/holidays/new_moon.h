#pragma once

#include <QDate>

namespace yanben
{

/// The day in China of the new moon that is nearest to `near`, exact to half a minute for the years 1900 to 2100
/// (J. Meeus, Astronomical Algorithms, chapter 49).
QDate newMoonDay(QDate near);

} // namespace yanben
