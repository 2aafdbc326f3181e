#pragma once

#include "documents/paper/table/print_table.h"

#include <QByteArray>

#include <optional>

namespace yanben
{

/// The table as a workbook of one sheet, set up to print like the paper form: merged cells, repeated heads, one page
/// wide. Texts are never formulas; cells with a number hold it. Nothing if it could not be made: no room for temporary
/// files, or the part of the program for workbooks is not installed.
std::optional<QByteArray> writeXlsx(const PrintTable &table);

} // namespace yanben
