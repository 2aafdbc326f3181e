#include "workspace/acts/moving_fixes.h"

#include "calendar/when_dates.h"
#include "checks/moved_when.h"
#include "checks/row_order.h"
#include "workspace/queries/term_rows.h"

#include <algorithm>

namespace yanben
{

namespace
{

void moveBy(When &when, const FindingFix &fix)
{
    std::optional<When> moved = movedBy(fix, when);
    if (!moved)
        throw StaleChange{"a time has changed since"};
    when = std::move(*moved);
}

void keepByDate(ActBuilder &builder, const State &state, ActivityId moved, const When &when)
{
    const Term &term = state.get<Term>(state.get<Activity>(moved).term);
    const auto keyOfRow = [&term](const Activity &row) -> std::optional<WhenSortKey> {
        const WhenSortKey key = sortKeyOf(row.when, term);
        // A cancelled row counts for nothing in the order.
        const bool counts = key.group == WhenSortKey::Group::Dated && row.status != ActivityStatus::Cancelled;
        return counts ? std::optional{key} : std::nullopt;
    };
    std::vector<const Activity *> rows = activitiesOf(state, term.id);
    std::vector<std::optional<WhenSortKey>> keys;
    for (const Activity *row : rows)
        keys.push_back(keyOfRow(*row));
    const auto from = std::ranges::find(rows, moved, &Activity::id);
    const auto at = static_cast<std::size_t>(from - rows.begin());
    const std::optional<std::size_t> place = placeOfMovedRow(keys, at, sortKeyOf(when, term));
    if (!place || *place == at)
        return;
    const Activity *row = *from;
    rows.erase(from);
    rows.insert(rows.begin() + static_cast<std::ptrdiff_t>(*place), row);
    int position = 0;
    for (const Activity *each : rows)
        builder.change<Activity>(each->id, [&position](Activity &activity) { activity.position = position++; });
}

} // namespace

void moveTime(ActBuilder &builder, const State &state, const ActivityTarget &target, const FindingFix &fix)
{
    if (target.session) {
        builder.change<Session>(*target.session, [&fix](Session &row) {
            if (!row.when)
                throw StaleChange{"a session has no time of its own any more"};
            moveBy(*row.when, fix);
        });
        return;
    }
    builder.change<Activity>(target.activity, [&](Activity &row) {
        moveBy(row.when, fix);
        const DateSpan span = spanOf(row.when, state.get<Term>(row.term));
        row.start = span.first;
        row.end = span.last;
    });
    keepByDate(builder, state, target.activity, builder.find<Activity>(target.activity)->when);
}

void moveOccurrence(ActBuilder &builder, const State &state, const MoveMeeting &fix)
{
    const auto &[activity, session] = fix.activity;
    const Session *own = session ? &state.get<Session>(*session) : nullptr;
    const When &series = own && own->when ? *own->when : state.get<Activity>(activity).when;
    if (!std::holds_alternative<Recurring>(series.kind) || (own && !own->when))
        throw StaleChange{"a series has changed since"};
    const auto &changes = state.all<ChangedOccurrence>();
    const auto isTheOne = [&](const auto &entry) {
        const ChangedOccurrence &row = entry.second;
        if (row.activity != activity || row.original != *fix.original || row.session.has_value() != (own != nullptr))
            return false;
        // Sessions of one time have one series.
        const Session *other = row.session ? state.find<Session>(*row.session) : nullptr;
        return !own || (other && other->when == own->when);
    };
    const auto found = std::ranges::find_if(changes, isTheOne);
    const bool hasHours = !fix.hours.isEmpty();
    const When moved{.kind = SingleDay{fix.day}, .timeOfDay = hasHours ? fix.hours : series.timeOfDay, .raw = {}};
    if (found == changes.end()) {
        builder.insert(
            ChangedOccurrence{.activity = activity, .session = session, .original = *fix.original, .when = moved});
        return;
    }
    builder.change<ChangedOccurrence>(found->first, [&moved, hasHours](ChangedOccurrence &row) {
        const TimeOfDay hour = row.when && !hasHours ? row.when->timeOfDay : moved.timeOfDay;
        row.when = moved;
        row.when->timeOfDay = hour;
    });
}

} // namespace yanben
