#pragma once

#include "documents/paper/table/print_table.h"

namespace yanben
{

/// Names in rows of so many cells, spaced for print; the last row is filled up. Nobody is one row that says 无.
std::vector<PrintRow> nameRows(const QStringList &names, int perRow);

} // namespace yanben
