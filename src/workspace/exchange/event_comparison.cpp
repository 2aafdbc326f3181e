#include "workspace/exchange/event_comparison.h"

#include "calendar/when_text.h"
#include "domain/json/when_json.h"
#include "workspace/acts/schedule/activity_details_acts.h"
#include "workspace/exchange/event_content.h"
#include "workspace/exchange/event_edits.h"
#include "workspace/exchange/event_people.h"
#include "workspace/exchange/event_text.h"
#include "workspace/exchange/own/own_comparison.h"
#include "workspace/exchange/own/own_meetings.h"
#include "workspace/queries/staff/roster.h"

#include <algorithm>
#include <set>

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

/// What one event of the file would change of the activity that it is.
class EventComparison
{
public:
    EventComparison(const State &state, const Term &term, const SchoolCalendar &calendar, const CalendarItem &here,
                    const IcsItem &there, const std::optional<OwnWords> &own)
        : m_state{state}, m_term{term}, m_calendar{calendar}, m_here{here}, m_there{there}, m_own{own}
    {}

    EventProposal take()
    {
        m_proposal.title = m_here.item.text.summary;
        m_proposal.time = whenText(m_here.when, m_term);
        compareTitle();
        compareTime();
        compareForms();
        comparePlace();
        compareDescription();
        compareStatus();
        if (m_own)
            compareOwn();
        if (!m_proposal.edits.empty())
            m_proposal.kind = m_callsOff ? EventProposal::Cancelled : EventProposal::Changed;
        else
            m_proposal.kind = m_proposal.refusals.empty() ? EventProposal::Same : EventProposal::Refused;
        return std::move(m_proposal);
    }

private:
    void change(EventField field, const QString &before, const QString &after, std::function<Act(const State &)> edit,
                std::optional<QDate> day = {})
    {
        m_proposal.changes.push_back({.field = field, .day = day, .before = before, .after = after});
        m_proposal.edits.push_back(std::move(edit));
    }
    void refuse(EventRefusal refusal)
    {
        if (std::ranges::count(m_proposal.refusals, refusal) == 0)
            m_proposal.refusals.push_back(refusal);
    }

    void compareTitle()
    {
        const QString &title = m_there.text.summary;
        if (title == m_here.item.text.summary)
            return;
        if (title.isEmpty())
            return refuse(EventRefusal::NoTitle);
        change(EventField::Title, m_here.item.text.summary, title,
               [id = m_here.activity, title](const State &state) { return editTitle(state, id, title); });
    }

    void compareForms()
    {
        if (!m_there.categories || *m_there.categories == m_here.item.categories)
            return;
        const std::vector<QString> forms{m_there.categories->begin(), m_there.categories->end()};
        change(EventField::Forms, m_here.item.categories->join(u'、'), m_there.categories->join(u'、'),
               [id = m_here.activity, forms](const State &state) { return editForms(state, id, forms); });
    }

    std::optional<SessionId> onlySession() const
    {
        return m_here.sessions.size() == 1 ? std::optional{m_here.sessions.front()} : std::nullopt;
    }

    void comparePlace()
    {
        const std::optional<QString> &place = m_there.text.location;
        if (!place || place == m_here.item.text.location)
            return;
        if (!onlySession())
            return refuse(EventRefusal::SeveralSessions);
        change(EventField::Place, m_here.item.text.location.value_or(QString{}), *place,
               [id = *onlySession(), text = *place](const State &state) { return editPlace(state, id, text); });
    }

    /// Who was asked to it in the other program and is not expected anyway.
    QStringList furtherPeople(const EventWords &words) const
    {
        std::vector<Participant> expected;
        for (const SessionId id : m_here.sessions) {
            const Session &session = m_state.get<Session>(id);
            for (const auto *list : {&session.presenters, &session.audience})
                expected.insert(expected.end(), list->begin(), list->end());
        }
        const QDate day = m_here.item.time.first.isValid() ? m_here.item.time.first : m_term.first;
        const std::vector<StaffId> there = peopleIn(m_state, expected, day);
        QStringList names;
        for (const Participant &one : matchPeople(m_state, m_there.people.coming).people) {
            const QString name = displayName(m_state, one);
            const bool isExpected =
                std::ranges::count(expected, one) > 0 || (one.staff && std::ranges::count(there, *one.staff) > 0);
            if (!isExpected && !words.presenters.contains(name) && !words.audience.contains(name))
                names << name;
        }
        return names;
    }

