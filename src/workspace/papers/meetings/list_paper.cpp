#include "workspace/papers/meetings/list_paper.h"

#include "documents/words/untitled_text.h"
#include "workspace/papers/meetings/meeting_words.h"

#include <algorithm>
#include <iterator>

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

QString statusOnPaper(const CalendarEntry &entry)
{
    if (entry.cancelled)
        return u"取消"_s;
    switch (entry.status) {
    case ActivityStatus::Planned: return u"计划"_s;
    case ActivityStatus::Held: return u"已举行"_s;
    case ActivityStatus::Postponed: return u"延期"_s;
    case ActivityStatus::Cancelled: break;
    }
    return u"取消"_s;
}

MeetingsSession sessionOnPaper(const State &state, const EntrySession &session)
{
    return {.presenters = namesIn(state, session.presenters).join(u'、'),
            .audience = namesIn(state, session.audience).join(u'、'),
            .place = session.place};
}

/// A line for each of the sessions, those together that differ in nothing but who presents.
std::vector<MeetingsSession> sessionsOnPaper(const State &state, const CalendarEntry &entry)
{
    std::vector<EntrySession> apart;
    for (const EntrySession &session : entry.sessions) {
        const auto found = std::ranges::find_if(apart, [&session](const EntrySession &each) {
            return each.place == session.place && each.audience == session.audience;
        });
        if (found == apart.end())
            apart.push_back(session);
        else
            std::ranges::copy(session.presenters, std::back_inserter(found->presenters));
    }
    std::vector<MeetingsSession> printed;
    for (const EntrySession &session : apart)
        printed.push_back(sessionOnPaper(state, session));
    if (printed.empty())
        printed.push_back({.presenters = namesIn(state, entry.presenters).join(u'、'),
                           .audience = namesIn(state, entry.audience).join(u'、'),
                           .place = entry.places.join(u'、')});
    return printed;
}

} // namespace

MeetingsDocument meetingsPaper(const State &state, TermId termId, std::span<const CalendarEntry> entries)
{
    const Term &term = state.get<Term>(termId);
    MeetingsDocument document{.school = state.get<School>(SchoolId{1}).name, .term = term.title, .lines = {}};
    for (const CalendarEntry &entry : entries) {
        document.lines.push_back({.number = entry.order + 1,
                                  .date = daysText(entry, term),
                                  .time = hourText(entry, term),
                                  .content = titleText(entry.title),
                                  .sessions = sessionsOnPaper(state, entry),
                                  .status = statusOnPaper(entry),
                                  .isTask = entry.backgroundTask});
    }
    return document;
}

} // namespace yanben
