#include "workspace/exchange/event_proposals.h"

#include "calendar/when_text.h"
#include "documents/ics/ics_cut.h"
#include "domain/json/when_json.h"
#include "workspace/exchange/event_comparison.h"
#include "workspace/exchange/event_content.h"
#include "workspace/exchange/event_edits.h"
#include "workspace/exchange/event_notes.h"
#include "workspace/exchange/event_people.h"
#include "workspace/exchange/event_text.h"
#include "workspace/exchange/own/own_comparison.h"
#include "workspace/exchange/own/own_description.h"
#include "workspace/exchange/own/own_meetings.h"
#include "workspace/queries/calendar/school_days.h"
#include "workspace/queries/staff/roster.h"

#include <algorithm>

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

/// The program's own files say a series in its own words.
bool saysWhen(const IcsItem &item)
{
    return !item.when.isEmpty() && whenFromJson(item.when.toUtf8());
}

bool isWithin(const IcsItem &item, const Term &term)
{
    if (item.isTask)
        return !item.time.first.isValid() || term.contains(item.time.first);
    const auto meetings = meetingsOf(item);
    // Only what the program writes as a series is cut to the term.
    const Parsed<When> own = whenFromJson(item.when.toUtf8());
    const bool isRange = own && std::holds_alternative<DayRange>(own->kind);
    return (item.isSeries() && !isRange) || std::ranges::all_of(meetings, [&term](const auto &meeting) {
               return term.contains(meeting.second.first) && term.contains(meeting.second.last);
           });
}

/// What another program has changed of the place and people of its sessions.
struct ToldOtherwise
{
    bool place = false;
    bool presenters = false;
    bool audience = false;

    bool anything() const { return place || presenters || audience; }
};

ToldOtherwise toldOtherwise(const IcsItem &item, const OwnWords &own, const EventWords &words)
{
    const EventWords together = eventWords(u"主讲：%1\n参加：%2"_s.arg(
        namesTogether(own.sessions, &OwnSession::presenters), namesTogether(own.sessions, &OwnSession::audience)));
    const bool hasText = item.text.description && !hasOwnDescription(item, own);
    return {.place = item.text.location && placesTogether(own.sessions) != *item.text.location,
            .presenters = hasText && together.presenters != words.presenters,
            .audience = hasText && together.audience != words.audience};
}

/// A text in its own words, as long as what other programs were told of it stands there.
QString inOwnWords(const QString &told, const QString &text, const IcsItem &item, const OwnWords &own)
{
    const bool stands =
        !item.text.description || hasOwnDescription(item, own) || text.simplified() == told.simplified();
    return stands ? text : told;
}

} // namespace

EventProposals::EventProposals(const State &state, const Term &term, bool isOfTerm)
    : m_state{state},
      m_term{term},
      m_isOfTerm{isOfTerm},
      m_calendar{schoolCalendar(state, term)},
      m_items{calendarItems(state, term.id)}
{
    for (const CalendarItem &each : m_items)
        m_known.emplace(each.item.uid, &each);
    for (const auto &[id, activity] : state.all<Activity>()) {
        if (activity.term != term.id)
            m_elsewhere.insert(uidOutside(activity.uid));
    }
}

const CalendarItem *EventProposals::knownAs(const QString &uid) const
{
    const auto found = m_known.find(uidOutside(uid));
    return found == m_known.end() ? nullptr : found->second;
}

bool EventProposals::isKnownBySingles(const QString &uid) const
{
    const QString begin = singleEventsUid(uidOutside(uid));
    const auto found = m_known.lower_bound(begin);
    return found != m_known.end() && found->first.startsWith(begin);
}

std::optional<EventProposals::Series> EventProposals::inTerm(const IcsItem &item) const
{
    const CalendarItem *here = knownAs(item.uid);
    const bool isAsHere = here && meetingsOf(here->item) == meetingsOf(item);
    if (!item.isSeries() || isAsHere || (saysWhen(item) && eventTime(item, m_term, m_calendar)))
        return Series{.item = item};
    std::optional<IcsCut> cut = cutSeries(item, m_term.first, m_term.last);
    if (!cut)
        return std::nullopt;
    return Series{.item = cut->item, .notes = notesOfCut(item, *cut, m_term), .besides = std::move(cut->besides)};
}

