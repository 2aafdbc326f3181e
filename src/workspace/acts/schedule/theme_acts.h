#pragma once

#include "domain/result.h"
#include "workspace/act.h"
#include "workspace/queries/calendar/themes.h"

#include <QString>

#include <vector>

namespace yanben
{

enum class ThemeFault {
    OutsideTerm, ///< the term has no such month or week
    GroupGone,
};

/// In the place of what stands there; an empty title takes it away, also from where the term does not reach any more.
Result<Act, ThemeFault> setTheme(const State &state, const ThemePlace &place, const QString &title);

struct PlacedTheme
{
    ThemePlace place{};
    QString title{};
};

/// Several as one act; the first that can't be refuses all.
Result<Act, ThemeFault> setThemes(const State &state, const std::vector<PlacedTheme> &themes);

} // namespace yanben
