#pragma once

#include "domain/ids.h"
#include "domain/schedule/when.h"

#include <QString>

#include <optional>

namespace yanben
{

/// 每期一主题、每月一专题、每周一项目 (row B24): neither month nor week is the term's theme, a month its topic, a week
/// its item. Never both.
struct Theme
{
    ThemeId id{};
    QString uid;
    TermId term{};
    std::optional<GroupId> group; ///< empty: the school's
    std::optional<YearMonth> month;
    std::optional<int> week;
    QString title;

    friend bool operator==(const Theme &, const Theme &) = default;
};

} // namespace yanben
