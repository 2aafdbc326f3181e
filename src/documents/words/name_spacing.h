#pragma once

#include <QString>

namespace yanben
{

/// A name of two Han characters as documents print it, as wide as one of three: 王勋 → 王　勋. Others are unchanged.
QString spacedName(const QString &name);

} // namespace yanben
