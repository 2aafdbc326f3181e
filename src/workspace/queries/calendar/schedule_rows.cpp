#include "workspace/queries/calendar/schedule_rows.h"

#include "domain/schedule/activity_people.h"
#include "workspace/queries/staff/roster.h"
#include "workspace/queries/term_rows.h"

namespace yanben
{

namespace
{

QStringList listed(const State &state, ListKind kind)
{
    QStringList names;
    for (const auto &[id, entry] : state.all<ListEntry>()) {
        if (entry.kind == kind && !entry.sameAs)
            names << entry.name;
    }
    return names;
}

template <typename T>
void addOutsiders(QStringList &names, const State &state)
{
    for (const auto &[id, row] : state.all<T>()) {
        forEachPeople(row, [&names](const std::vector<Participant> &people) {
            for (const Participant &one : people) {
                if (!one.name.isEmpty() && !names.contains(one.name))
                    names << one.name;
            }
        });
    }
}

} // namespace

std::vector<ScheduleRow> scheduleRows(const State &state, TermId term)
{
    std::map<ActivityId, std::vector<const Session *>> sessions;
    for (const auto &[id, session] : state.all<Session>())
        sessions[session.activity].push_back(&session);
    std::vector<ScheduleRow> rows;
    int number = 0;
    for (const Activity *activity : activitiesOf(state, term)) {
        ScheduleRow row{.activity = activity->id, .session = {}, .number = number++};
        row.first = static_cast<int>(rows.size());
        std::vector<const Session *> &own = sessions[activity->id];
        std::ranges::stable_sort(own, {}, &Session::position);
        row.sessionRows = std::max(1, static_cast<int>(own.size()));
        if (own.empty())
            rows.push_back(row);
        for (const Session *session : own) {
            row.session = session->id;
            rows.push_back(row);
        }
    }
    return rows;
}

QStringList formSuggestions(const State &state)
{
    return listed(state, ListKind::Form);
}

QStringList placeSuggestions(const State &state)
{
    return listed(state, ListKind::Place);
}

QStringList outsideSuggestions(const State &state)
{
    QStringList names;
    addOutsiders<Session>(names, state);
    addOutsiders<Activity>(names, state);
    addOutsiders<ChangedOccurrence>(names, state);
    return names;
}

QStringList presenterSuggestions(const State &state, TermId termId)
{
    const Term &term = state.get<Term>(termId);
    const std::map<StaffId, QString> all = displayNames(state);
    QStringList names;
    for (const auto &[id, member] : state.all<StaffMember>()) {
        if ((!member.joined || *member.joined <= term.last) && (!member.left || term.first <= *member.left))
            names << all.at(id);
    }
    names += outsideSuggestions(state);
    names.removeDuplicates();
    return names;
}

QStringList leaderSuggestions(const State &state, TermId term)
{
    QStringList names;
    if (const Plan *plan = planOf(state, term)) {
        for (const Leader *leader : leadersOf(state, plan->id))
            names << displayName(state, leader->staff);
    }
    names += presenterSuggestions(state, term);
    names.removeDuplicates();
    return names;
}

QStringList audienceSuggestions(const State &state, TermId term)
{
    std::vector<const Group *> groups;
    for (const auto &[id, group] : state.all<Group>())
        groups.push_back(&group);
    std::ranges::stable_sort(groups, {}, &Group::position);
    QStringList names;
    for (const Group *group : groups)
        names << group->name;
    return names + presenterSuggestions(state, term);
}

} // namespace yanben
