#include "workspace/queries/overview_rows.h"

#include "calendar/when_dates.h"
#include "scoring/scoring_plan.h"
#include "workspace/queries/calendar/meetings.h"
#include "workspace/queries/calendar/school_days.h"
#include "workspace/queries/plan_checks.h"
#include "workspace/queries/scores/score_term.h"
#include "workspace/queries/subjects.h"
#include "workspace/queries/term_rows.h"

#include <algorithm>
#include <map>

namespace yanben
{

namespace
{

void countSections(const State &state, TermId term, TermProgress &progress)
{
    const Plan *plan = planOf(state, term);
    if (!plan)
        return;
    const PlanSections sections = planSections(state, *plan);
    progress.sections = sections.all;
    progress.writtenSections = sections.all - static_cast<int>(sections.empty.size());
}

/// What begins on a day and goes on from there is never over.
bool isOver(const When &when, const Term &term, QDate today)
{
    const std::optional<QDate> last = spanOf(when, term).last;
    return last && *last < today;
}

bool isOfSeries(const When &when)
{
    return std::holds_alternative<Recurring>(when.kind);
}

/// The day of a meeting with its hours. One that is on any day of a week or month has all of them.
When timeOf(const Meeting &meeting)
{
    const bool isOneDay = meeting.first == meeting.last;
    return {.kind = isOneDay ? WhenKind{SingleDay{meeting.first}} : WhenKind{DayRange{meeting.first, meeting.last}},
            .timeOfDay = meeting.when->timeOfDay,
            .raw = {}};
}

/// Meetings of series by their activity, each by its day.
std::map<ActivityId, std::vector<When>> meetingsOfSeries(const State &state, const Term &term)
{
    std::map<ActivityId, std::vector<When>> times;
    for (const Meeting &meeting : meetingsOf(state, term, schoolCalendar(state, term))) {
        const Session *own = meeting.key.session ? state.find<Session>(*meeting.key.session) : nullptr;
        if (isOfSeries(own && own->when ? *own->when : meeting.activity->when))
            times[meeting.activity->id].push_back(timeOf(meeting));
    }
    return times;
}

/// The times at which an activity takes place: of a series those of its meetings.
std::vector<When> placesInTime(const SessionTimes &own, const std::vector<When> &meetings)
{
    std::vector<When> times;
    for (const auto &[when, sessions] : own) {
        if (!isOfSeries(*when))
            times.push_back(*when);
    }
    times.insert(times.end(), meetings.begin(), meetings.end());
    return times;
}

/// The first that still begins comes before what is going on.
class NextOne
{
public:
    NextOne(TermProgress &progress, const Term &term, QDate today) : m_progress{progress}, m_term{term}, m_today{today}
    {}

