#include "workspace/queries/scores/overall_rows.h"

#include "workspace/queries/scores/published/published_scores.h"
#include "workspace/queries/scores/score_term.h"
#include "workspace/queries/term_rows.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace yanben
{

namespace
{

/// What one rubric gave, and to whom it was given out.
struct RubricMarks
{
    std::vector<SubjectScore> scores;
    std::map<Subject, PublishedScore> published;
};

std::map<RubricId, RubricMarks> marksOf(const State &state, const OverallSettings &settings)
{
    std::map<RubricId, RubricMarks> marks;
    for (const std::optional<RubricId> &rubric : settings.rubrics) {
        if (rubric && !marks.contains(*rubric))
            marks.emplace(*rubric, RubricMarks{.scores = scoreRubric(state, *rubric, Detail::Totals),
                                               .published = publishedScores(state, *rubric)});
    }
    return marks;
}

std::vector<OverallLine> linesOf(const State &state, const OverallSettings &settings)
{
    const std::map<RubricId, RubricMarks> marks = marksOf(state, settings);
    const std::size_t parts = settings.rubrics.size();
    std::vector<OverallLine> lines;
    std::map<Subject, std::size_t> places;
    for (std::size_t part = 0; part < parts; ++part) {
        if (!settings.rubrics[part])
            continue;
        const RubricMarks &given = marks.at(*settings.rubrics[part]);
        for (const SubjectScore &score : given.scores) {
            if (kindOf(score.subject) != settings.sheet.subject)
                continue;
            const auto [place, isNew] = places.try_emplace(score.subject, lines.size());
            if (isNew) {
                OverallLine &line = lines.emplace_back();
                line.subject = score.subject;
                line.marks.marks.resize(parts);
                line.isPublished = true;
            }
            lines[place->second].marks.marks[part] = partMark(score.result);
        }
    }
    for (OverallLine &line : lines) {
        for (const std::optional<RubricId> &rubric : settings.rubrics)
            line.isPublished = line.isPublished && rubric && marks.at(*rubric).published.contains(line.subject);
    }
    return lines;
}

} // namespace

std::vector<const Overall *> overallsOf(const State &state, TermId term)
{
    std::vector<const Overall *> overalls;
    for (const auto &[id, overall] : state.all<Overall>()) {
        if (overall.term == term)
            overalls.push_back(&overall);
    }
    return overalls;
}

bool isOverallTitleTaken(const State &state, TermId term, const QString &title, std::optional<OverallId> own)
{
    return std::ranges::any_of(overallsOf(state, term), [&](const Overall *each) {
        return each->id != own && each->sheet.title.simplified() == title.simplified();
    });
}

OverallSettings overallSettings(const State &state, const Overall &overall)
{
    OverallSettings settings{.sheet = overall.sheet, .rubrics = {}};
    settings.rubrics.resize(partsOf(settings.sheet).size());
    for (const auto &[id, row] : state.all<OverallRubric>()) {
        const auto part = static_cast<std::size_t>(row.part);
        if (row.overall == overall.id && part < settings.rubrics.size() && state.find<Rubric>(row.rubric))
            settings.rubrics[part] = row.rubric;
    }
    std::size_t part = 0;
    for (OverallStage &stage : settings.sheet.stages) {
        for (OverallPart &each : stage.parts) {
            if (const std::optional<RubricId> &rubric = settings.rubrics[part++])
                each.rubric = newestVersionOf(state, *rubric)->terms.title;
        }
    }
    return settings;
}

QStringList overallTitlesWith(const State &state, RubricId rubric)
{
    QStringList titles;
    for (const auto &[id, row] : state.all<OverallRubric>()) {
        if (row.rubric != rubric)
            continue;
        const QString &title = state.get<Overall>(row.overall).sheet.title;
        if (!titles.contains(title))
            titles.append(title);
    }
    return titles;
}

std::vector<OverallProblem> overallProblems(const State &state, const OverallSettings &settings)
{
    std::vector<OverallProblem> problems = checkOverall(settings.sheet);
    const std::vector<const OverallPart *> parts = partsOf(settings.sheet);
    for (std::size_t part = 0; part < parts.size(); ++part) {
        const std::optional<RubricId> rubric = part < settings.rubrics.size() ? settings.rubrics[part] : std::nullopt;
        const RubricVersion *version = rubric ? versionInUse(state, *rubric) : nullptr;
        if (!version)
            problems.push_back({partPath(settings.sheet, part), OverallFault::NoRubric, parts[part]->rubric});
        else if (const auto problem = checkPart(settings.sheet, part, rubricSheet(state, version->id)))
            problems.push_back(*problem);
    }
    return problems;
}

OverallTable overallTable(const State &state, const Overall &overall)
{
    OverallTable table{.settings = overallSettings(state, overall), .problems = {}, .lines = {}};
    table.problems = overallProblems(state, table.settings);
    table.lines = linesOf(state, table.settings);
    if (!table.problems.empty())
        return table;
    std::vector<OverallSubject> subjects;
    for (const OverallLine &line : table.lines)
        subjects.push_back(line.marks);
    std::vector<OverallResult> results = overallResults(table.settings.sheet, subjects);
    for (std::size_t i = 0; i < results.size(); ++i)
        table.lines[i].result = std::move(results[i]);
    return table;
}

void sortByRank(std::span<OverallLine> lines)
{
    const auto place = [](const OverallLine &line) {
        const bool isRanked = line.result && line.result->rank;
        const bool isOut = line.result && line.result->isOut();
        return std::tuple{!isRanked, isOut, isRanked ? *line.result->rank : 0};
    };
    std::ranges::stable_sort(lines, {}, place);
}

} // namespace yanben