EventProposal EventProposals::newEvent(const IcsItem &item) const
{
    EventProposal proposal{.kind = EventProposal::Refused, .title = item.text.summary};
    const auto time = eventTime(item, m_term, m_calendar);
    if (!time || item.text.summary.isEmpty()) {
        proposal.refusals = {time ? EventRefusal::NoTitle : time.error()};
        return proposal;
    }
    proposal.kind = EventProposal::New;
    proposal.time = whenText(time->when, m_term);
    const EventWords words = eventWords(item.text.description.value_or(QString{}));
    const std::optional<OwnWords> own = ownWordsIn(item);
    ActivityDraft draft{.title = item.text.summary, .when = time->when, .note = words.note};
    if (item.categories)
        draft.forms.assign(item.categories->begin(), item.categories->end());
    EventExtras extras = extrasOf(item, own, words, time->when);
    if (extras.details) {
        draft.note = inOwnWords(words.note, extras.details->note, item, *own);
        if (!item.categories || *item.categories == categoriesFor(extras.details->forms))
            draft.forms = extras.details->forms;
    }
    putSessions(draft, extras, item, own, words);
    proposal.changes = contentOf(m_state, m_term, draft, extras);
    proposal.notes = notesOfMeetings(item, m_term);
    if (own)
        std::ranges::move(notesOfOwn(m_state, m_term, *own), std::back_inserter(proposal.notes));
    const std::vector<ChangedOccurrence> decided = decidedMeetings(m_state, m_term, m_calendar, item, own, *time);
    const bool isOfOther = own && own->activity != item.uid;
    const SessionsEvent whose{.activity = isOfOther ? own->activity : item.uid,
                              .ownWhen = isOfOther ? own->activityWhen : std::nullopt};
    proposal.edits.push_back(
        [id = m_term.id, isOfOther, whose, draft, uid = item.uid, extras, decided](const State &now) {
            return isOfOther ? addSessionsEvent(now, id, whose, draft, uid, extras, decided)
                             : addEvent(now, id, draft, uid, extras, decided);
        });
    return proposal;
}

std::optional<OwnWords> EventProposals::ownWordsIn(const IcsItem &item) const
{
    std::optional<OwnWords> own = ownWords(item.own);
    const bool isAboutIt =
        own && (own->activity == item.uid || (!own->sessions.empty() && own->sessions.front().uid == item.uid));
    return isAboutIt ? own : std::nullopt;
}

EventExtras EventProposals::extrasOf(const IcsItem &item, const std::optional<OwnWords> &own, const EventWords &words,
                                     const When &when) const
{
    // Time that is open is nobody's, too.
    const bool isFree = item.free && !timesItem(when, m_term, m_calendar).free;
    EventExtras extras{.status = statusTold(item, own),
                       .backgroundTask = isFree || (own && own->backgroundTask && (item.free || item.isTask)),
                       .groupMeeting = own && own->groupMeeting,
                       .goal = words.goal,
                       .details = own ? own->details : std::nullopt};
    if (extras.details)
        extras.goal = inOwnWords(words.goal, extras.details->goal, item, *own);
    if (own && extras.status == own->status) {
        extras.reason = own->reason;
        extras.former = own->former;
    }
    return extras;
}

void EventProposals::putSessions(ActivityDraft &draft, EventExtras &extras, const IcsItem &item,
                                 const std::optional<OwnWords> &own, const EventWords &words) const
{
    const auto named = [this](const QStringList &names) { return participantsNamed(m_state, {}, names); };
    ReadAudience audience = audienceNamed(m_state, words.audience);
    const ToldOtherwise told = own ? toldOtherwise(item, *own, words) : ToldOtherwise{};
    const std::size_t count = own ? own->sessions.size() : 0;
    if (count == 1 || (count > 1 && !told.anything())) {
        for (const OwnSession &each : own->sessions) {
            draft.sessions.push_back({.presenters = named(each.presenters),
                                      .audience = named(each.audience),
                                      .place = each.place,
                                      .excused = named(each.excused)});
            extras.sessions.push_back(
                {.uid = uidOutside(each.uid), .position = each.position, .leaders = named(each.leaders)});
        }
        SessionDraft &only = draft.sessions.front(); // of several it can't be told which one is meant
        if (told.place)
            only.place = *item.text.location;
        if (told.presenters)
            only.presenters = named(words.presenters);
        if (told.audience) {
            only.audience = std::move(audience.people);
            only.excused.insert(only.excused.end(), audience.excused.begin(), audience.excused.end());
        }
    } else {
        draft.sessions = {{.presenters = named(words.presenters),
                           .audience = std::move(audience.people),
                           .place = item.text.location.value_or(QString{}),
                           .excused = std::move(audience.excused)}};
        if (count > 0 && own->activity != item.uid)
            extras.sessions = {{.uid = item.uid, .position = own->sessions.front().position}};
    }
    for (const Participant &one : matchPeople(m_state, item.people.coming).people) {
        const bool isThere = std::ranges::any_of(draft.sessions, [&one](const SessionDraft &session) {
            return std::ranges::count(session.presenters, one) + std::ranges::count(session.audience, one) > 0;
        });
        if (!isThere)
            draft.sessions.front().audience.push_back(one);
    }
}