    void compareDescription()
    {
        const std::optional<QString> &text = m_there.text.description;
        EventWords before = eventWords(m_here.item.text.description.value_or(QString{}));
        before.audience = audienceParts(m_state, before.audience.join(u'、'));
        EventWords after = before;
        if (text && text != m_here.item.text.description) {
            after = eventWords(*text);
            after.audience = audienceParts(m_state, after.audience.join(u'、'));
        }
        after.audience << furtherPeople(after);
        comparePeople(EventField::Presenters, before.presenters, after.presenters, &Session::presenters,
                      editPresenters);
        compareAudience(before.audience, after.audience);
        if (before.goal != after.goal) {
            change(EventField::Goal, before.goal, after.goal,
                   [id = m_here.activity, goal = after.goal](const State &state) { return editGoal(state, id, goal); });
        }
        if (before.note != after.note) {
            change(EventField::Note, before.note, after.note,
                   [id = m_here.activity, note = after.note](const State &state) { return editNote(state, id, note); });
        }
    }

    using EditPeople = Act (*)(const State &, SessionId, const std::vector<Participant> &);
    void comparePeople(EventField field, const QStringList &before, const QStringList &after,
                       std::vector<Participant> Session::*list, EditPeople edit)
    {
        if (before == after)
            return;
        if (!onlySession())
            return refuse(EventRefusal::SeveralSessions);
        change(field, before.join(u'、'), after.join(u'、'),
               [id = *onlySession(), after, list, edit](const State &state) {
                   return edit(state, id, participantsNamed(state, state.get<Session>(id).*list, after));
               });
    }

    /// Who is excepted joins those who are not expected; who is it already changes nothing.
    void compareAudience(const QStringList &before, const QStringList &after)
    {
        const ReadAudience read = readAudience(m_state, {}, after);
        if (!read.hasExceptions())
            return comparePeople(EventField::Audience, before, after, &Session::audience, editAudience);
        std::vector<Participant> excused = read.excused;
        for (const SessionId id : m_here.sessions)
            std::erase_if(excused, [&row = m_state.get<Session>(id)](const Participant &one) {
                return std::ranges::count(row.excused, one) > 0;
            });
        if (participantNames(m_state, read.people) == before && excused.empty())
            return;
        if (!onlySession())
            return refuse(EventRefusal::SeveralSessions);
        change(EventField::Audience, before.join(u'、'), audienceText(m_state, read.people, excused),
               [id = *onlySession(), after](const State &state) {
                   return editReadAudience(state, id, readAudience(state, state.get<Session>(id).audience, after));
               });
    }

    void compareStatus()
    {
        const bool before = m_here.item.status == IcsStatus::Cancelled;
        const bool after = m_there.status == IcsStatus::Cancelled;
        m_callsOff = after && !before;
        if (const auto own = m_own ? ownStatusChange(m_state, m_here, m_there, *m_own) : std::nullopt)
            return change(own->change.field, own->change.before, own->change.after, own->edit);
        if (before == after)
            return;
        const auto word = [](bool cancelled) { return cancelled ? u"取消"_s : u"照常"_s; };
        change(EventField::Status, word(before), word(after),
               [id = m_here.activity, after](const State &state) { return setCancelled(state, id, after); });
    }

    void compareOwn()
    {
        for (const OwnChange &each : ownChanges(m_state, m_term, m_here, *m_own))
            change(each.change.field, each.change.before, each.change.after, each.edit, each.change.day);
        m_proposal.notes = notesOfOwn(m_state, m_term, *m_own);
    }

    bool hasSameTime() const
    {
        return m_here.item.isTask == m_there.isTask && meetingsOf(m_here.item) == meetingsOf(m_there) &&
               sameMeetingTexts();
    }
    /// Texts of single meetings; a series changed as a whole has none of its own.
    bool sameMeetingTexts() const
    {
        return std::ranges::all_of(m_there.changes, [this](const IcsChange &change) {
            const IcsText here = textOn(m_here.item, change.original, m_here.item.text);
            return change.text.summary == textOn(m_here.item, change.original, m_there.text).summary &&
                   (!change.text.location || change.text.location == here.location);
        });
    }
    static IcsText textOn(const IcsItem &item, QDate day, const IcsText &otherwise)
    {
        const auto found = std::ranges::find(item.changes, day, &IcsChange::original);
        return found == item.changes.end() ? otherwise : found->text;
    }

    void compareTime()
    {
        const bool isSame = hasSameTime();
        const Parsed<When> own = whenFromJson(m_there.when.toUtf8());
        const bool meansTheSame = !own || sameMeaning(*own, m_here.when);
        if (isSame && meansTheSame)
            return;
        // Days with hours of their own go out as a series, but have no meetings that could be decided upon.
        const bool isRange = std::holds_alternative<DayRange>(m_here.when.kind);
        const bool hasMeetings = m_here.item.isSeries() && !isRange;
        if (!isSame && hasMeetings && patternOf(m_here.item) == patternOf(m_there))
            return compareMeetings();
        auto time = eventTime(m_there, m_term, m_calendar, m_here.when.timeOfDay);
        if (!time)
            return refuse(time.error());
        if (const auto days = isRange ? daysOnEnd(m_there, m_term, m_here.when.timeOfDay) : std::nullopt)
            time = EventTime{*days, {}};
        time->decided = decidedMeetings(m_state, m_term, m_calendar, m_there, m_own, *time);
        if (sameMeaning(time->when, m_here.when)) {
            // Of what is no series the activity's time is all there is.
            if (hasMeetings)
                compareMeetings();
            return;
        }
        const std::vector<SessionId> sessions = m_here.isOwnTime ? std::vector<SessionId>{} : m_here.sessions;
        change(EventField::Time, whenText(m_here.when, m_term), whenText(time->when, m_term),
               [id = m_here.activity, sessions, after = *time](const State &state) {
                   return setTime(state, id, sessions, after);
               });
        for (const ChangedOccurrence &row : time->decided)
            m_proposal.changes.push_back({.field = EventField::Meeting,
                                          .day = row.original,
                                          .before = dayText(row.original, m_term),
                                          .after = decisionText(m_state, m_term, row)});
    }

