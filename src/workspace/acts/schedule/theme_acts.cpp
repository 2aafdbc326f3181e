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

} // namespace

Result<Act, ThemeFault> setTheme(const State &state, const ThemePlace &place, const QString &title)
{
    const QString tidy = title.simplified();
    const Theme *there = themeAt(state, place);
    ActBuilder builder{state, ActKind::EditThemes, {tidy.isEmpty() && there ? there->title : tidy}};
    if (tidy.isEmpty()) {
        if (there)
            builder.remove<Theme>(there->id);
        return builder.take();
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
    return builder.take();
}

} // namespace yanben
