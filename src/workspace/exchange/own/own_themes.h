#pragma once

#include "documents/ics/activity_ics.h"
#include "domain/json/json_problem.h"
#include "domain/schedule/when.h"
#include "workspace/state.h"

#include <QString>

#include <optional>
#include <vector>

namespace yanben
{

/// A theme as a calendar file says it: {"group":"语文组","month":"2019-03","title":"…"}; with neither month nor week
/// the term's.
struct OwnTheme
{
    QString group{}; ///< its name; empty: the school's
    std::optional<YearMonth> month{};
    std::optional<int> week{};
    QString title{};

    friend bool operator==(const OwnTheme &, const OwnTheme &) = default;
};

/// All themes of a term, the school's first.
std::vector<IcsOwnLine> ownThemes(const State &state, const Term &term);

QString ownThemeText(const OwnTheme &theme);
/// Or where in it something is wrong.
Parsed<OwnTheme> readOwnTheme(const QString &text);

} // namespace yanben
