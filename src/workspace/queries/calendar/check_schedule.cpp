#include "workspace/queries/calendar/check_schedule.h"

#include "workspace/queries/calendar/meetings.h"
#include "workspace/queries/staff/like_groups.h"
#include "workspace/queries/staff/memberships.h"
#include "workspace/queries/staff/roster.h"
#include "workspace/queries/term_rows.h"

#include <algorithm>
#include <set>

namespace yanben
{

namespace
{

QString staffKey(StaffId staff)
{
    return QStringLiteral("staff:%1").arg(keyOf(staff));
}

QString groupKey(GroupId group)
{
    return QStringLiteral("group:%1").arg(keyOf(group));
}

std::optional<QDate> laterOf(std::optional<QDate> a, std::optional<QDate> b)
{
    return a && b ? std::max(a, b) : (a ? a : b);
}

std::optional<QDate> earlierOf(std::optional<QDate> a, std::optional<QDate> b)
{
    return a && b ? std::min(a, b) : (a ? a : b);
}

class ScheduleRows
{
public:
    ScheduleRows(CheckInput &input, const State &state) : m_input{input}, m_state{state}, m_names{displayNames(state)}
    {}

    void addActivities()
    {
        const auto sessions = sessionsByActivity(m_state);
        std::set<ActivityId> decided;
        for (const auto &[id, row] : m_state.all<ChangedOccurrence>())
            decided.insert(row.activity);
        for (const Activity *row : activitiesOf(m_state, m_input.term.id)) {
            if (row->status == ActivityStatus::Cancelled)
                continue;
            const bool isOpen =
                row->status == ActivityStatus::Postponed && std::holds_alternative<Undated>(row->when.kind);
            m_activities.emplace(row->id, m_input.activities.size());
            CheckedActivity &activity =
                m_input.activities.emplace_back(CheckedActivity{.id = row->id,
                                                                .topic = row->topic,
                                                                .title = row->title,
                                                                .when = row->when,
                                                                .forms = row->forms,
                                                                .backgroundTask = row->backgroundTask,
                                                                .needsLeader = row->groupMeeting && !isOpen,
                                                                .held = row->status == ActivityStatus::Held,
                                                                .decided = decided.contains(row->id)});
            const auto own = sessions.find(row->id);
            if (own == sessions.end())
                continue;
            for (const Session *session : own->second) {
                m_sessions.emplace(session->id, activity.sessions.size());
                activity.sessions.push_back(sessionOf(*session));
            }
        }
    }

    void addMeetings()
    {
        for (const Meeting &meeting : meetingsOf(m_state, m_input.term, m_input.calendar)) {
            const std::size_t activity = m_activities.at(meeting.activity->id);
            const When &pattern =
                meeting.key.session ? *m_state.get<Session>(*meeting.key.session).when : meeting.activity->when;
            const bool isOfSeries = std::holds_alternative<Recurring>(pattern.kind);
            for (const Session *session : meeting.sessions) {
                const ChangedOccurrence *changed = meeting.changed;
                m_input.meetings.push_back(
                    {.activity = activity,
                     .session = m_sessions.at(session->id),
                     .original = isOfSeries ? std::optional{meeting.key.original} : std::nullopt,
                     .timeOf = meeting.key.session,
                     .first = meeting.first,
                     .last = meeting.last,
                     .anyDay = meeting.anyDay,
                     .time = meeting.when->timeOfDay,
                     .presenters = people(changed && changed->presenters ? *changed->presenters : session->presenters),
                     .place = changed && changed->place ? *changed->place : session->place});
            }
        }
    }

