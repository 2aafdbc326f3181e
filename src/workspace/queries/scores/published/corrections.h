#pragma once

#include "scoring/open_sheet.h"
#include "workspace/queries/scores/published/published_scores.h"
#include "workspace/queries/scores/published/records_difference.h"

namespace yanben
{

/// Why a published sheet would come out differently now.
enum class CorrectionReason {
    Records, ///< what was recorded, the groups, or for whom a criterion is
    Version, ///< another version of the rubric is in use
    Engine,  ///< this program counts the published records otherwise than the one that published them
    Kept,    ///< the result that is kept does not come from the records that are kept with it
};

/// A criterion of the version in use that gives other points than were given out; none where it gives none.
struct MovedPoints
{
    QString no;
    std::optional<Exact> before;
    std::optional<Exact> after;
    bool isRecordedOtherwise = false; ///< by the records, too, not by a version alone
};

/// 更正, proposed: what was published stays until somebody accepts it.
struct Correction
{
    Subject subject{};
    SheetId sheet{};
    int revision = 1; ///< the one that is published
    std::optional<Decimal> before;
    std::optional<Decimal> after;
    std::optional<QString> gradeBefore;
    std::optional<QString> gradeAfter;
    std::optional<int> rankBefore;  ///< as it was given out
    SheetResult result;             ///< of now, without its outcomes: what it will be depends on who else is corrected
    std::optional<OpenSheet> open;  ///< why it can't be accepted yet
    std::vector<CriterionId> by;    ///< criteria that give something else; unknown with CorrectionReason::Kept
    std::vector<MovedPoints> moved; ///< of `by`, those that do not only say the same otherwise
    std::vector<CorrectionReason> reasons; ///< in the order of the enumeration
    RecordsDifference records;             ///< with CorrectionReason::Records
    int publishedBy = 0;                   ///< the number of the version that it was published by
    int countedBy = 0;                     ///< the number of the version in use
};

/// By teacher. Empty when every published sheet would come out as it did.
std::vector<Correction> correctionsOf(const State &state, RubricId rubric);

/// Whose filed result does not come from the records that are kept with it: it is not shown, and a file is closed to
/// corrections.
std::vector<Subject> contradictingFiled(const State &state, RubricId rubric);

} // namespace yanben
