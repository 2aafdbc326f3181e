#include "workspace/exchange/event_own.h"

#include "domain/json/json_members.h"
#include "domain/json/json_reader.h"
#include "domain/json/json_writer.h"
#include "domain/json/when_json.h"
#include "workspace/exchange/activity_calendar.h"
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

void addNames(JsonObjectBuilder &object, QStringView key, const QStringList &names)
{
    object.addListIfAny(key, std::vector<QString>{names.begin(), names.end()}, textValue);
}

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

QStringList readNames(JsonMembers &members, QStringView key)
{
    const std::vector<QString> names = members.list(key, readName);
    return {names.begin(), names.end()};
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
                          .place = members.optional(u"place", readText).value_or(QString{})};
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
            .reason = members.optional(u"reason", readText).value_or(QString{}),
            .former = members.optional(u"former", readWhen),
            .sessions = members.list(u"sessions", readOwnSession)};
    });
}

} // namespace

bool OwnWords::saysMore() const
{
    const bool hasPeople = std::ranges::any_of(
        sessions, [](const OwnSession &each) { return !each.leaders.isEmpty() || !each.excused.isEmpty(); });
    const bool hasStatus = status == ActivityStatus::Held || status == ActivityStatus::Postponed;
    return activityWhen || backgroundTask || groupMeeting || hasStatus || !reason.isEmpty() || former ||
           sessions.size() > 1 || hasPeople;
}

OwnWords ownWordsOf(const State &state, const Activity &activity, const std::vector<const Session *> &sessions)
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
    return QString::fromUtf8(writeJson(object, JsonStyle::Compact));
}

std::optional<OwnWords> ownWords(const QString &text)
{
    if (text.isEmpty())
        return std::nullopt;
    Parsed<OwnWords> words = readDocument(text.toUtf8(), readOwnWords);
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
