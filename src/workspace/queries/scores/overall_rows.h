#pragma once

#include "domain/overall/overall_check.h"
#include "domain/subject.h"
#include "scoring/overall/overall_result.h"
#include "workspace/state.h"

#include <QStringList>

#include <optional>
#include <span>
#include <vector>

namespace yanben
{

/// An overall sheet with the rubrics that its parts stand for, in the order of partsOf(); empty where one was deleted.
struct OverallSettings
{
    OverallSheet sheet;
    std::vector<std::optional<RubricId>> rubrics;

    friend bool operator==(const OverallSettings &, const OverallSettings &) = default;
};

/// In the order in which they were made.
std::vector<const Overall *> overallsOf(const State &state, TermId term);
/// Another one of the term than `own` is called so.
bool isOverallTitleTaken(const State &state, TermId term, const QString &title, std::optional<OverallId> own);
/// Parts are named by the titles that their rubrics have now.
OverallSettings overallSettings(const State &state, const Overall &overall);
/// The titles of overall results in which the rubric counts.
QStringList overallTitlesWith(const State &state, RubricId rubric);

/// Why it is not counted, every place: checkOverall(), rubrics that are gone, and checkPart() by the versions in use.
std::vector<OverallProblem> overallProblems(const State &state, const OverallSettings &settings);

struct OverallLine
{
    Subject subject{};
    OverallSubject marks;
    std::optional<OverallResult> result; ///< empty while there is any problem
    bool isPublished = false;            ///< every mark is from a published sheet
};

struct OverallTable
{
    OverallSettings settings;
    std::vector<OverallProblem> problems;
    std::vector<OverallLine> lines; ///< whoever has a sheet of one of the rubrics
};

/// The totals of the rubrics as they stand, published sheets as they were published.
OverallTable overallTable(const State &state, const Overall &overall);

/// Best first; then who has no rank, and who did not enter a stage last.
void sortByRank(std::span<OverallLine> lines);

} // namespace yanben
