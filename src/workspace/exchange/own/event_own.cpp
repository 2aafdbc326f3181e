#include "workspace/exchange/own/event_own.h"

#include "domain/json/day_json.h"
#include "domain/json/when_json.h"
#include "workspace/exchange/activity_calendar.h"
#include "workspace/exchange/own/own_names.h"
#include "workspace/papers/meetings/meeting_words.h"

#include <algorithm>

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

constexpr JsonWords<ActivityStatus, 4> ownStatusWords{{{ActivityStatus::Planned, u"planned"},
                                                       {ActivityStatus::Held, u"held"},
                                                       {ActivityStatus::Postponed, u"postponed"},
                                                       {ActivityStatus::Cancelled, u"cancelled"}}};

JsonValue sessionValue(const OwnSession &session)
{
    JsonObjectBuilder object;
    object.add(u"uid", session.uid).add(u"position", session.position);
    addNames(object, u"presenters", session.presenters);
    addNames(object, u"audience", session.audience);
    addNames(object, u"leaders", session.leaders);
    addNames(object, u"excused", session.excused);
    object.addUnless(u"place", session.place, QString{});
    return object.build();
}

JsonValue meetingValue(const OwnMeeting &meeting)
{
    JsonObjectBuilder object;
    object.add(u"day", dateValue(meeting.day)).addUnless(u"cancelled", meeting.cancelled, false);
    if (meeting.when)
        object.add(u"when", whenValue(*meeting.when));
    object.addUnless(u"reason", meeting.reason, QString{}).addUnless(u"content", meeting.content, QString{});
    if (meeting.presenters)
        object.addList(u"presenters", std::vector<QString>{meeting.presenters->begin(), meeting.presenters->end()},
                       textValue);
    object.addIfSet(u"place", meeting.place).addUnless(u"minutes", meeting.minutes, QString{});
    return object.build();
}

QString textOrNone(JsonMembers &members, QStringView key)
{
    return members.optional(key, readText).value_or(QString{});
}

OwnSession readOwnSession(const JsonValue &value)
{
    return readObject(value, [](JsonMembers &members) {
        return OwnSession{.uid = members.required(u"uid", readName),
                          .position = members.required(u"position", readCount),
                          .presenters = readNames(members, u"presenters"),
                          .audience = readNames(members, u"audience"),
                          .leaders = readNames(members, u"leaders"),
                          .excused = readNames(members, u"excused"),
                          .place = textOrNone(members, u"place")};
    });
}

OwnMeeting readOwnMeeting(const JsonValue &value)
{
    return readObject(value, [](JsonMembers &members) {
        OwnMeeting meeting{.day = members.required(u"day", readDate),
                           .cancelled = members.optional(u"cancelled", readBool).value_or(false),
                           .when = members.optional(u"when", readWhen),
                           .reason = textOrNone(members, u"reason"),
                           .content = textOrNone(members, u"content")};
        if (meeting.when && !std::holds_alternative<SingleDay>(meeting.when->kind))
            throw JsonError{ProblemCode::Contradiction, QStringLiteral("when")};
        if (members.has(u"presenters"))
            meeting.presenters = readNames(members, u"presenters");
        meeting.place = members.optional(u"place", readText);
        meeting.minutes = textOrNone(members, u"minutes");
        return meeting;
    });
}

OwnWords readOwnWords(const JsonValue &value)
{
    return readObject(value, [](JsonMembers &members) {
        return OwnWords{
            .activity = members.required(u"activity", readName),
            .activityWhen = members.optional(u"when", readWhen),
            .backgroundTask = members.optional(u"task", readBool).value_or(false),
            .groupMeeting = members.optional(u"group_meeting", readBool).value_or(false),
            .status = members.optional(u"status", [](const JsonValue &word) { return readWord(ownStatusWords, word); })
                          .value_or(ActivityStatus::Planned),
            .reason = textOrNone(members, u"reason"),
            .former = members.optional(u"former", readWhen),
            .sessions = members.list(u"sessions", readOwnSession),
            .meetings = members.list(u"meetings", readOwnMeeting),
            .details = members.optional(u"details", readOwnDetails)};
    });
}

} // namespace

OwnWords ownWordsOf(const State &state, const Activity &activity, const std::vector<const Session *> &sessions,
                    bool isOwnTime)
{
    OwnWords words{.activity = uidOutside(activity.uid),
                   .backgroundTask = activity.backgroundTask,
                   .groupMeeting = activity.groupMeeting,
                   .status = activity.status,
                   .reason = activity.statusReason,
                   .former = activity.formerWhen};
    for (const Session *session : sessions)
        words.sessions.push_back({.uid = uidOutside(session->uid),
                                  .position = session->position,
                                  .presenters = namesIn(state, session->presenters),
                                  .audience = namesIn(state, session->audience),
                                  .leaders = namesIn(state, session->leaders),
                                  .excused = namesIn(state, session->excused),
                                  .place = session->place});
    for (const auto &[id, row] : state.all<ChangedOccurrence>()) {
        const bool isOfSession = row.session && std::ranges::any_of(sessions, [&row](const Session *session) {
                                     return session->id == *row.session;
                                 });
        if (row.activity == activity.id && (row.session ? isOfSession : isOwnTime))
            words.meetings.push_back(
                {.day = row.original,
                 .cancelled = row.cancelled,
                 .when = row.when,
                 .reason = row.reason,
                 .content = row.content,
                 .presenters = row.presenters ? std::optional{namesIn(state, *row.presenters)} : std::nullopt,
                 .place = row.place,
                 .minutes = row.minutes});
    }
    std::ranges::stable_sort(words.meetings, {}, &OwnMeeting::day);
    return words;
}

QString ownText(const OwnWords &words)
{
    JsonObjectBuilder object;
    object.add(u"activity", words.activity);
    if (words.activityWhen)
        object.add(u"when", whenValue(*words.activityWhen));
    object.addUnless(u"task", words.backgroundTask, false);
    object.addUnless(u"group_meeting", words.groupMeeting, false);
    object.addWordUnless(u"status", ownStatusWords, words.status, ActivityStatus::Planned);
    object.addUnless(u"reason", words.reason, QString{});
    if (words.former)
        object.add(u"former", whenValue(*words.former));
    object.addListIfAny(u"sessions", words.sessions, sessionValue);
    object.addListIfAny(u"meetings", words.meetings, meetingValue);
    if (words.details)
        object.add(u"details", detailsValue(*words.details));
    return QString::fromUtf8(writeJson(object, JsonStyle::Compact));
}

Parsed<OwnWords> readOwnText(const QString &text)
{
    return readDocument(text.toUtf8(), readOwnWords);
}

std::optional<OwnWords> ownWords(const QString &text)
{
    if (text.isEmpty())
        return std::nullopt;
    Parsed<OwnWords> words = readOwnText(text);
    return words ? std::optional{std::move(*words)} : std::nullopt;
}

QString placesTogether(const std::vector<OwnSession> &sessions)
{
    QStringList places;
    for (const OwnSession &session : sessions)
        places << session.place;
    places.removeAll(QString{});
    places.removeDuplicates();
    return places.join(u'、').trimmed();
}

QString namesTogether(const std::vector<OwnSession> &sessions, QStringList OwnSession::*list)
{
    QStringList names;
    for (const OwnSession &session : sessions)
        names << session.*list;
    names.removeDuplicates();
    return names.join(u'、');
}

} // namespace yanben