    void look(ActivityId activity, const When &when)
    {
        const DateSpan span = spanOf(when, m_term);
        if (isOver(when, m_term, m_today) || (!span.first && !span.last))
            return;
        const WhenSortKey key = sortKeyOf(when, m_term);
        const bool begins = key.at >= m_today;
        if (m_key && (!begins || m_begins) && (begins != m_begins || !(key < *m_key)))
            return;
        m_key = key;
        m_begins = begins;
        m_progress.next = activity;
        m_progress.nextWhen = when;
    }

private:
    TermProgress &m_progress;
    const Term &m_term;
    QDate m_today;
    std::optional<WhenSortKey> m_key;
    bool m_begins = false;
};

void countActivities(const State &state, const Term &term, QDate today, TermProgress &progress)
{
    const SessionTimesOfAll times{state};
    const std::map<ActivityId, std::vector<When>> series = meetingsOfSeries(state, term);
    NextOne next{progress, term, today};
    for (const Activity *activity : activitiesOf(state, term.id)) {
        if (activity->status == ActivityStatus::Cancelled)
            continue;
        const auto meetings = series.find(activity->id);
        const std::vector<When> own =
            placesInTime(times.of(*activity), meetings == series.end() ? std::vector<When>{} : meetings->second);
        const auto isTimeOver = [&](const When &when) { return isOver(when, term, today); };
        const bool isHeld = activity->status == ActivityStatus::Held;
        if (meetings == series.end()) {
            ++progress.activities;
            progress.doneActivities += isHeld || (!own.empty() && std::ranges::all_of(own, isTimeOver)) ? 1 : 0;
        } else {
            progress.activities += static_cast<int>(own.size());
            progress.doneActivities +=
                static_cast<int>(isHeld ? std::ssize(own) : std::ranges::count_if(own, isTimeOver));
        }
        if (isHeld)
            continue;
        for (const When &when : own)
            next.look(activity->id, when);
    }
}

void countCells(const State &state, RubricId rubric, TermProgress &progress)
{
    const RubricVersion *version = versionInUse(state, rubric);
    if (!version)
        return;
    const std::vector<const CriterionVersion *> criteria = criteriaOf(state, version->id);
    for (const auto &[subject, facts] : factsBySubject(state, version->id, scoredSubjects(state, rubric))) {
        for (std::size_t i = 0; i < criteria.size(); ++i) {
            if (facts.records[i] && facts.records[i]->state == RecordState::NotApplicable)
                continue;
            const bool isRecorded = facts.records[i] && facts.records[i]->state != RecordState::Missing;
            const Panel *panel = facts.panels.empty() || !facts.panels[i] ? nullptr : &*facts.panels[i];
            const bool isRated = isRecorded || (panel && std::ssize(panel->ratings) >= panel->expected);
            if (!isRated && !concerns(criteria[i]->spec, facts.groups))
                continue;
            ++progress.cells;
            progress.ratedCells += isRated ? 1 : 0;
        }
    }
}

} // namespace

TermProgress termProgress(const State &state, TermId term, QDate today)
{
    TermProgress progress;
    const Term *dates = state.find<Term>(term);
    if (!dates)
        return progress;
    countSections(state, term, progress);
    countActivities(state, *dates, today, progress);
    for (const Rubric *rubric : rubricsOf(state, term))
        countCells(state, rubric->id, progress);
    return progress;
}

std::vector<ComingActivity> nextTwoWeeks(const State &state, TermId term, QDate today)
{
    const Term *dates = state.find<Term>(term);
    if (!dates)
        return {};
    const QDate end = today.addDays(13);
    const auto comes = [&](const When &when) {
        const DateSpan span = spanOf(when, *dates);
        const std::optional<QDate> first = span.first ? span.first : span.last;
        const std::optional<QDate> last = span.last ? span.last : span.first;
        return first && *first <= end && today <= *last;
    };
    const SessionTimesOfAll times{state};
    std::map<ActivityId, std::vector<When>> series = meetingsOfSeries(state, *dates);
    std::vector<std::pair<WhenSortKey, ComingActivity>> found;
    for (const Activity *activity : activitiesOf(state, term)) {
        if (activity->status == ActivityStatus::Cancelled)
            continue;
        std::vector<When> &meetings = series[activity->id];
        std::erase_if(meetings, [&comes](const When &when) { return !comes(when); });
        std::optional<WhenSortKey> earliest;
        for (const When &when : placesInTime(times.of(*activity), meetings)) {
            if (!comes(when))
                continue;
            const WhenSortKey key = sortKeyOf(when, *dates);
            earliest = earliest ? std::min(*earliest, key) : key;
        }
        if (earliest)
            found.push_back({*earliest, {activity, std::move(meetings)}});
    }
    std::ranges::stable_sort(found, {}, &std::pair<WhenSortKey, ComingActivity>::first);
    std::vector<ComingActivity> rows;
    for (auto &[key, coming] : found)
        rows.push_back(std::move(coming));
    return rows;
}

} // namespace yanben
