#include "workspace/exchange/event_notes.h"

#include "calendar/when_text.h"
#include "documents/ics/ics_rule.h"
#include "domain/json/when_json.h"
#include "workspace/exchange/event_people.h"
#include "workspace/exchange/event_text.h"
#include "workspace/exchange/own/event_own.h"
#include "workspace/queries/staff/like_groups.h"

#include <algorithm>

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

constexpr std::size_t mostDaysNamed = 12;

QString daysText(const std::vector<QDate> &days, const Term &term)
{
    QStringList texts;
    for (std::size_t i = 0; i < std::min(days.size(), mostDaysNamed); ++i)
        texts << dayText(days[i], term);
    const QString text = texts.join(u'、');
    return days.size() > mostDaysNamed ? u"%1等%2天"_s.arg(text, QString::number(days.size())) : text;
}

void putNames(std::vector<EventNote> &notes, EventNote::Kind kind, const QStringList &names)
{
    if (!names.isEmpty())
        notes.push_back({kind, names.join(u'、')});
}

/// 低段（低年教师）
QStringList namesLikeGroups(const State &state, const QStringList &audience)
{
    QStringList names;
    for (const Participant &one : audienceNamed(state, audience).people) {
        if (one.staff || one.group)
            continue;
        if (const std::vector<GroupId> groups = groupsLike(state, one.name); !groups.empty())
            names << u"%1（%2）"_s.arg(one.name, state.get<Group>(groups.front()).name);
    }
    return names;
}

/// X-YANBEN-ACTIVITY，details.hours; the place as JsonProblem names it.
void putUnlessRead(std::vector<EventNote> &notes, const QString &property, const auto &read)
{
    if (!read)
        notes.push_back({EventNote::OwnUnreadable,
                         read.error().path.isEmpty() ? property : u"%1，%2"_s.arg(property, read.error().path)});
}

/// 4月3日改为4月4日14:00—15:00，磨课，礼堂
QString changeText(const IcsItem &item, const IcsChange &change, const Term &term)
{
    QStringList parts;
    if (change.time != movedTo(item.time, change.original))
        parts << u"%1改为%2"_s.arg(dayText(change.original, term), whenText(movedTime(change.time, term, {}), term));
    else
        parts << dayText(change.original, term);
    if (!change.text.summary.isEmpty() && change.text.summary != item.text.summary)
        parts << change.text.summary;
    if (change.text.location && change.text.location != item.text.location)
        parts << *change.text.location;
    return parts.size() == 1 && parts.front() == dayText(change.original, term) ? QString{} : parts.join(u'，');
}

} // namespace

std::vector<EventNote> notesOfCut(const IcsItem &whole, const IcsCut &cut, const Term &term)
{
    std::vector<EventNote> notes;
    if (cut.begunBefore)
        notes.push_back({EventNote::BegunBefore, dayText(whole.time.first, term)});
    if (!whole.rule.isEmpty() && !ruleEnds(whole.rule))
        notes.push_back({EventNote::Endless, dayText(term.last, term)});
    else if (cut.goesOn)
        notes.push_back({EventNote::GoesOn, dayText(term.last, term)});
    if (!cut.movedAway.empty())
        notes.push_back({EventNote::MovedAway, daysText(cut.movedAway, term)});
    return notes;
}

std::vector<EventNote> notesOfMeetings(const IcsItem &item, const Term &term)
{
    std::vector<EventNote> notes;
    const std::map<QDate, IcsTime> held = meetingsOf(item);
    std::vector<QDate> leftOut;
    for (const auto &[day, time] : patternOf(item)) {
        if (!held.contains(day))
            leftOut.push_back(day);
    }
    if (!leftOut.empty())
        notes.push_back({EventNote::LeftOut, daysText(leftOut, term)});
    for (const IcsChange &change : item.changes) {
        const QString text = change.cancelled ? QString{} : changeText(item, change, term);
        if (!text.isEmpty())
            notes.push_back({EventNote::Moved, text});
    }
    return notes;
}

std::vector<EventNote> notesOfPeople(const State &state, const IcsPeople &people)
{
    std::vector<EventNote> notes;
    const MatchedPeople matched = matchPeople(state, people.coming);
    putNames(notes, EventNote::NobodyNamed, matched.nobody);
    putNames(notes, EventNote::SeveralNamed, matched.several);
    putNames(notes, EventNote::Declined, people.declined);
    return notes;
}

std::vector<EventNote> notesOfPeopleOnce(const IcsItem &item, const Term &term)
{
    std::vector<EventNote> notes;
    const auto put = [&](EventNote::Kind kind, QStringList IcsPeople::*list) {
        QStringList days;
        for (const IcsChange &change : item.changes) {
            QStringList names = change.cancelled ? QStringList{} : change.people.*list;
            names.removeIf([&](const QString &name) { return (item.people.*list).contains(name); });
            if (!names.isEmpty())
                days << u"%1：%2"_s.arg(dayText(change.time.first, term), names.join(u'、'));
        }
        if (!days.isEmpty())
            notes.push_back({kind, days.join(u'；')});
    };
    put(EventNote::ComesOnce, &IcsPeople::coming);
    put(EventNote::DeclinedOnce, &IcsPeople::declined);
    return notes;
}

std::vector<EventNote> notesOfRest(const State &state, const IcsItem &item)
{
    std::vector<EventNote> notes = notesOfPeople(state, item.people);
    const QStringList audience = eventWords(item.text.description.value_or(QString{})).audience;
    putNames(notes, EventNote::NotExcused, audienceNamed(state, audience).unknown);
    putNames(notes, EventNote::LikeGroup, namesLikeGroups(state, audience));
    if (item.time.from && item.time.last > item.time.first)
        notes.push_back({EventNote::HoursLost, timeOfDayText({.time = ClockSpan{*item.time.from, item.time.to}})});
    if (!item.strangeZone.isEmpty())
        notes.push_back({EventNote::StrangeZone, item.strangeZone});
    if (!item.summerZone.isEmpty())
        notes.push_back({EventNote::SummerZone, item.summerZone});
    if (!item.when.isEmpty())
        putUnlessRead(notes, u"X-YANBEN-WHEN"_s, whenFromJson(item.when.toUtf8()));
    if (!item.own.isEmpty())
        putUnlessRead(notes, u"X-YANBEN-ACTIVITY"_s, readOwnText(item.own));
    for (const QString &line : item.unread)
        notes.push_back({EventNote::Unread, line});
    return notes;
}

} // namespace yanben