EventProposal EventProposals::proposalFor(const IcsItem &item)
{
    m_seen.insert(uidOutside(item.uid));
    if (const CalendarItem *here = knownAs(item.uid))
        return compareEvent(m_state, m_term, m_calendar, *here, item, m_isOfTerm ? std::nullopt : ownWordsIn(item));
    // An activity of another term is not made again in this one, nor a session of it.
    const std::optional<OwnWords> own = ownWordsIn(item);
    if (m_elsewhere.contains(uidOutside(item.uid)) || (own && m_elsewhere.contains(own->activity)))
        return {.kind = EventProposal::Refused, .title = item.text.summary, .refusals = {EventRefusal::OfOtherTerm}};
    return newEvent(item);
}

void EventProposals::put(EventProposal proposal, const IcsItem &item, std::vector<EventNote> notes)
{
    std::ranges::move(notes, std::back_inserter(proposal.notes));
    const bool changesTime = std::ranges::count(proposal.changes, EventField::Time, &EventChange::field) > 0;
    if (proposal.canBeTaken() && changesTime && !isWithin(item, m_term)) {
        proposal.notes.push_back({EventNote::OutsideTerm, {}});
        proposal.ticked = false;
    }
    m_proposals.push_back(std::move(proposal));
}

void EventProposals::addSingles(const Series &series, const std::vector<EventNote> &rest)
{
    bool isFirst = true;
    m_seen.insert(uidOutside(series.item.uid));
    for (const IcsItem &single : singleEvents(series.item)) {
        std::vector<EventNote> notes{{EventNote::Single, {}}};
        if (isFirst) {
            std::ranges::copy(series.notes, std::back_inserter(notes));
            std::ranges::copy(notesOfMeetings(series.item, m_term), std::back_inserter(notes));
            std::ranges::copy(rest, std::back_inserter(notes));
        }
        isFirst = false;
        if (single.people != series.item.people)
            std::ranges::move(notesOfPeople(m_state, single.people), std::back_inserter(notes));
        put(proposalFor(single), single, std::move(notes));
    }
    addBesides(series);
}

void EventProposals::addBesides(const Series &series)
{
    for (const IcsItem &single : series.besides) {
        std::vector<EventNote> notes{{EventNote::Single, {}}};
        if (single.people != series.item.people)
            std::ranges::move(notesOfPeople(m_state, single.people), std::back_inserter(notes));
        put(proposalFor(single), single, std::move(notes));
    }
}

void EventProposals::add(const IcsItem &read)
{
    IcsItem item = read;
    // What stands behind # the program itself puts there (uidOutside); two events of a file are never one.
    item.uid.replace(u'#', u'-');
    std::vector<EventNote> rest = notesOfRest(m_state, item);
    const std::optional<Series> series = inTerm(item);
    if (!series) {
        m_seen.insert(uidOutside(item.uid));
        m_proposals.push_back(
            {.kind = EventProposal::Refused, .title = item.text.summary, .refusals = {EventRefusal::OutsideTerm}});
        return;
    }
    if (item.isSeries() && !knownAs(item.uid) && isKnownBySingles(item.uid))
        return addSingles(*series, rest);
    EventProposal proposal = proposalFor(series->item);
    const auto isOf = [&proposal](EventRefusal refusal) { return std::ranges::count(proposal.refusals, refusal) > 0; };
    const bool hasNoRhythm = isOf(EventRefusal::UnknownRhythm) || isOf(EventRefusal::NoSuchMeeting);
    if (item.isSeries() && !knownAs(item.uid) && hasNoRhythm)
        return addSingles(*series, rest);
    std::ranges::copy(series->notes, std::back_inserter(rest));
    std::ranges::move(notesOfPeopleOnce(series->item, m_term), std::back_inserter(rest));
    put(std::move(proposal), series->item, std::move(rest));
    addBesides(*series);
}

void EventProposals::add(const IcsProblem &problem)
{
    m_proposals.push_back(
        {.kind = EventProposal::Refused, .title = problem.summary, .fault = problem.fault, .line = problem.line});
}

void EventProposals::addGone()
{
    for (const CalendarItem &each : m_items) {
        if (!m_seen.contains(each.item.uid))
            m_proposals.push_back(
                {.kind = EventProposal::Gone, .title = each.item.text.summary, .time = whenText(each.when, m_term)});
    }
}

} // namespace yanben
