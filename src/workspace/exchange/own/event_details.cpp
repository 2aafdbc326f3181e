#include "workspace/exchange/own/event_details.h"

#include "calendar/when_text.h"
#include "domain/json/when_json.h"
#include "workspace/exchange/own/own_names.h"
#include "workspace/papers/meetings/meeting_words.h"
#include "workspace/queries/staff/roster.h"

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

JsonValue phaseValue(const OwnPhase &phase)
{
    JsonObjectBuilder object;
    object.add(u"name", phase.name);
    if (phase.when)
        object.add(u"when", whenValue(*phase.when));
    addNames(object, u"people", phase.people);
    return object.build();
}

JsonValue assignedLevelValue(const OwnLevel &level)
{
    JsonObjectBuilder object;
    object.add(u"level", level.level);
    addNames(object, u"people", level.people);
    object.addUnless(u"open", level.isOpen, false);
    return object.build();
}

OwnPhase readOwnPhase(const JsonValue &value)
{
    return readObject(value, [](JsonMembers &members) {
        return OwnPhase{.name = members.required(u"name", readText),
                        .when = members.optional(u"when", readWhen),
                        .people = readNames(members, u"people")};
    });
}

OwnLevel readOwnLevel(const JsonValue &value)
{
    return readObject(value, [](JsonMembers &members) {
        return OwnLevel{.level = members.required(u"level", readText),
                        .people = readNames(members, u"people"),
                        .isOpen = members.optional(u"open", readBool).value_or(false)};
    });
}

Points readOwnHours(const JsonValue &value)
{
    const Points hours = readPoints(value);
    if (hours < Points{})
        throw JsonError{ProblemCode::OutOfRange, hours.toString()};
    return hours;
}

QString textIn(JsonMembers &members, QStringView key)
{
    return members.optional(key, readText).value_or(QString{});
}

} // namespace

OwnDetails ownDetailsOf(const State &state, const Activity &activity)
{
    OwnDetails details{.goal = activity.goal,
                       .note = activity.note,
                       .forms = activity.forms,
                       .decisions = activity.decisions,
                       .hours = activity.hours,
                       .checkMethods = activity.checkMethods,
                       .papers = activity.papers,
                       .partners = activity.partners};
    if (const Topic *topic = activity.topic ? state.find<Topic>(*activity.topic) : nullptr)
        details.topic = topic->name;
    for (const Phase &phase : activity.phases)
        details.phases.push_back({.name = phase.name, .when = phase.when, .people = namesIn(state, phase.people)});
    for (const AssignedLevel &level : activity.levels)
        details.levels.push_back(
            {.level = level.level, .people = namesIn(state, level.people), .isOpen = level.isOpen});
    return details;
}

JsonValue detailsValue(const OwnDetails &details)
{
    JsonObjectBuilder object;
    object.addUnless(u"topic", details.topic, QString{});
    object.addUnless(u"goal", details.goal, QString{});
    object.addUnless(u"note", details.note, QString{});
    object.addListIfAny(u"forms", details.forms, textValue);
    object.addUnless(u"decisions", details.decisions, QString{});
    object.addIfSet(u"hours", details.hours);
    object.addListIfAny(u"check_methods", details.checkMethods, textValue);
    object.addListIfAny(u"papers", details.papers, textValue);
    object.addListIfAny(u"partners", details.partners, textValue);
    object.addListIfAny(u"phases", details.phases, phaseValue);
    object.addListIfAny(u"levels", details.levels, assignedLevelValue);
    return object.build();
}

OwnDetails readOwnDetails(const JsonValue &value)
{
    return readObject(value, [](JsonMembers &members) {
        return OwnDetails{.topic = textIn(members, u"topic").simplified(),
                          .goal = textIn(members, u"goal"),
                          .note = textIn(members, u"note"),
                          .forms = members.list(u"forms", readName),
                          .decisions = textIn(members, u"decisions"),
                          .hours = members.optional(u"hours", readOwnHours),
                          .checkMethods = members.list(u"check_methods", readName),
                          .papers = members.list(u"papers", readName),
                          .partners = members.list(u"partners", readName),
                          .phases = members.list(u"phases", readOwnPhase),
                          .levels = members.list(u"levels", readOwnLevel)};
    });
}

void putDetails(Activity &row, const State &state, const OwnDetails &details)
{
    std::vector<Participant> known;
    for (const Phase &phase : row.phases)
        known.insert(known.end(), phase.people.begin(), phase.people.end());
    for (const AssignedLevel &level : row.levels)
        known.insert(known.end(), level.people.begin(), level.people.end());
    row.decisions = details.decisions;
    row.hours = details.hours;
    row.checkMethods = details.checkMethods;
    row.papers = details.papers;
    row.partners = details.partners;
    row.phases.clear();
    for (const OwnPhase &phase : details.phases)
        row.phases.push_back(
            {.name = phase.name, .when = phase.when, .people = participantsNamed(state, known, phase.people)});
    row.levels.clear();
    for (const OwnLevel &level : details.levels)
        row.levels.push_back(
            {.level = level.level, .people = participantsNamed(state, known, level.people), .isOpen = level.isOpen});
}

QString phasesText(const std::vector<OwnPhase> &phases, const Term &term)
{
    QStringList texts;
    for (const OwnPhase &phase : phases) {
        QString text = phase.name;
        if (phase.when)
            text += u"（%1）"_s.arg(whenText(*phase.when, term));
        if (!phase.people.isEmpty())
            text += u'：' + phase.people.join(u'、');
        texts << text;
    }
    return texts.join(u'；');
}

QString levelsText(const std::vector<OwnLevel> &levels)
{
    QStringList texts;
    for (const OwnLevel &level : levels)
        texts << u"%1：%2%3"_s.arg(level.level, level.people.join(u'、'), level.isOpen ? u"等"_s : QString{});
    return texts.join(u'；');
}

QStringList categoriesFor(const std::vector<QString> &forms)
{
    QStringList names;
    for (const QString &form : forms)
        names << form.simplified().replace(u',', u'，');
    return names;
}

} // namespace yanben
