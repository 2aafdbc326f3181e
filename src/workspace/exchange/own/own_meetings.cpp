#include "workspace/exchange/own/own_meetings.h"

#include "domain/json/when_json.h"
#include "workspace/exchange/activity_calendar.h"
#include "workspace/exchange/event_text.h"
#include "workspace/queries/staff/roster.h"

#include <algorithm>
#include <map>

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

class MeetingDecisions
{
public:
    MeetingDecisions(const State &state, const Term &term, const SchoolCalendar &calendar, const IcsItem &item,
                     const EventTime &time)
        : m_state{state},
          m_term{term},
          m_calendar{calendar},
          m_item{item},
          m_inFile{meetingsOf(item)},
          m_usual{meetingsOf(timesItem(time.when, term, calendar))},
          m_presenters{eventWords(item.text.description.value_or(QString{})).presenters}
    {
        const Parsed<When> said = whenFromJson(item.when.toUtf8());
        m_isTimeOfOwnWords = said && sameMeaning(*said, time.when);
        for (const ChangedOccurrence &row : time.decided)
            m_rows.emplace(row.original, row);
    }

    void addPresenters()
    {
        for (const IcsChange &change : m_item.changes) {
            const QStringList names = presentersIn(change);
            if (change.cancelled || names.isEmpty() || names == m_presenters || !m_inFile.contains(change.original))
                continue;
            ChangedOccurrence &row = m_rows[change.original];
            row.original = change.original;
            row.presenters = participantsNamed(m_state, {}, names);
        }
    }
    void add(const OwnMeeting &own)
    {
        ChangedOccurrence row{.original = own.day, .minutes = own.minutes};
        if (holds(own)) {
            row.cancelled = own.cancelled;
            row.when = own.when;
            row.reason = own.reason;
            row.content = own.content;
            row.place = own.place;
            if (own.presenters)
                row.presenters = participantsNamed(m_state, {}, *own.presenters);
        } else if (const auto there = m_rows.find(own.day); there != m_rows.end()) {
            row = there->second;
            row.minutes = own.minutes;
        }
        if (row.saysNothing())
            m_rows.erase(own.day);
        else
            m_rows.insert_or_assign(own.day, std::move(row));
    }
    std::vector<ChangedOccurrence> take()
    {
        std::vector<ChangedOccurrence> rows;
        for (auto &[day, row] : m_rows)
            rows.push_back(std::move(row));
        return rows;
    }

private:
    static QStringList presentersIn(const IcsChange &change)
    {
        return eventWords(change.text.description.value_or(QString{})).presenters;
    }

    static QStringList asRead(const QStringList &names)
    {
        return eventWords(u"主讲："_s + names.join(u'、')).presenters;
    }

    bool holds(const OwnMeeting &own) const
    {
        const auto there = m_inFile.find(own.day);
        const auto usual = m_usual.find(own.day);
        if (there == m_inFile.end()) // cancelled, or one that the series does not have (any more)
            return own.cancelled || (usual == m_usual.end() && m_isTimeOfOwnWords);
        if (own.cancelled || (!own.when && usual == m_usual.end()))
            return false;
        const IcsTime time = own.when ? ownTime(*own.when) : usual->second;
        return time == there->second && hasTextOf(own);
    }
    /// One meeting of a series is one event, also on several days with hours of their own.
    IcsTime ownTime(const When &when) const
    {
        const IcsItem item = timesItem(when, m_term, m_calendar);
        const auto *days = std::get_if<DayRange>(&when.kind);
        return days && item.isSeries() ? IcsTime{.first = days->first, .last = days->last} : item.time;
    }
    bool hasTextOf(const OwnMeeting &own) const
    {
        const auto change = std::ranges::find(m_item.changes, own.day, &IcsChange::original);
        const IcsText &text = change == m_item.changes.end() ? m_item.text : change->text;
        const QString content = own.content.simplified();
        if (text.summary != (content.isEmpty() ? m_item.text.summary : content))
            return false;
        const QString usualPlace = m_item.text.location.value_or(QString{});
        if (text.location && *text.location != own.place.value_or(usualPlace).trimmed())
            return false;
        const QStringList names = change == m_item.changes.end() ? QStringList{} : presentersIn(*change);
        return names.isEmpty() || names == (own.presenters ? asRead(*own.presenters) : m_presenters);
    }

    const State &m_state;
    const Term &m_term;
    const SchoolCalendar &m_calendar;
    const IcsItem &m_item;
    std::map<QDate, IcsTime> m_inFile;
    std::map<QDate, IcsTime> m_usual;
    QStringList m_presenters;
    bool m_isTimeOfOwnWords = false;
    std::map<QDate, ChangedOccurrence> m_rows;
};

} // namespace

std::vector<ChangedOccurrence> decidedMeetings(const State &state, const Term &term, const SchoolCalendar &calendar,
                                               const IcsItem &item, const std::optional<OwnWords> &own,
                                               const EventTime &time)
{
    MeetingDecisions meetings{state, term, calendar, item, time};
    meetings.addPresenters();
    for (const OwnMeeting &each : own ? own->meetings : std::vector<OwnMeeting>{}) {
        if (term.contains(each.day)) // a series may have been cut to this term
            meetings.add(each);
    }
    return meetings.take();
}

} // namespace yanben
