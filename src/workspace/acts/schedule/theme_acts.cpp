#include "workspace/acts/schedule/theme_acts.h"

#include "calendar/weeks.h"
#include "workspace/act_builder.h"

namespace yanben
{

namespace
{

bool reaches(const Term &term, const ThemePlace &place)
{
    if (place.month)
        return term.first <= place.month->lastDay() && place.month->firstDay() <= term.last;
    return !place.week || (firstWeek(term) <= *place.week && *place.week <= lastWeek(term));
}

std::optional<ThemeFault> putTheme(ActBuilder &builder, const State &state, const ThemePlace &place,
                                   const QString &tidy)
{
    const Theme *there = themeAt(state, place);
    if (tidy.isEmpty()) {
        if (there)
            builder.remove<Theme>(there->id);
        return std::nullopt;
    }
    if (place.group && !state.find<Group>(*place.group))
        return ThemeFault::GroupGone;
    if ((place.month && place.week) || !reaches(state.get<Term>(place.term), place))
        return ThemeFault::OutsideTerm;
    if (there)
        builder.change<Theme>(there->id, [&tidy](Theme &row) { row.title = tidy; });
    else
        builder.insert(Theme{.id = {},
                             .uid = {},
                             .term = place.term,
                             .group = place.group,
                             .month = place.month,
                             .week = place.week,
                             .title = tidy});
    return std::nullopt;
}

} // namespace

Result<Act, ThemeFault> setTheme(const State &state, const ThemePlace &place, const QString &title)
{
    const QString tidy = title.simplified();
    const Theme *there = themeAt(state, place);
    ActBuilder builder{state, ActKind::EditThemes, {tidy.isEmpty() && there ? there->title : tidy}};
    if (const auto fault = putTheme(builder, state, place, tidy))
        return *fault;
    return builder.take();
}

Result<Act, ThemeFault> setThemes(const State &state, const std::vector<PlacedTheme> &themes)
{
    QStringList titles;
    for (const PlacedTheme &each : themes)
        titles << each.title.simplified();
    ActBuilder builder{state, ActKind::EditThemes, titles};
    for (const PlacedTheme &each : themes) {
        if (const auto fault = putTheme(builder, state, each.place, each.title.simplified()))
            return *fault;
    }
    return builder.take();
}

} // namespace yanben
