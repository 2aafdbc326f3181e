#pragma once

#include "workspace/queries/calendar/meetings.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace yanben
{

/// One of the sessions beside each other.
struct EntrySession
{
    std::vector<Participant> presenters{};
    std::vector<Participant> audience{};
    QString place{};
};

/// What the views of the calendar show on days of the term: a meeting, or a deadline or an open start on its one day;
/// and what lists show behind these, a time that has no day yet.
/// Values, so that they outlast a change of the state that they were made from.
struct CalendarEntry
{
    ActivityId activity{};
    /// Empty for the activity's own deadline or open start, and for what has no day.
    std::optional<MeetingKey> meeting{};
    QString title{};
    When when{};   ///< whose days these are
    QDate first{}; ///< null where it has no day: 待定, 由…安排
    QDate last{};
    int order = 0;          ///< of the activity in the schedule, from 0
    bool anyDay = false;    ///< on one of the days from `first` to `last`
    bool cancelled = false; ///< it does not take place, and is shown struck out
    bool movable = false;   ///< to other days as a whole: these are the activity's own; weeks by whole weeks
    bool isSeries = false;  ///< one meeting of a series
    bool backgroundTask = false;
    ActivityStatus status = ActivityStatus::Planned;
    std::optional<TopicId> topic{};
    std::vector<Participant> presenters{};
    std::vector<Participant> audience{};
    std::vector<Participant> leaders{};
    std::vector<Participant> excused{}; ///< of the audience
    QStringList places{};
    std::vector<EntrySession> sessions{}; ///< none where the meeting says by itself who presents or where

    bool hasDay() const { return first.isValid(); }
    bool touches(QDate from, QDate to) const { return hasDay() && first <= to && from <= last; }
    /// A deadline or an open start, which is no meeting.
    bool isBorder() const;
    /// From some day to another, with the time of day of each.
    bool hasLength() const;
    /// The same meeting, whatever has changed about it.
    bool is(ActivityId other, const std::optional<MeetingKey> &key) const
    {
        return activity == other && meeting == key;
    }
};

/// By their first days; of one day as placeInDay() orders them, then in the order of the schedule. Cancelled ones are
/// among them. Last comes what has no day, 待定 behind what others set.
std::vector<CalendarEntry> calendarEntries(const State &state, const Term &term, const SchoolCalendar &calendar);

/// When it is, as a line of a list says it beside its date: 下午, 第7节, 第5周 where the day is open; empty when
/// nothing is said, or no day, and where daysText() says it all.
QString hourText(const CalendarEntry &entry, const Term &term);
/// Its date or dates; 待定 or 由…安排 where it has none; 4月18日前 where a day is a border, not the day of a meeting.
QString daysText(const CalendarEntry &entry, const Term &term);

} // namespace yanben
