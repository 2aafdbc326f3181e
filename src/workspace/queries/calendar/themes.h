#pragma once

#include "calendar/school_calendar.h"
#include "workspace/state.h"

#include <optional>
#include <vector>

namespace yanben
{

/// Where a theme stands: of the term, of one month or of one week; of a group or, without one, of the school.
struct ThemePlace
{
    TermId term{};
    std::optional<GroupId> group{};
    std::optional<YearMonth> month{};
    std::optional<int> week{};

    friend bool operator==(const ThemePlace &, const ThemePlace &) = default;
};

ThemePlace placeOf(const Theme &theme);
/// Null where nothing is written.
const Theme *themeAt(const State &state, const ThemePlace &place);
/// Whom themes of the term may be for, beside the school: groups that stand for themselves, and whoever has one.
std::vector<const Group *> themedGroups(const State &state, TermId term);

/// One place of 每期一主题、每月一专题、每周一项目.
struct ThemeLine
{
    ThemePlace place{};
    QString title{}; ///< empty: not written yet
    /// Of a week all seven days, of term and month those that lie in the term.
    QDate first{};
    QDate last{};
    /// Whether a theme is to stand here: not in preparation weeks and weeks without any lesson; of months
    /// in the askedMonths().
    bool isExpected = true;
    bool isOutside = false; ///< the term does not reach here any more

    bool isMissing() const { return isExpected && title.isEmpty(); }
    friend bool operator==(const ThemeLine &, const ThemeLine &) = default;
};

/// The term, then each month followed by its weeks; a week belongs to the month that holds its middle. What a term that
/// was shortened left behind comes last.
std::vector<ThemeLine> themeLines(const State &state, const Term &term, std::optional<GroupId> group,
                                  const SchoolCalendar &calendar);

} // namespace yanben
