#pragma once

#include "ui/shell/page.h"
#include "workspace/live/findings_book.h"

#include <map>

namespace yanben
{

/// The number beside a page in the navigation: how much is to be settled there. Of the rubric only what keeps it from
/// being published. A page without an entry has none.
std::map<PageId, int> pageBadges(const State &state, const FindingsBook &findings);

} // namespace yanben
