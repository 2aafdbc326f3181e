#pragma once

#include <QStringList>

namespace yanben
{

/// A name of two Han characters as documents print it, as wide as one of three: 王勋 → 王　勋. Others are unchanged.
QString spacedName(const QString &name);

/// How many characters wide a column of names must be at least so that names of up to six stand in one line, and the
/// work numbers in brackets that tell two of one name apart in one below it. `least` without any, and never more
/// than 8.
double nameColumnCharacters(const QStringList &names, double least);

} // namespace yanben
