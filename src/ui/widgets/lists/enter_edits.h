#pragma once

class QAbstractItemView;

namespace yanben
{

/// Enter on a cell that can be edited opens it, and does not reach the default button of a dialog.
void letEnterEdit(QAbstractItemView &view);

} // namespace yanben
