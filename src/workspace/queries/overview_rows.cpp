#include "workspace/queries/overview_rows.h"

#include "calendar/when_dates.h"
#include "scoring/scoring_plan.h"
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

void countActivities(const State &state, const Term &term, QDate today, TermProgress &progress)
{
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
        const DateSpan span = spanOf(activity->when, term);
        const std::optional<QDate> last = span.last ? span.last : span.first;
        if (!last)
            continue;
        if (*last < today && !std::holds_alternative<OpenStart>(activity->when.kind)) {
            ++progress.doneActivities;
            continue;
        }
        const WhenSortKey key = sortKeyOf(activity->when, term);
        const bool begins = key.at >= today;
        if (!nextKey || (begins && !nextBegins) || (begins == nextBegins && key < *nextKey)) {
            nextKey = key;
            nextBegins = begins;
            progress.next = activity->id;
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
    std::vector<const Activity *> found;
    for (const Activity *activity : activitiesOf(state, term)) {
        const DateSpan span = spanOf(activity->when, *dates);
        const std::optional<QDate> first = span.first ? span.first : span.last;
        const std::optional<QDate> last = span.last ? span.last : span.first;
        if (activity->status != ActivityStatus::Cancelled && first && *first <= end && today <= *last)
            found.push_back(activity);
    }
    std::ranges::stable_sort(found, {}, [dates](const Activity *row) { return sortKeyOf(row->when, *dates); });
    return found;
}

} // namespace yanben
