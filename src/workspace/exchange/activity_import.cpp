#include "workspace/exchange/activity_import.h"

#include "calendar/when_text.h"
#include "workspace/act_chain.h"
#include "workspace/exchange/event_comparison.h"
#include "workspace/exchange/event_edits.h"
#include "workspace/exchange/event_text.h"
#include "workspace/queries/calendar/school_days.h"
#include "workspace/queries/roster.h"
#include "workspace/queries/term_rows.h"

#include <algorithm>
#include <set>

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

EventProposal newEvent(const State &state, const Term &term, const SchoolCalendar &calendar, const IcsItem &item)
{
    EventProposal proposal{.kind = EventProposal::Refused, .title = item.text.summary};
    const auto time = eventTime(item, term, calendar);
    if (!time || item.text.summary.isEmpty()) {
        proposal.refusals = {time ? EventRefusal::NoTitle : time.error()};
        return proposal;
    }
    proposal.kind = EventProposal::New;
    proposal.time = whenText(time->when, term);
    const EventWords words = eventWords(item.text.description.value_or(QString{}));
    ActivityDraft draft{.title = item.text.summary, .when = time->when, .note = words.note};
    if (item.categories)
        draft.forms.assign(item.categories->begin(), item.categories->end());
    draft.sessions = {{.presenters = participantsNamed(state, {}, words.presenters),
                       .audience = participantsNamed(state, {}, words.audience),
                       .place = item.text.location.value_or(QString{})}};
    proposal.edits.push_back([id = term.id, draft, uid = item.uid, decided = time->decided,
                              cancelled = item.status == IcsStatus::Cancelled](const State &now) {
        return addEvent(now, id, draft, uid, cancelled, decided);
    });
    return proposal;
}

/// An activity of another term is not made again in this one.
std::set<QString> uidsElsewhere(const State &state, TermId term)
{
    std::set<QString> uids;
    for (const auto &[id, activity] : state.all<Activity>()) {
        if (activity.term != term)
            uids.insert(uidOutside(activity.uid));
    }
    return uids;
}

} // namespace

int CalendarImport::count(EventProposal::Kind kind) const
{
    return static_cast<int>(std::ranges::count(proposals, kind, &EventProposal::kind));
}

CalendarImport readCalendar(const State &state, TermId termId, const QByteArray &bytes)
{
    CalendarImport import;
    IcsReading reading = readIcs(bytes);
    if (!reading.problems.empty() && (reading.problems.front().fault == IcsFault::NotACalendar ||
                                      reading.problems.front().fault == IcsFault::TooLarge)) {
        import.fault = reading.problems.front().fault;
        return import;
    }
    const Term &term = state.get<Term>(termId);
    const SchoolCalendar calendar = schoolCalendar(state);
    const std::vector<CalendarItem> items = calendarItems(state, termId);
    std::map<QString, const CalendarItem *> known;
    for (const CalendarItem &each : items)
        known.emplace(each.item.uid, &each);
    const std::set<QString> elsewhere = uidsElsewhere(state, termId);
    std::set<QString> seen;
    for (const IcsItem &item : reading.calendar.items) {
        const auto here = known.find(uidOutside(item.uid));
        seen.insert(uidOutside(item.uid));
        if (here != known.end())
            import.proposals.push_back(compareEvent(state, term, calendar, *here->second, item));
        else if (elsewhere.contains(uidOutside(item.uid)))
            import.proposals.push_back({.kind = EventProposal::Refused, .title = item.text.summary, .refusals = {
                                            EventRefusal::OutsideTerm
                                        }});
        else
            import.proposals.push_back(newEvent(state, term, calendar, item));
    }
    for (const IcsProblem &problem : reading.problems)
        import.proposals.push_back({.kind = EventProposal::Refused, .title = problem.summary, .fault = problem.fault});
    for (const CalendarItem &each : items) {
        if (reading.calendar.term == term.uid && !seen.contains(each.item.uid))
            import.proposals.push_back(
                {.kind = EventProposal::Gone, .title = each.item.text.summary, .time = whenText(each.when, term)});
    }
    return import;
}

Act importCalendar(const State &state, const CalendarImport &import)
{
    const int count = import.count(EventProposal::New) + import.count(EventProposal::Changed);
    ActChain chain{state, ActKind::ImportActivities, {QString::number(count)}};
    for (const EventProposal &proposal : import.proposals) {
        for (const auto &edit : proposal.edits)
            chain.add(edit(chain.state()));
    }
    return chain.take();
}

} // namespace yanben
