#include "workspace/acts/schedule/activity_details_acts.h"

#include "calendar/when_dates.h"
#include "workspace/act_builder.h"
#include "workspace/acts/schedule/activity_acts.h"
#include "workspace/queries/term_rows.h"

#include <algorithm>

namespace yanben
{

namespace
{

std::vector<QString> tidiedTexts(const std::vector<QString> &texts)
{
    std::vector<QString> tidy;
    for (const QString &text : texts) {
        const QString one = text.simplified();
        if (!one.isEmpty() && std::ranges::count(tidy, one) == 0)
            tidy.push_back(one);
    }
    return tidy;
}

template <typename F>
Act detailAct(const State &state, ActivityId activity, F &&edit)
{
    ActBuilder builder{state, ActKind::EditActivity, {state.get<Activity>(activity).title}};
    builder.change<Activity>(activity, std::forward<F>(edit));
    return builder.take();
}

template <typename F>
Act sessionDetailAct(const State &state, SessionId session, F &&edit)
{
    const Activity &activity = state.get<Activity>(state.get<Session>(session).activity);
    ActBuilder builder{state, ActKind::EditSession, {activity.title}};
    builder.change<Session>(session, std::forward<F>(edit));
    return builder.take();
}

ActBuilder statusBuilder(const State &state, const Activity &activity)
{
    return ActBuilder{state, ActKind::SetActivityStatus, {activity.title}};
}

bool namesTime(const When &when)
{
    return !std::holds_alternative<Undated>(when.kind);
}

bool isAt(const std::optional<When> &one, const std::optional<When> &other)
{
    return one && other && sameMeaning(*one, *other);
}

/// The activity with its sessions.
void takeTime(ActBuilder &builder, const State &state, const Activity &activity, const When &when)
{
    const DateSpan before = spanOf(activity.when, state.get<Term>(activity.term));
    const DateSpan after = spanOf(when, state.get<Term>(activity.term));
    builder.change<Activity>(activity.id, [&](Activity &row) {
        row.when = when;
        row.start = after.first;
        row.end = after.last;
    });
    for (const Session *session : sessionsOf(state, activity.id)) {
        if (!session->when)
            continue;
        std::optional<When> own;
        if (before.first && after.first)
            own = shifted(*session->when, static_cast<int>(before.first->daysTo(*after.first)));
        builder.change<Session>(session->id, [&own](Session &row) { row.when = own; });
    }
}

} // namespace

Act editGoal(const State &state, ActivityId activity, const QString &goal)
{
    return detailAct(state, activity, [&goal](Activity &row) { row.goal = goal.trimmed(); });
}

Act editCheckMethods(const State &state, ActivityId activity, const std::vector<QString> &methods)
{
    return detailAct(state, activity, [&methods](Activity &row) { row.checkMethods = tidiedTexts(methods); });
}

Act editPapers(const State &state, ActivityId activity, const std::vector<QString> &papers)
{
    return detailAct(state, activity, [&papers](Activity &row) { row.papers = tidiedTexts(papers); });
}

Act editPartners(const State &state, ActivityId activity, const std::vector<QString> &partners)
{
    return detailAct(state, activity, [&partners](Activity &row) { row.partners = tidiedTexts(partners); });
}

Act editPhases(const State &state, ActivityId activity, const std::vector<Phase> &phases)
{
    return detailAct(state, activity, [&phases](Activity &row) {
        row.phases = phases;
        for (Phase &phase : row.phases)
            phase.name = phase.name.simplified();
    });
}

Act markPhase(const State &state, ActivityId activity, std::size_t phase, const std::optional<DoneMark> &done)
{
    return detailAct(state, activity, [&](Activity &row) {
        if (phase < row.phases.size())
            row.phases[phase].done = done;
    });
}

Act editLevels(const State &state, ActivityId activity, const std::vector<AssignedLevel> &levels)
{
    return detailAct(state, activity, [&levels](Activity &row) {
        row.levels = levels;
        for (AssignedLevel &level : row.levels)
            level.level = level.level.simplified();
    });
}

Act editGroupMeeting(const State &state, ActivityId activity, bool groupMeeting)
{
    return detailAct(state, activity, [groupMeeting](Activity &row) { row.groupMeeting = groupMeeting; });
}

Result<Act, HoursFault> editHours(const State &state, ActivityId activity, std::optional<Points> hours)
{
    if (hours && *hours < Points{})
        return HoursFault::Negative;
    return detailAct(state, activity, [hours](Activity &row) { row.hours = hours; });
}

Act editExcused(const State &state, SessionId session, const std::vector<Participant> &excused)
{
    return sessionDetailAct(state, session, [&excused](Session &row) { row.excused = excused; });
}

Act editAttendingLeaders(const State &state, SessionId session, const std::vector<Participant> &leaders)
{
    return sessionDetailAct(state, session, [&leaders](Session &row) { row.leaders = leaders; });
}

StatusAct postpone(const State &state, ActivityId id, const std::optional<When> &newTime, const QString &reason)
{
    const QString why = reason.simplified();
    if (why.isEmpty())
        return StatusFault::ReasonMissing;
    const Activity &activity = state.get<Activity>(id);
    const When when = newTime.value_or(When{});
    if (namesTime(when) && (sameMeaning(when, activity.when) || isAt(when, activity.formerWhen)))
        return StatusFault::SameTime;
    ActBuilder builder = statusBuilder(state, activity);
    takeTime(builder, state, activity, when);
    builder.change<Activity>(id, [&](Activity &row) {
        row.status = ActivityStatus::Postponed;
        row.statusReason = why;
        if (!row.formerWhen && namesTime(activity.when))
            row.formerWhen = activity.when;
    });
    builder.setWhy(why);
    return builder.take();
}

StatusAct cancel(const State &state, ActivityId id, const QString &reason)
{
    const QString why = reason.simplified();
    if (why.isEmpty())
        return StatusFault::ReasonMissing;
    ActBuilder builder = statusBuilder(state, state.get<Activity>(id));
    builder.change<Activity>(id, [&why](Activity &row) {
        row.status = ActivityStatus::Cancelled;
        row.statusReason = why;
    });
    builder.setWhy(why);
    return builder.take();
}

Act setHeld(const State &state, ActivityId id)
{
    ActBuilder builder = statusBuilder(state, state.get<Activity>(id));
    builder.change<Activity>(id, [](Activity &row) {
        if (row.status == ActivityStatus::Cancelled)
            row.statusReason.clear();
        row.status = ActivityStatus::Held;
    });
    return builder.take();
}

Act setPlanned(const State &state, ActivityId id)
{
    ActBuilder builder = statusBuilder(state, state.get<Activity>(id));
    builder.change<Activity>(id, [](Activity &row) {
        row.status = ActivityStatus::Planned;
        row.statusReason.clear();
        if (isAt(row.when, row.formerWhen))
            row.formerWhen.reset();
    });
    return builder.take();
}

Act restoreTime(const State &state, ActivityId id)
{
    const Activity &activity = state.get<Activity>(id);
    ActBuilder builder = statusBuilder(state, activity);
    if (!activity.formerWhen)
        return builder.take();
    takeTime(builder, state, activity, *activity.formerWhen);
    builder.change<Activity>(id, [](Activity &row) {
        row.status = ActivityStatus::Planned;
        row.statusReason.clear();
        row.formerWhen.reset();
    });
    return builder.take();
}

} // namespace yanben
