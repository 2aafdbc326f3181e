#pragma once

#include "storage/act_log.h"
#include "workspace/change.h"

namespace yanben
{

/// A change as the file's log keeps it.
ChangeRow toChangeRow(const Change &change);

/// Throws ColumnError for a row that this program cannot read, such as one of an older schema.
Change fromChangeRow(const ChangeRow &row);

} // namespace yanben
