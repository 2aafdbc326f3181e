#pragma once

#include "ui/shell/actions.h"

class QWidget;

namespace yanben
{

class Page;

/// What keys do within the pages that the window has made, grouped by their titles: those of `first` before the others,
/// and what several pages share only once.
std::vector<ShortcutLine> pageShortcuts(const QWidget &window, const Page *first);

} // namespace yanben
