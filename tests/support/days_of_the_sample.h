#pragma once

#include <QDateTime>

namespace yanben
{

/// In the middle of the sample's term.
inline const QDate midTerm{2019, 4, 1};
/// Of a day when its scores are given.
inline const QDateTime noon{QDate{2019, 7, 1}, QTime{12, 0}, Qt::UTC};

} // namespace yanben
