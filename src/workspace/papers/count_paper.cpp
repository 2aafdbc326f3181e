#include "workspace/papers/count_paper.h"

#include "documents/words/count_text.h"
#include "workspace/queries/calendar/counts/required_counts.h"
#include "workspace/queries/calendar/school_days.h"
#include "workspace/queries/staff/roster.h"

namespace yanben
{

namespace
{

using namespace Qt::StringLiterals;

QString countedWords(const State &state, const RequiredCount &required)
{
    switch (required.counted) {
    case CountedBy::Form: return u"形式：%1"_s.arg(required.words);
    case CountedBy::Topic: {
        const Topic *topic = required.topic ? state.find<Topic>(*required.topic) : nullptr;
        return u"内容：%1"_s.arg(topic ? topic->name : QString{});
    }
    case CountedBy::Title: break;
    }
    return u"名称含“%1”"_s.arg(required.words);
}

QString whomWords(const State &state, const RequiredCount &required)
{
    const QString among = displayNames(state, required.among);
    if (required.excepted.empty())
        return among;
    const QString except = u"除%1"_s.arg(displayNames(state, required.excepted));
    return among.isEmpty() ? except : among + u'，' + except;
}

} // namespace

CountsDocument countPaper(const State &state, TermId termId, std::optional<QDate> today)
{
    const Term &term = state.get<Term>(termId);
    CountsDocument document{.school = state.get<School>(SchoolId{1}).name, .term = term.title, .counts = {}};
    for (const CheckedCount &count : checkedCounts(state, term, schoolCalendar(state), today)) {
        const RequiredCount &required = count.required;
        PrintedCount &printed = document.counts.emplace_back();
        printed.name = required.name;
        printed.counted = countedWords(state, required);
        printed.required = countFacts(required);
        printed.whom = whomWords(state, required);
        printed.fewestPeople = required.fewestPeople;
        printed.advisable = required.advisable;
        printed.peopleAdvisable = required.peopleAdvisable;
        printed.needsRecord = required.needsRecord;
        printed.noRecord = missingRecordsText(count.noRecord, term);
        for (const CheckedTally &tally : count.tallies) {
            if (!tally.asks && !count.isOver(tally))
                continue;
            ++printed.asked;
            printed.met += count.isShort(tally) || count.isOver(tally) ? 0 : 1;
        }
        if (count.tallies.size() == 1 && required.each == CountFor::School) {
            printed.required.held = count.tallies.front().held;
            printed.required.planned = count.tallies.front().planned;
        }
    }
    return document;
}

} // namespace yanben
