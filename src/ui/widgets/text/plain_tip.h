#pragma once

#include <QString>

namespace yanben
{

/// Text for a tooltip, which Qt would read as HTML where it looks like it.
QString plainTip(const QString &text);

} // namespace yanben
