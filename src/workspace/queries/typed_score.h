#pragma once

#include "domain/record_data.h"
#include "domain/result.h"
#include "domain/rubric.h"

#include <QString>

namespace yanben
{

/// Why a text in a score cell was not understood.
enum class TypedScoreFault {
    Empty,
    UnknownLevel, ///< detail: the levels that there are
    NotANumber,
    TooManyPlaces, ///< marks have two places
    OutOfRange,    ///< detail: the largest
    OffStep,       ///< detail: the step
    NotACount,     ///< below 0, or neither whole nor a half
    SeveralFacts,  ///< the rule wants more than one number: the fields beside the table ask for them
};

struct TypedScoreProblem
{
    TypedScoreFault fault = TypedScoreFault::Empty;
    QString detail = {};

    friend bool operator==(const TypedScoreProblem &, const TypedScoreProblem &) = default;
};

/// What one text in a cell of the score grid records under the criterion's rule:
/// — / 缺 / 免 / ／ (or the words) are the states; of levels a name, or the points that the cell then shows, or 第2档;
/// of a tally with one fixed case how often it happened; of a rating the mark; of quota, bands and conversion the
/// number that was measured.
Result<Record, TypedScoreProblem> typedScore(const CriterionSpec &criterion, const QString &text);

/// False where only the fields beside the table, or none yet, can record it.
bool isTypedInOneCell(const Rule &rule);
/// Whether a person can record facts for it in this program: published rubrics consist of such rules.
bool canBeRecorded(const Rule &rule);

} // namespace yanben
