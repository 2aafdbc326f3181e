#pragma once

#include "domain/records/records_sheet.h"
#include "scoring/scoring_plan.h"
#include "workspace/queries/scores/published/records_difference.h"
#include "workspace/queries/scores/score_term.h"
#include "workspace/state.h"

#include <map>
#include <optional>
#include <span>
#include <vector>

namespace yanben
{

/// A published sheet at its newest revision.
struct PublishedScore
{
    const PublishedSheet *sheet = nullptr;
    const Publication *publication = nullptr;
};

/// The rank that was given out with the result, where another one holds by now; empty for a result that contradicts
/// itself, of which nothing is shown.
std::optional<int> earlierRank(const PublishedScore &score, const SheetResult &now);

/// Of the rubric's sheets those that were published.
std::map<Subject, PublishedScore> publishedScores(const State &state, RubricId rubric);
/// Every revision of the sheet, oldest first.
std::vector<PublishedScore> revisionsOf(const State &state, SheetId sheet);

/// The rubrics that publications were counted by, and the criteria of versions, each prepared once.
class PublishedPlans
{
public:
    /// Null when the kept text is no rubric.
    const ScoringPlan *of(const Publication &publication);
    /// In the version's order.
    const std::vector<CriterionId> &columnsOf(const State &state, RubricVersionId version);

private:
    std::map<RubricVersionId, std::vector<CriterionId>> m_columns;
    std::map<PublicationId, std::optional<ScoringPlan>> m_plans;
};

/// Counts those again that were not yet, on all processors, so that shownAsPublished() finds them counted.
void verifyPublished(const State &state, const std::map<Subject, PublishedScore> &scores, PublishedPlans &plans);

/// The result as it was published, its outcomes in the order of `version`'s criteria; one that was not a criterion then
/// gives nothing. It is counted anew from what was published: where another program counted it otherwise it is shown
/// without working; where this program did, or nothing can be counted, the publication contradicts itself, and the
/// result is empty and provisional.
SheetResult shownAsPublished(const State &state, const PublishedScore &score, RubricVersionId version, Detail detail,
                             PublishedPlans &plans);
SheetResult shownAsPublished(const State &state, const PublishedScore &score, RubricVersionId version, Detail detail);

/// What a sheet is scored from, as a records file says it. `criteria` are criteriaOf() the version.
SubjectRecords recordsOf(const State &state, RubricVersionId version, std::span<const CriterionVersion *const> criteria,
                         Subject subject, const SheetFacts &facts);
SubjectRecords recordsOf(const State &state, RubricVersionId version, Subject subject, const SheetFacts &facts);

/// The same as a publication keeps it.
QString factsText(const SubjectRecords &subject);

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
    bool isOpen = false;                   ///< something is not recorded: it can't be accepted yet
    std::vector<CriterionId> by;           ///< criteria that give something else; unknown with CorrectionReason::Kept
    std::vector<MovedPoints> moved;        ///< of `by`, those that do not only say the same otherwise
    std::vector<CorrectionReason> reasons; ///< in the order of the enumeration
    RecordsDifference records;             ///< with CorrectionReason::Records
    int publishedBy = 0;                   ///< the number of the version that it was published by
    int countedBy = 0;                     ///< the number of the version in use
};

/// By teacher. Empty when every published sheet would come out as it did.
std::vector<Correction> correctionsOf(const State &state, RubricId rubric);

} // namespace yanben
