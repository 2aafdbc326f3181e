#pragma once

class QAbstractItemView;

namespace yanben
{

/// Whether the heads of the columns stand above the rows.
enum class CopiedHeads { None, Above };

/// Puts the chosen rows of the view, from top to bottom, on the clipboard as a table for other programs, each cell as
/// `role` has it. Where no row is chosen the clipboard stays as it is.
void copyChosenRows(const QAbstractItemView &view, int role, CopiedHeads heads);

} // namespace yanben
