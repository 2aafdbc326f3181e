#include "workspace/papers/scores/weekly_checks_paper.h"

#include "calendar/weeks.h"
#include "workspace/acts/scoring/score_acts.h"
#include "workspace/queries/scores/records/weekly_checks.h"
#include "workspace/queries/subjects.h"
#include "workspace/queries/term_rows.h"

#include <algorithm>
#include <iterator>

namespace yanben
{

namespace
{

/// 优3 良2, in the order of the rule.
QString sumOf(const TallyRule &rule, const std::vector<std::vector<RecordEntry>> &weeks)
{
    QStringList parts;
    for (const TallyCase &each : rule.cases) {
        qsizetype count = 0;
        for (const std::vector<RecordEntry> &week : weeks)
            count += std::ranges::count(week, recordKey(each), &RecordEntry::caseKey);
        if (count > 0)
            parts << each.name + QString::number(count);
    }
    return parts.join(u' ');
}

} // namespace

WeeklyChecksDocument weeklyChecksPaper(const State &state, RubricVersionId version, CriterionId criterion)
{
    const RubricId rubric = state.get<RubricVersion>(version).rubric;
    const Term &term = termOf(state, rubric);
    WeeklyChecksDocument document{.school = state.get<School>(SchoolId{1}).name,
                                  .term = term.title,
                                  .criterion = {},
                                  .groups = {},
                                  .weeks = {},
                                  .sums = {}};
    const TallyRule *rule = nullptr;
    for (const CriterionVersion *row : criteriaOf(state, version)) {
        if (row->criterion != criterion)
            continue;
        document.criterion = row->spec.title;
        rule = std::get_if<TallyRule>(&row->spec.rule.kind);
    }
    if (!rule)
        return document;
    const std::vector<CheckedWeek> weeks = checkedWeeks(term);
    for (const CheckedWeek &week : weeks)
        document.weeks.push_back(
            {.name = weekName(term, week.week), .first = week.first, .last = week.last, .grades = {}});
    for (const Subject subject : scoredSubjects(state, rubric)) {
        document.groups << subjectName(state, subject);
        const CellRecord *record = cellRecord(state, rubric, {.subject = subject, .criterion = criterion});
        const std::vector<RecordEntry> entries = record ? entriesOf(state, record->id) : std::vector<RecordEntry>{};
        std::vector<std::vector<RecordEntry>> byWeek;
        for (std::size_t i = 0; i < weeks.size(); ++i) {
            byWeek.push_back(entriesInWeek(entries, weeks[i]));
            document.weeks[i].grades << gradeOfWeek(*rule, byWeek.back());
        }
        document.sums << sumOf(*rule, byWeek);
    }
    return document;
}

std::vector<WeeklyChecksDocument> weeklyChecksPapers(const State &state, TermId term, std::optional<RubricId> only)
{
    std::vector<WeeklyChecksDocument> papers;
    for (const Rubric *rubric : rubricsOf(state, term)) {
        const bool isMeant = only ? rubric->id == *only : subjectKind(state, rubric->id) == RubricSubject::Group;
        const RubricVersion *version = isMeant ? versionInUse(state, rubric->id) : nullptr;
        if (!version)
            continue;
        std::vector<WeeklyChecksDocument> blank;
        const std::size_t before = papers.size();
        for (const CriterionVersion *row : criteriaOf(state, version->id)) {
            if (!canBeGradedWeekly(row->spec.rule))
                continue;
            WeeklyChecksDocument document = weeklyChecksPaper(state, version->id, row->criterion);
            const bool isGraded = std::ranges::any_of(document.sums, [](const QString &sum) { return !sum.isEmpty(); });
            (isGraded ? papers : blank).push_back(std::move(document));
        }
        if (papers.size() == before)
            std::ranges::move(blank, std::back_inserter(papers));
    }
    return papers;
}

} // namespace yanben
