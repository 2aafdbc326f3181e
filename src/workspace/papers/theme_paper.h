#pragma once

#include "documents/calendar/themes_document.h"
#include "workspace/state.h"

#include <optional>

namespace yanben
{

/// What themeLines() gives, without what the term does not reach any more.
ThemesDocument themePaper(const State &state, TermId term, std::optional<GroupId> group);

} // namespace yanben
