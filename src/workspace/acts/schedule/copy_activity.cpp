#include "workspace/acts/schedule/copy_activity.h"

#include "calendar/when_dates.h"
#include "workspace/act_builder.h"
#include "workspace/queries/term_rows.h"

#include <algorithm>

namespace yanben
{

namespace
{

When shiftedTo(const When &when, int days, const std::optional<TimeOfDay> &hour)
{
    When moved = shifted(when, days).value_or(when);
    if (hour) {
        moved.timeOfDay = *hour;
        moved.raw.clear();
    }
    return moved;
}

/// Of the copy in the act, still at the original's times.
void shiftCopy(Act &act, const Term &term, int days, const std::optional<TimeOfDay> &hour)
{
    for (Change &change : act.changes) {
        auto *activity = std::get_if<Edit<Activity>>(&change);
        if (activity && !activity->before) {
            activity->after->when = shiftedTo(activity->after->when, days, hour);
            const DateSpan span = spanOf(activity->after->when, term);
            activity->after->start = span.first;
            activity->after->end = span.last;
        }
        auto *session = std::get_if<Edit<Session>>(&change);
        if (session && !session->before && session->after->when)
            session->after->when = shifted(*session->after->when, days).value_or(*session->after->when);
    }
}

/// Gives the term's activities positions by which the copy stands at its day.
void placeCopy(Act &act, const State &state, const Activity &original, const When &when)
{
    const std::optional<ActivityId> copy = addedActivity(act);
    if (!copy)
        return;
    std::vector<ActivityId> order;
    for (const Activity *each : activitiesOf(state, original.term))
        order.push_back(each->id);
    const auto place = std::clamp<std::ptrdiff_t>(placeByDate(state, original.term, when), 0, std::ssize(order));
    order.insert(order.begin() + place, *copy);
    std::erase_if(act.changes, [](const Change &change) {
        const auto *edit = std::get_if<Edit<Activity>>(&change);
        return edit && edit->before;
    });
    for (std::size_t at = 0; at < order.size(); ++at) {
        const auto position = static_cast<int>(at);
        if (order[at] == *copy) {
            for (Change &change : act.changes) {
                if (auto *edit = std::get_if<Edit<Activity>>(&change))
                    edit->after->position = position;
            }
            continue;
        }
        Activity row = state.get<Activity>(order[at]);
        if (row.position == position)
            continue;
        const Activity before = row;
        row.position = position;
        act.changes.emplace_back(Edit<Activity>{before, std::move(row)});
    }
}

} // namespace

Act copyActivity(const State &state, ActivityId activity, int days, const std::optional<TimeOfDay> &hour)
{
    const Activity &original = state.get<Activity>(activity);
    Act act = duplicateActivity(state, activity);
    shiftCopy(act, state.get<Term>(original.term), days, hour);
    placeCopy(act, state, original, shiftedTo(original.when, days, hour));
    return act;
}

When withDays(const When &when, QDate first, QDate last)
{
    When changed{.timeOfDay = when.timeOfDay};
    if (first == last)
        changed.kind = SingleDay{first};
    else
        changed.kind = DayRange{first, last};
    return changed;
}

} // namespace yanben
