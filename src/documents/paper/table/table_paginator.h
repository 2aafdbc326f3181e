#pragma once

#include "documents/paper/table/print_table.h"
#include "documents/paper/text_measure.h"

#include <span>

namespace yanben
{

/// Lays a table out on pages.
///
/// Heads are repeated on every page, the title where the table asks for it. A row stands whole on one page; a row
/// taller than a page is divided between lines. Rows that merged cells tie together stay together when they need at
/// most half a page; when such a group is divided, the merged label is shown again with （续） behind it. Columns that
/// do not fit beside each other go to further pages with the key columns repeated. Pages are filled before they break;
/// the closing lines take the last row with them. Every text stands on the pages exactly once but for these repeats,
/// and nothing leaves the content rectangle.
std::vector<PaperPage> paginate(const PrintTable &table, const TextMeasure &measure);

/// Sets those tables that have a type for one page in one size: the largest that leaves each of them its page. Where
/// one needs more than a page it is at most its own, and that one goes on to further pages in it.
void shareOnePageType(std::span<PrintTable> tables, const TextMeasure &measure);

} // namespace yanben
