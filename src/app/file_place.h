#pragma once

#include <QString>

namespace yanben
{

/// Whom the lock beside a file names to others.
QString ownName();

/// By whatever names and links they are reached.
bool isSameFile(const QString &one, const QString &other);

} // namespace yanben
