#include "workspace/queries/calendar/themes.h"

#include "calendar/asked_periods.h"
#include "calendar/holidays/marked_weeks.h"
#include "calendar/week_table.h"

#include <algorithm>

namespace yanben
{

namespace
{

/// The month of the week's middle; of a week that the term only touches, of the nearest day in the term.
YearMonth monthOf(const TermWeek &week, const Term &term)
{
    const QDate middle = std::clamp(week.first.addDays(3), term.first, term.last);
    return {middle.year(), middle.month()};
}

bool expectsItem(const TermWeek &week, const Term &term, const SchoolCalendar &calendar)
{
    return week.isTeaching() && hasLessons(term, calendar, week.number);
}

class ThemeList
{
public:
    ThemeList(const State &state, const Term &term, std::optional<GroupId> group)
        : m_state{state}, m_term{term}, m_group{group}
    {}

    ThemeLine &add(std::optional<YearMonth> month, std::optional<int> week, QDate first, QDate last)
    {
        ThemeLine &line = m_lines.emplace_back();
        line.place = {.term = m_term.id, .group = m_group, .month = month, .week = week};
        line.first = first;
        line.last = last;
        if (const Theme *theme = themeAt(m_state, line.place))
            line.title = theme->title;
        return line;
    }
    void addLeftBehind()
    {
        for (const auto &[id, theme] : m_state.all<Theme>()) {
            const ThemePlace place = placeOf(theme);
            if (place.term != m_term.id || place.group != m_group ||
                std::ranges::count(m_lines, place, &ThemeLine::place))
                continue;
            const bool isWeek = place.week.has_value();
            ThemeLine &line =
                add(place.month, place.week, isWeek ? firstDayOfWeek(m_term, *place.week) : place.month->firstDay(),
                    isWeek ? lastDayOfWeek(m_term, *place.week) : place.month->lastDay());
            line.isExpected = false;
            line.isOutside = true;
        }
    }
    std::vector<ThemeLine> take() { return std::move(m_lines); }

private:
    const State &m_state;
    const Term &m_term;
    std::optional<GroupId> m_group;
    std::vector<ThemeLine> m_lines;
};

} // namespace

ThemePlace placeOf(const Theme &theme)
{
    return {.term = theme.term, .group = theme.group, .month = theme.month, .week = theme.week};
}

const Theme *themeAt(const State &state, const ThemePlace &place)
{
    for (const auto &[id, theme] : state.all<Theme>()) {
        if (placeOf(theme) == place)
            return &theme;
    }
    return nullptr;
}

std::vector<const Group *> themedGroups(const State &state, TermId term)
{
    std::vector<const Group *> groups;
    for (const auto &[id, group] : state.all<Group>()) {
        const auto isOfIt = [&, owner = id](const auto &entry) {
            return entry.second.term == term && entry.second.group == owner;
        };
        const bool standsForItself = group.kind != GroupKind::Everyone && !group.sameAs;
        if (standsForItself || std::ranges::any_of(state.all<Theme>(), isOfIt))
            groups.push_back(&group);
    }
    std::ranges::stable_sort(groups, {}, &Group::position);
    return groups;
}

std::vector<ThemeLine> themeLines(const State &state, const Term &term, std::optional<GroupId> group,
                                  const SchoolCalendar &calendar)
{
    ThemeList list{state, term, group};
    list.add({}, {}, term.first, term.last);
    const std::vector<TermWeek> weeks = weekTable(term, calendar);
    const std::vector<YearMonth> asked = askedMonths(term, calendar);
    for (QDate day{term.first.year(), term.first.month(), 1}; day <= term.last; day = day.addMonths(1)) {
        const YearMonth month{day.year(), day.month()};
        const auto isOfIt = [&](const TermWeek &week) { return monthOf(week, term) == month; };
        list.add(month, {}, std::max(month.firstDay(), term.first), std::min(month.lastDay(), term.last)).isExpected =
            std::ranges::binary_search(asked, month);
        for (const TermWeek &week : weeks) {
            if (isOfIt(week))
                list.add({}, week.number, week.first, week.last).isExpected = expectsItem(week, term, calendar);
        }
    }
    list.addLeftBehind();
    return list.take();
}

} // namespace yanben
