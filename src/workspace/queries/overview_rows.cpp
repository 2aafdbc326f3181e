#include "workspace/queries/overview_rows.h"

#include "calendar/when_dates.h"
#include "scoring/scoring_plan.h"
#include "workspace/queries/calendar/meetings.h"
#include "workspace/queries/scores/score_term.h"
#include "workspace/queries/subjects.h"
#include "workspace/queries/term_rows.h"

#include <algorithm>
#include <set>

namespace yanben
{

namespace
{

bool saysSomething(const State &state, TermId term, const Section &section)
{
    return !section.text.plainText().trimmed().isEmpty() ||
           (section.kind == SectionKind::ContentList && !topicsOf(state, term).empty()) ||
           (section.kind == SectionKind::Leadership && !leadersOf(state, section.plan).empty());
}

void countSections(const State &state, TermId term, TermProgress &progress)
{
    const Plan *plan = planOf(state, term);
    bool inChapter = false;
    bool written = false;
    const auto close = [&] {
        progress.writtenSections += inChapter && written ? 1 : 0;
        written = false;
    };
    for (const Section *section : plan ? sectionsOf(state, plan->id) : std::vector<const Section *>{}) {
        if (section->level == 1) {
            close();
            inChapter = section->kind != SectionKind::Preamble;
            progress.sections += inChapter ? 1 : 0;
        }
        written = written || saysSomething(state, term, *section);
    }
    close();
}

/// What begins on a day and goes on from there is never over.
bool isOver(const When &when, const Term &term, QDate today)
{
    const std::optional<QDate> last = spanOf(when, term).last;
    return last && *last < today;
}

void countActivities(const State &state, const Term &term, QDate today, TermProgress &progress)
{
    const SessionTimesOfAll times{state};
    std::optional<WhenSortKey> nextKey;
    bool nextBegins = false;
    for (const Activity *activity : activitiesOf(state, term.id)) {
        if (activity->status == ActivityStatus::Cancelled)
            continue;
        ++progress.activities;
        if (activity->status == ActivityStatus::Held) {
            ++progress.doneActivities;
            continue;
        }
        const SessionTimes own = times.of(*activity);
        const auto isTimeOver = [&](const auto &time) { return isOver(*time.first, term, today); };
        if (std::ranges::all_of(own, isTimeOver)) {
            ++progress.doneActivities;
            continue;
        }
        for (const auto &time : own) {
            const DateSpan span = spanOf(*time.first, term);
            if (isTimeOver(time) || (!span.first && !span.last))
                continue;
            const WhenSortKey key = sortKeyOf(*time.first, term);
            const bool begins = key.at >= today;
            if (!nextKey || (begins && !nextBegins) || (begins == nextBegins && key < *nextKey)) {
                nextKey = key;
                nextBegins = begins;
                progress.next = activity->id;
            }
        }
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

std::vector<const Activity *> nextTwoWeeks(const State &state, TermId term, QDate today)
{
    const Term *dates = state.find<Term>(term);
    if (!dates)
        return {};
    const QDate end = today.addDays(13);
    const SessionTimesOfAll times{state};
    std::vector<std::pair<WhenSortKey, const Activity *>> found;
    for (const Activity *activity : activitiesOf(state, term)) {
        if (activity->status == ActivityStatus::Cancelled)
            continue;
        std::optional<WhenSortKey> earliest;
        for (const auto &[when, sessions] : times.of(*activity)) {
            const DateSpan span = spanOf(*when, *dates);
            const std::optional<QDate> first = span.first ? span.first : span.last;
            const std::optional<QDate> last = span.last ? span.last : span.first;
            if (!first || end < *first || *last < today)
                continue;
            const WhenSortKey key = sortKeyOf(*when, *dates);
            earliest = earliest ? std::min(*earliest, key) : key;
        }
        if (earliest)
            found.emplace_back(*earliest, activity);
    }
    std::ranges::stable_sort(found, {}, &std::pair<WhenSortKey, const Activity *>::first);
    std::vector<const Activity *> rows;
    for (const auto &[key, activity] : found)
        rows.push_back(activity);
    return rows;
}

} // namespace yanben
