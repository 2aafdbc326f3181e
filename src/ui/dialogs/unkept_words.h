#pragma once

class QWidget;

namespace yanben
{

/// Asks whether what has been written in a dialog, and is not kept yet, may go with it. True: it may.
bool mayLoseWords(QWidget &dialog);

} // namespace yanben
