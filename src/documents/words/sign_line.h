#pragma once

#include "documents/paper/table/print_table.h"

namespace yanben
{

/// 制表, 审核 and the day below a table, with room for a hand where the day is not known.
ClosingLine signLine(const QString &day = {});

} // namespace yanben
