#pragma once

#include "documents/paper/table/print_table.h"

namespace yanben
{

/// 备注, beside columns of numbers of about 50: as wide as there is something to remark. A few remarks break into lines
/// rather than narrowing all rows. One for each line, empty where there is none.
PrintColumn remarkColumn(const QStringList &remarks);

} // namespace yanben
