#pragma once

#include "domain/records/record_data.h"
#include "domain/result.h"
#include "domain/rubric/rubric.h"

#include <QString>

namespace yanben
{

/// Why a text in a score cell was not understood.
enum class TypedScoreFault {
    Empty,
    UnknownLevel,     ///< detail: the levels that there are
    UnknownCondition, ///< detail: the conditions with their letters
    LevelCount,       ///< too few or too many levels; detail: how many
    NotANumber,
    TooManyPlaces, ///< marks have two places
    OutOfRange,    ///< detail: the largest
    OffStep,       ///< detail: the step
    NotACount,     ///< below 0, or neither whole nor a half
    NotAPlace,     ///< places are 1, 2, 3 …
    NotAChange,    ///< neither places won or lost nor two places
    NotARatio,     ///< two numbers are needed
    SeveralCases,  ///< which case a number belongs to is not said; detail: the cases with their letters
    UnknownCase,   ///< detail: the cases with their letters
    SaidTwice,     ///< detail: the case
    OutsideRange,  ///< detail: from – to
    UnknownAward,  ///< none, or several, of these characters; detail: the awards
    SeveralParts,  ///< not every part has its text; detail: the parts with their letters
    SeveralFacts,  ///< the rule wants more than a line: the fields beside the table ask for them
};

struct TypedScoreProblem
{
    TypedScoreFault fault = TypedScoreFault::Empty;
    QString detail = {};

    friend bool operator==(const TypedScoreProblem &, const TypedScoreProblem &) = default;
};

/// What one text in a cell of the score grid records under the criterion's rule:
/// — / 缺 / 免 / ／ (or the words) are the states; of levels a name, or the points that the cell then shows, or 第2档,
/// several with 、 between, flags among them; of a tally how often it happened, of several cases as typed_parts.h says;
/// of awards and parts their names; of a rating the marks; of quota, bands and conversion what was measured; of rank
/// the place, 3/12 for one among twelve, +2 or 5→3 for places won; of conditions names or letters, 无 and 全; of a
/// ratio 80/95 or 84%.
Result<Record, TypedScoreProblem> typedScore(const CriterionSpec &criterion, const QString &text);

/// One fact, and so one text. Of several the text has parts, and the fields beside the table ask for each.
bool isTypedInOneCell(const Rule &rule);

/// What the editor of a cell starts with: the facts, not the points. typedScore() reads it back; empty where a line
/// can't say them.
QString typedText(const CriterionSpec &criterion, const Record *record);

} // namespace yanben
