#pragma once

class QWidget;

namespace yanben
{

/// Makes a dialog as high as its layout needs at its width: lines that wrap need more than a size hint says. Never less
/// high, nor higher than the screen.
void fitHeight(QWidget &dialog);

} // namespace yanben
