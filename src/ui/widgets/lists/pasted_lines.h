#pragma once

#include <QStringList>

namespace yanben
{

/// What is copied as lines for rows that follow each other, of a table its last column. Empty lines at the end are left
/// out; one line alone is pasted as it is.
QStringList pastedLines();

} // namespace yanben
