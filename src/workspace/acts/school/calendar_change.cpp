#include "workspace/acts/school/calendar_change.h"

#include "calendar/moving/term_change.h"
#include "calendar/moving/term_shift.h"
#include "calendar/when_dates.h"
#include "workspace/act_builder.h"
#include "workspace/queries/calendar/meetings.h"
#include "workspace/queries/calendar/school_days.h"
#include "workspace/queries/term_rows.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <utility>

namespace yanben
{

namespace
{

/// What persons decided about meetings, by the time that these belong to.
using DecidedMeetings =
    std::map<std::pair<ActivityId, std::optional<SessionId>>, std::vector<const ChangedOccurrence *>>;

DecidedMeetings decidedByTime(const State &state)
{
    DecidedMeetings decided;
    for (const auto &[id, row] : state.all<ChangedOccurrence>())
        decided[{row.activity, row.session}].push_back(&row);
    return decided;
}

bool isSettled(const Activity &activity)
{
    return activity.status == ActivityStatus::Held || activity.status == ActivityStatus::Cancelled;
}

class TouchedSearch
{
public:
    TouchedSearch(const State &state, const Act &change)
        : m_state{state},
          m_change{change},
          m_before{schoolCalendar(state)},
          m_after{calendarAfter(state, change)},
          m_decided{decidedByTime(state)}
    {}

    std::vector<TouchedTime> in(const Term &term) const
    {
        std::vector<TouchedTime> touched;
        const Term after = termAfter(term, m_change);
        const TermChange days{term, after, m_before, m_after};
        const bool isShifted = countsOtherwise(term, after);
        const SessionTimesOfAll times{m_state};
        for (const Activity *activity : activitiesOf(m_state, term.id)) {
            if (isSettled(*activity) && !isShifted)
                continue;
            for (const auto &[when, sessions] : times.of(*activity)) {
                if (when == &activity->when) {
                    look(days, *activity, std::nullopt, *when, touched);
                    continue;
                }
                for (const Session *session : sessions)
                    look(days, *activity, session->id, *when, touched);
            }
        }
        return touched;
    }

private:
    void look(const TermChange &days, const Activity &activity, std::optional<SessionId> session, const When &when,
              std::vector<TouchedTime> &touched) const
    {
        const InExams exams = activity.backgroundTask ? InExams::GoesOn : InExams::Told;
        const auto found = m_decided.find({activity.id, session});
        const auto decided = found == m_decided.end() ? std::vector<const ChangedOccurrence *>{} : found->second;
        std::vector<OccurrenceException> exceptions;
        for (const ChangedOccurrence *row : decided) {
            if (const auto exception = row->exception())
                exceptions.push_back(*exception);
        }
        if (const auto effect = days.effectOn(when, exams, exceptions)) {
            TouchedTime time{.activity = activity.id,
                             .session = session,
                             .before = when,
                             .effect = *effect,
                             .further = days.furtherTimes(*effect, exams)};
            for (const ChangedOccurrence *row : decided) {
                if (std::ranges::count(effect->gone, row->original) > 0)
                    time.lost.push_back(row->id);
            }
            if (!isSettled(activity) || time.effect.movesWithTerm())
                touched.push_back(std::move(time));
        }
        if (isSettled(activity))
            return;
        for (const ChangedOccurrence *row : decided) {
            if (row->cancelled || !row->when)
                continue;
            if (const auto effect = days.effectOn(*row->when, exams))
                touched.push_back({.activity = activity.id,
                                   .session = session,
                                   .meeting = row->id,
                                   .before = *row->when,
                                   .effect = *effect,
                                   .further = days.furtherTimes(*effect, exams)});
        }
    }

    const State &m_state;
    const Act &m_change;
    SchoolCalendar m_before;
    SchoolCalendar m_after;
    DecidedMeetings m_decided;
};

} // namespace

SchoolCalendar calendarAfter(const State &state, const Act &change)
{
    std::map<CalendarDayId, CalendarDay> days = state.all<CalendarDay>();
    for (const Change &each : change.changes) {
        const auto *edit = std::get_if<Edit<CalendarDay>>(&each);
        if (edit && edit->after)
            days.insert_or_assign(edit->id(), *edit->after);
        else if (edit)
            days.erase(edit->id());
    }
    std::vector<CalendarDay> own;
    for (const auto &[id, day] : days)
        own.push_back(day);
    return SchoolCalendar::shipped(own);
}

Term termAfter(const Term &term, const Act &change)
{
    Term after = term;
    for (const Change &each : change.changes) {
        const auto *edit = std::get_if<Edit<Term>>(&each);
        if (edit && edit->after && edit->id() == term.id)
            after = *edit->after;
    }
    return after;
}

std::vector<TouchedTime> touchedBy(const State &state, TermId term, const Act &change)
{
    return TouchedSearch{state, change}.in(state.get<Term>(term));
}

std::vector<TouchedTime> touchedBy(const State &state, const Act &change)
{
    const TouchedSearch search{state, change};
    std::vector<TouchedTime> touched;
    for (const Term *term : termsOf(state))
        std::ranges::move(search.in(*term), std::back_inserter(touched));
    return touched;
}

Act adjustToCalendar(const State &state, Act change, const std::vector<AdjustedTime> &times)
{
    ActBuilder builder{state, ActKind::AdjustToCalendar, change.subjects};
    // What the change says of activities itself: their days in the term.
    std::erase_if(change.changes, [&builder](const Change &each) {
        const auto *edit = std::get_if<Edit<Activity>>(&each);
        if (!edit || !edit->after)
            return false;
        builder.update(*edit->after);
        return true;
    });
    for (const auto &[touched, after] : times) {
        if (touched.meeting) {
            builder.change<ChangedOccurrence>(*touched.meeting,
                                              [&after = after](ChangedOccurrence &row) { row.when = after; });
        } else if (touched.session) {
            builder.change<Session>(*touched.session, [&after = after](Session &row) { row.when = after; });
        } else {
            const Term term = termAfter(state.get<Term>(state.get<Activity>(touched.activity).term), change);
            builder.change<Activity>(touched.activity, [&term, &after = after](Activity &row) {
                const DateSpan span = spanOf(after, term);
                row.when = after;
                row.start = span.first;
                row.end = span.last;
            });
        }
    }
    Act act = builder.take();
    // The rows of the two parts are of different kinds.
    act.changes.insert(act.changes.begin(), std::make_move_iterator(change.changes.begin()),
                       std::make_move_iterator(change.changes.end()));
    return act;
}

} // namespace yanben
