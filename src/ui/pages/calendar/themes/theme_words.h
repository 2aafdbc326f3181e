#pragma once

#include "domain/schedule/term.h"
#include "workspace/acts/schedule/theme_acts.h"

#include <QString>

#include <span>

namespace yanben
{

/// 学期主题, 3月, 第3周
QString themePlaceText(const ThemePlace &place, const Term &term);
QString themePlaceText(const ThemeLine &line, const Term &term);
/// What is still to be written, in a sentence; or that nothing is.
QString missingThemesText(std::span<const ThemeLine> lines, const Term &term);
QString themeFaultText(ThemeFault fault);

} // namespace yanben
