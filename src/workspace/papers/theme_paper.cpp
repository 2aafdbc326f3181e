#include "workspace/papers/theme_paper.h"

#include "calendar/weeks.h"
#include "workspace/queries/calendar/school_days.h"
#include "workspace/queries/calendar/themes.h"

namespace yanben
{

using namespace Qt::StringLiterals;

ThemesDocument themePaper(const State &state, TermId termId, std::optional<GroupId> group)
{
    const Term &term = state.get<Term>(termId);
    ThemesDocument document{.school = state.get<School>(SchoolId{1}).name,
                            .term = term.title,
                            .owner = group ? state.get<Group>(*group).name : u"全校"_s,
                            .theme = {},
                            .months = {}};
    for (const ThemeLine &line : themeLines(state, term, group, schoolCalendar(state))) {
        if (line.isOutside)
            continue;
        if (line.place.month)
            document.months.push_back(
                {.name = u"%1月"_s.arg(line.place.month->month), .topic = line.title, .weeks = {}});
        else if (line.place.week)
            document.months.back().weeks.push_back(
                {.name = weekName(term, *line.place.week), .first = line.first, .last = line.last, .item = line.title});
        else
            document.theme = line.title;
    }
    return document;
}

} // namespace yanben
