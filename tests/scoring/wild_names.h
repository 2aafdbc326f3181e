#pragma once

#include <QString>

namespace yanben
{

/// The measure that overrides of random rules look at.
inline const QString measureName = QStringLiteral("次数");

/// Of the entry of a random rule that stands at this place, from 0 on.
inline QString entryName(int at)
{
    return QString{QChar{u'A' + at}};
}

} // namespace yanben
