#pragma once

#include "ui/pages/calendar/views/lines/lines_sheet.h"

namespace yanben
{

/// Makes one block of the lines of the same entry in cells below each other. What happens beside a block gets a part of
/// the width of its own; what takes one cell only stands there below each other.
void joinBlocks(LinesSheet &sheet);

/// The line of the same entry in this cell; none where there is none.
std::optional<std::size_t> lineOfEntry(const SheetCell &cell, const SheetLine &line);

} // namespace yanben
