#pragma once

#include "workspace/state.h"

#include <optional>
#include <vector>

namespace yanben
{

/// Every version of the rubric, the newest first.
std::vector<const RubricVersion *> versionsOf(const State &state, RubricId rubric);

/// How a criterion of a new version differs from the same one of the version before.
enum class CriterionChange {
    Added,
    Removed,
    Wording,      ///< number, title, standard, also of a level, method, named raters: moves nobody
    LevelAdded,   ///< a level, case, band, award, part or place
    LevelRemoved, ///< the same
    Values,       ///< another number in the rule
    WayOfScoring, ///< another kind of rule
    Weight,
    Scope ///< for whom it is, and what a state without a mark gives
};

/// Something in a rule that is another one. Without both numbers it is no number: a word, or a list.
struct ValueChange
{
    QString place; ///< the level, case, part or group that it belongs to; empty: the rule itself
    QString field; ///< as rubric files call it: points, cap, required
    std::optional<QString> before;
    std::optional<QString> after;

    friend bool operator==(const ValueChange &, const ValueChange &) = default;
};

struct CriterionDifference
{
    CriterionId criterion{};
    QString no;
    QString title;
    std::vector<CriterionChange> changes; ///< in the order of the enumeration, each once
    std::vector<ValueChange> values;      ///< with Values, in the order of the new rule
    std::vector<QString> added;           ///< with LevelAdded, by name
    std::vector<QString> removed;         ///< with LevelRemoved, by name
    std::optional<Points> weightBefore;
    std::optional<Points> weightAfter;
};

/// What the criteria of `after` say otherwise, in its order; what is removed comes last.
std::vector<CriterionDifference> differencesBetween(const State &state, RubricVersionId before, RubricVersionId after);

/// What a rubric says otherwise beside its criteria.
enum class TermsChange { Title, Unit, FullMark, Rounding, Bounds, Conversion, Bonus, Grades, Vetoes, Sections };

/// In the order of the enumeration.
std::vector<TermsChange> termsChangesBetween(const RubricTerms &before, const RubricTerms &after);
/// A total or a grade may be another one for it.
bool movesTotals(TermsChange change);

} // namespace yanben
