#pragma once

#include "workspace/queries/scores/typed/typed_score.h"

#include <vector>

namespace yanben
{

// What typed_score.h reads and writes of rules that record several facts.

/// 缺席1 迟到2, A1 B2, or a number for each case in their order; 0 or 无 when nothing happened. A number whose case is
/// not clear is refused.
Result<Record, TypedScoreProblem> typedTally(const TallyRule &rule, const QString &text);
/// A number for each case in its order, or the points of each time of the only one.
Result<Record, TypedScoreProblem> typedNumbers(const TallyRule &rule, const QString &text);
/// 市一等、省二等×2, with /2 for the second author; 无 without any. A name may be shortened while only one award has
/// its characters in that order.
Result<Record, TypedScoreProblem> typedAwards(const AwardsRule &rule, const QString &text);
/// One text for each part, by their names or in their order, with ； between or, where their texts have none, commas or
/// blanks; — for a part that is still open.
Result<Record, TypedScoreProblem> typedComposite(const CompositeRule &rule, const QString &text);

// Empty where a line can't say the facts.
QString tallyText(const TallyRule &rule, const TallyRecord &facts);
QString awardsText(const AwardsRule &rule, const AwardsRecord &facts);
QString compositeText(const CompositeRule &rule, const PartsRecord &facts);

/// A case or a part that a table may have a column of its own for.
struct ScorePart
{
    QString key;
    QString name;

    friend bool operator==(const ScorePart &, const ScorePart &) = default;
};

/// Of a tally with several cases, or of a composite; else none.
std::vector<ScorePart> scoreParts(const Rule &rule);
/// What `before` records, with this part as the text says. — takes a part of a composite out.
Result<Record, TypedScoreProblem> withPart(const Rule &rule, const Record &before, const QString &key,
                                           const QString &text);

} // namespace yanben