    void addGroups()
    {
        const auto personOf = [this](StaffId staff) { return CheckedPerson{staffKey(staff), m_names.at(staff)}; };
        std::map<GroupId, std::vector<CheckedMember>> members;
        forEachMembership(m_state, [&](const Membership &membership) {
            const StaffMember *member = m_state.find<StaffMember>(membership.staff);
            if (!member)
                return;
            for (const GroupId group : groupsAround(m_state, membership.group))
                members[group].push_back({personOf(member->id), laterOf(membership.from, member->joined),
                                          earlierOf(membership.to, member->left)});
        });
        for (const auto &[id, group] : m_state.all<Group>()) {
            const Group *meant = m_state.find<Group>(groupMeant(m_state, id));
            if (!meant)
                continue;
            std::vector<CheckedMember> &list = m_input.groups[groupKey(id)];
            if (meant->kind != GroupKind::Everyone) {
                list = members[meant->id];
                continue;
            }
            for (const auto &[staff, member] : m_state.all<StaffMember>())
                list.push_back({personOf(staff), member.joined, member.left});
        }
    }

    void addPlaces()
    {
        for (const auto &[id, entry] : m_state.all<ListEntry>()) {
            if (entry.kind == ListKind::Place && entry.capacity && !entry.sameAs)
                m_input.places.push_back({entry.name, *entry.capacity});
        }
    }

    void addThemes()
    {
        std::map<std::optional<GroupId>, CheckedThemes> themes;
        for (const auto &[id, theme] : m_state.all<Theme>()) {
            if (theme.term != m_input.term.id || theme.title.trimmed().isEmpty())
                continue;
            CheckedThemes &own = themes[theme.group];
            if (theme.month)
                own.months.insert(*theme.month);
            else if (theme.week)
                own.weeks.insert(*theme.week);
            else
                own.title = theme.title;
        }
        for (auto &[group, own] : themes) {
            const Group *row = group ? m_state.find<Group>(*group) : nullptr;
            if (own.title.isEmpty() || (group && !row))
                continue;
            own.group = group;
            own.groupName = row ? row->name : QString{};
            m_input.themes.push_back(std::move(own));
        }
    }

private:
    QString nameOf(const Participant &participant) const
    {
        if (!participant.staff)
            return displayName(m_state, participant);
        const auto name = m_names.find(*participant.staff);
        return name == m_names.end() ? QString{} : name->second;
    }

    CheckedPerson person(const Participant &participant) const
    {
        const QString name = nameOf(participant);
        if (participant.staff)
            return {staffKey(*participant.staff), name};
        if (participant.group)
            return {groupKey(*participant.group), name};
        return {QStringLiteral("name:") + name, name};
    }

    std::vector<CheckedPerson> people(const std::vector<Participant> &participants) const
    {
        std::vector<CheckedPerson> people;
        for (const Participant &participant : participants)
            people.push_back(person(participant));
        return people;
    }

    /// That a name from outside may mean.
    const std::vector<CheckedLikeName::Group> &groupsFor(const QString &name)
    {
        const auto [known, isNew] = m_likeGroups.try_emplace(name);
        if (isNew) {
            for (const GroupId group : groupsLike(m_state, name))
                known->second.push_back({group, m_state.get<Group>(group).name});
        }
        return known->second;
    }

    CheckedSession sessionOf(const Session &session)
    {
        CheckedSession checked{.id = session.id,
                               .when = session.when,
                               .presenters = people(session.presenters),
                               .place = session.place,
                               .excused = people(session.excused),
                               .leaders = people(session.leaders)};
        for (const Participant &participant : session.audience) {
            checked.audience.push_back(nameOf(participant));
            if (participant.staff || participant.group)
                checked.expected.push_back(person(participant));
            else if (const std::vector<CheckedLikeName::Group> &groups = groupsFor(participant.name); !groups.empty())
                checked.likeNames.push_back({participant.name, groups});
        }
        return checked;
    }

    CheckInput &m_input;
    const State &m_state;
    std::map<StaffId, QString> m_names;
    std::map<QString, std::vector<CheckedLikeName::Group>> m_likeGroups;
    std::map<ActivityId, std::size_t> m_activities;
    std::map<SessionId, std::size_t> m_sessions;
};

} // namespace

void addSchedule(CheckInput &input, const State &state)
{
    ScheduleRows rows{input, state};
    rows.addActivities();
    rows.addMeetings();
    rows.addGroups();
    rows.addPlaces();
    rows.addThemes();
}

} // namespace yanben
