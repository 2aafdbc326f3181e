#pragma once

#include "domain/records/records_sheet.h"
#include "scoring/scoring_plan.h"
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

/// The rank that was given out before the newest correction, where that gave another one; empty for a result that was
/// never corrected.
std::optional<int> rankBeforeCorrection(const State &state, const PublishedScore &score);

/// Of the rubric's sheets those that were published.
std::map<Subject, PublishedScore> publishedScores(const State &state, RubricId rubric);
/// Every revision of the sheet, oldest first.
std::vector<PublishedScore> revisionsOf(const State &state, SheetId sheet);
/// What it was counted from; empty where that can't be read.
std::optional<SubjectRecords> keptRecords(const PublishedScore &score);

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

/// Whether this program counts what was published otherwise than it is kept, or can't count it at all.
bool isCountedOtherwise(const State &state, const PublishedScore &score, PublishedPlans &plans);

/// What a sheet is scored from, as a records file says it. `criteria` are criteriaOf() the version.
SubjectRecords recordsOf(const State &state, RubricVersionId version, std::span<const CriterionVersion *const> criteria,
                         Subject subject, const SheetFacts &facts);
SubjectRecords recordsOf(const State &state, RubricVersionId version, Subject subject, const SheetFacts &facts);

/// The same as a publication keeps it.
QString factsText(const SubjectRecords &subject);

} // namespace yanben
