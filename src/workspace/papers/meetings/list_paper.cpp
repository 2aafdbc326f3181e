#include "workspace/papers/meetings/list_paper.h"

#include "documents/words/untitled_text.h"
#include "workspace/papers/meetings/meeting_words.h"

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
    case ActivityStatus::Planned: return {};
    case ActivityStatus::Held: return u"已举行"_s;
    case ActivityStatus::Postponed: return u"延期"_s;
    case ActivityStatus::Cancelled: break;
    }
    return u"取消"_s;
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
                                  .presenters = namesIn(state, entry.presenters).join(u'、'),
                                  .audience = namesIn(state, entry.audience).join(u'、'),
                                  .place = entry.places.join(u'、'),
                                  .status = statusOnPaper(entry),
                                  .isTask = entry.backgroundTask});
    }
    return document;
}

} // namespace yanben
