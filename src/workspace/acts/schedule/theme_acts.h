#pragma once

#include "domain/result.h"
#include "workspace/act.h"
#include "workspace/queries/calendar/themes.h"

namespace yanben
{

enum class ThemeFault {
    OutsideTerm, ///< the term has no such month or week
    GroupGone,
};

/// In the place of what stands there; an empty title takes it away, also from where the term does not reach any more.
Result<Act, ThemeFault> setTheme(const State &state, const ThemePlace &place, const QString &title);

} // namespace yanben
