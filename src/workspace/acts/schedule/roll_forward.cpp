#include "workspace/acts/schedule/roll_forward.h"

#include "calendar/when_dates.h"
#include "workspace/act_builder.h"
#include "workspace/queries/calendar/school_days.h"
#include "workspace/queries/staff/memberships.h"
#include "workspace/queries/staff/roster.h"
#include "workspace/queries/term_rows.h"

#include <algorithm>
#include <set>

namespace yanben
{

namespace
{

/// Everybody whom the activity names, in all its lists that go over.
std::vector<Participant> peopleOfActivity(const State &state, const Activity &activity)
{
    std::vector<Participant> people;
    const auto add = [&people](const std::vector<Participant> &more) {
        people.insert(people.end(), more.begin(), more.end());
    };
    for (const Session *session : sessionsOf(state, activity.id)) {
        add(session->presenters);
        add(session->audience);
        add(session->leaders);
    }
    for (const Phase &phase : activity.phases)
        add(phase.people);
    for (const AssignedLevel &level : activity.levels)
        add(level.people);
    return people;
}

std::optional<TopicId> topicCalled(const State &state, TermId term, const QString &name)
{
    for (const Topic *topic : topicsOf(state, term)) {
        if (topic->name == name)
            return topic->id;
    }
    return std::nullopt;
}

/// Nobody belongs to it on any day of the term.
bool isEmptyIn(const State &state, GroupId group, const Term &term)
{
    const GroupId meant = groupMeant(state, group);
    const Group *row = state.find<Group>(meant);
    if (!row || row->kind == GroupKind::Everyone)
        return !row;
    bool isEmpty = true;
    forEachMembership(state, [&](const Membership &membership) {
        if (!membership.holdsIn(term.first, term.last) || !isWithin(state, membership.group, meant))
            return;
        const StaffMember *member = state.find<StaffMember>(membership.staff);
        isEmpty = isEmpty && !(member && worksIn(*member, term));
    });
    return isEmpty;
}

class Proposer
{
public:
    Proposer(const State &state, const Term &from, const Term &to)
        : m_state{state}, m_from{from}, m_to{to}, m_calendar{schoolCalendar(state, to)}
    {
        for (const Activity *activity : activitiesOf(state, to.id))
            m_titles.insert(activity->title);
    }

    RolledActivity propose(const Activity &activity) const
    {
        RolledActivity rolled{.activity = activity.id, .cancelled = activity.status == ActivityStatus::Cancelled};
        // A postponed activity has its new time in `when`; what it was to be first is no pattern either.
        rolled.times.push_back(timeFor(activity.when));
        for (std::size_t i = 0; i < activity.phases.size(); ++i) {
            if (!activity.phases[i].when)
                continue;
            rolled.times.push_back(timeFor(*activity.phases[i].when));
            rolled.times.back().phase = i;
        }
        for (const Session *session : sessionsOf(m_state, activity.id)) {
            if (!session->when)
                continue;
            rolled.times.push_back(timeFor(*session->when));
            rolled.times.back().session = session->id;
        }
        for (const Participant &one : peopleOfActivity(m_state, activity))
            judge(one, rolled);
        const Topic *topic = activity.topic ? m_state.find<Topic>(*activity.topic) : nullptr;
        if (topic && !topicCalled(m_state, m_to.id, topic->name))
            rolled.lostTopic = topic->name;
        rolled.alreadyThere = !activity.title.isEmpty() && m_titles.contains(activity.title);
        return rolled;
    }

private:
    RolledTime timeFor(const When &when) const
    {
        return {.before = when, .after = yanben::rollForward(when, m_from, m_to, m_calendar)};
    }

    void judge(const Participant &one, RolledActivity &rolled) const
    {
        const auto addOnce = [](auto &list, auto id) {
            if (std::ranges::count(list, id) == 0)
                list.push_back(id);
        };
        if (one.staff) {
            const StaffMember *member = m_state.find<StaffMember>(*one.staff);
            if (!member || !worksIn(*member, m_to))
                addOnce(rolled.left, *one.staff);
        } else if (one.group && isEmptyIn(m_state, *one.group, m_to)) {
            addOnce(rolled.emptyGroups, *one.group);
        }
    }

