#pragma once

#include <QStringList>

namespace yanben
{

/// Of names in an exception (除X外) that the roster does not have: that nobody is left out for them, and the mend.
QString notExcusedSentence(const QStringList &names);

} // namespace yanben