    QString timeText(const IcsTime &time) const
    {
        return whenText(movedTime(time, m_term, m_here.when.timeOfDay), m_term);
    }

    void compareMeetings()
    {
        const std::map<QDate, IcsTime> here = meetingsOf(m_here.item);
        const std::map<QDate, IcsTime> there = meetingsOf(m_there);
        std::set<QDate> days;
        for (const auto *meetings : {&here, &there}) {
            for (const auto &[day, time] : *meetings)
                days.insert(day);
        }
        for (const QDate day : days) {
            const auto now = here.find(day);
            const auto then = there.find(day);
            if (then == there.end())
                decide(day, timeText(now->second), u"取消"_s, [](ChangedOccurrence &row) {
                    row.cancelled = true;
                    row.when.reset();
                });
            else if (now == here.end())
                restore(day, then->second);
            else
                compareMeeting(day, now->second, then->second);
        }
    }

    void decide(QDate day, const QString &before, const QString &after, std::function<void(ChangedOccurrence &)> edit)
    {
        ChangedOccurrence meeting{.activity = m_here.activity, .session = m_here.timeOf(), .original = day};
        change(
            EventField::Meeting, before, after,
            [meeting, edit = std::move(edit)](const State &state) { return decideMeeting(state, meeting, edit); }, day);
    }

    /// As the series has it; empty for a day that it does not have.
    std::optional<IcsTime> usualTime(QDate day) const
    {
        const std::map<QDate, IcsTime> usual = meetingsOf(timesItem(m_here.when, m_term, m_calendar));
        const auto found = usual.find(day);
        return found == usual.end() ? std::nullopt : std::optional{found->second};
    }
    std::optional<When> ownTime(QDate day, const IcsTime &time) const
    {
        if (usualTime(day) == time)
            return std::nullopt;
        return movedTime(time, m_term, m_here.when.timeOfDay);
    }

    void restore(QDate day, const IcsTime &time)
    {
        if (!usualTime(day))
            return refuse(EventRefusal::NoSuchMeeting);
        decide(day, u"取消"_s, timeText(time), [when = ownTime(day, time)](ChangedOccurrence &row) {
            row.cancelled = false;
            row.when = when;
        });
    }

    /// The other program may write a usual meeting otherwise, as one from 22:00 into the next day.
    bool isUsualInBoth(QDate day, const IcsTime &now) const
    {
        return std::ranges::count(m_there.changes, day, &IcsChange::original) == 0 && usualTime(day) == now;
    }

    void compareMeeting(QDate day, const IcsTime &now, const IcsTime &then)
    {
        if (now != then && !isUsualInBoth(day, now)) {
            if (!m_term.contains(then.first))
                refuse(EventRefusal::OutsideTerm);
            else
                decide(day, timeText(now), timeText(then),
                       [when = ownTime(day, then)](ChangedOccurrence &row) { row.when = when; });
        }
        const IcsText before = textOn(m_here.item, day, m_there.text);
        const IcsText after = textOn(m_there, day, m_there.text);
        if (after.summary != before.summary && !after.summary.isEmpty()) {
            const QString content = after.summary == m_there.text.summary ? QString{} : after.summary;
            decide(day, before.summary, after.summary, [content](ChangedOccurrence &row) { row.content = content; });
        }
        if (after.location && after.location != before.location)
            decide(day, before.location.value_or(QString{}), *after.location,
                   [place = after.location](ChangedOccurrence &row) { row.place = place; });
    }

    const State &m_state;
    const Term &m_term;
    const SchoolCalendar &m_calendar;
    const CalendarItem &m_here;
    const IcsItem &m_there;
    const std::optional<OwnWords> &m_own;
    EventProposal m_proposal;
    bool m_callsOff = false;
};

} // namespace

EventProposal compareEvent(const State &state, const Term &term, const SchoolCalendar &calendar,
                           const CalendarItem &here, const IcsItem &there, const std::optional<OwnWords> &own)
{
    return EventComparison{state, term, calendar, here, there, own}.take();
}

} // namespace yanben