    const State &m_state;
    const Term &m_from;
    const Term &m_to;
    SchoolCalendar m_calendar;
    std::set<QString> m_titles;
};

class Mover
{
public:
    Mover(const State &state, const Term &to, const Successors &successors, ActBuilder &builder)
        : m_state{state}, m_to{to}, m_successors{successors}, m_builder{builder}
    {
        const std::vector<const Activity *> there = activitiesOf(state, to.id);
        m_position = there.empty() ? 0 : there.back()->position + 1;
    }

    void move(const RolledActivity &rolled)
    {
        const Activity &before = m_state.get<Activity>(rolled.activity);
        Activity row = before;
        row.term = m_to.id;
        row.position = m_position++;
        const Topic *topic = before.topic ? m_state.find<Topic>(*before.topic) : nullptr;
        row.topic = topic ? topicCalled(m_state, m_to.id, topic->name) : std::nullopt;
        row.decisions.clear();
        row.status = ActivityStatus::Planned;
        row.statusReason.clear();
        row.formerWhen.reset();
        for (Phase &phase : row.phases) {
            phase.when.reset();
            phase.done.reset();
            succeed(phase.people);
        }
        for (AssignedLevel &level : row.levels)
            succeed(level.people);
        std::map<SessionId, When> ownTimes;
        for (const RolledTime &time : rolled.times) {
            if (time.session)
                ownTimes[*time.session] = time.after.when;
            else if (time.phase)
                row.phases.at(*time.phase).when = time.after.when;
            else
                setTime(row, time.after.when);
        }
        const ActivityId id = m_builder.insert(std::move(row));
        for (const Session *session : sessionsOf(m_state, rolled.activity)) {
            Session copy = *session;
            copy.activity = id;
            copy.excused.clear();
            const auto own = ownTimes.find(session->id);
            copy.when = own == ownTimes.end() ? std::nullopt : std::optional{own->second};
            for (std::vector<Participant> *list : {&copy.presenters, &copy.audience, &copy.leaders})
                succeed(*list);
            m_builder.insert(std::move(copy));
        }
    }

private:
    void setTime(Activity &row, const When &when) const
    {
        const DateSpan span = spanOf(when, m_to);
        row.when = when;
        row.start = span.first;
        row.end = span.last;
    }

    void succeed(std::vector<Participant> &people) const
    {
        std::vector<Participant> after;
        for (Participant &one : people) {
            if (const auto asked = one.staff ? m_successors.find(*one.staff) : m_successors.end();
                asked != m_successors.end()) {
                if (!asked->second)
                    continue;
                one.staff = asked->second;
            }
            if (std::ranges::count(after, one) == 0)
                after.push_back(std::move(one));
        }
        people = std::move(after);
    }

    const State &m_state;
    const Term &m_to;
    const Successors &m_successors;
    ActBuilder &m_builder;
    int m_position = 0;
};

} // namespace

std::vector<RolledActivity> proposeRollForward(const State &state, TermId from, TermId to)
{
    const Proposer proposer{state, state.get<Term>(from), state.get<Term>(to)};
    std::vector<RolledActivity> rolled;
    for (const Activity *activity : activitiesOf(state, from))
        rolled.push_back(proposer.propose(*activity));
    return rolled;
}

std::vector<StaffId> leftAmong(const std::vector<RolledActivity> &activities)
{
    std::vector<StaffId> people;
    for (const RolledActivity &activity : activities) {
        for (const StaffId one : activity.left) {
            if (std::ranges::count(people, one) == 0)
                people.push_back(one);
        }
    }
    return people;
}

Act rollForward(const State &state, TermId to, const std::vector<RolledActivity> &activities,
                const Successors &successors)
{
    const Term &term = state.get<Term>(to);
    ActBuilder builder{state, ActKind::RollForward, {term.title, QString::number(activities.size())}};
    Mover mover{state, term, successors, builder};
    for (const RolledActivity &activity : activities)
        mover.move(activity);
    return builder.take();
}

} // namespace yanben
