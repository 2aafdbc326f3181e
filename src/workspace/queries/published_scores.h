#pragma once

#include "domain/records/records_sheet.h"
#include "scoring/scoring_plan.h"
#include "workspace/queries/score_term.h"
#include "workspace/state.h"

#include <map>
#include <optional>
#include <vector>

namespace yanben
{

/// A published sheet at its newest revision.
struct PublishedScore
{
    const PublishedSheet *sheet = nullptr;
    const Publication *publication = nullptr;
};

/// Of the rubric's sheets those that were published.
std::map<Subject, PublishedScore> publishedScores(const State &state, RubricId rubric);
/// Every revision of the sheet, oldest first.
std::vector<PublishedScore> revisionsOf(const State &state, SheetId sheet);

/// The result as it was published, its outcomes in the order of `version`'s criteria; one that was not a criterion then
/// gives nothing. With Detail::Explained the working is counted anew from what was published, and left out when the
/// program would count otherwise today. A result that can't be read is empty and provisional.
SheetResult shownAsPublished(const State &state, const PublishedScore &score, RubricVersionId version, Detail detail);

/// What a sheet is scored from, as a records file says it.
SubjectRecords recordsOf(const State &state, RubricVersionId version, Subject subject, const SheetFacts &facts);

/// The same as a publication keeps it.
QString factsText(const SubjectRecords &subject);

/// Why a published sheet would come out differently now.
enum class CorrectionReason {
    Records, ///< what was recorded, the groups, or for whom a criterion is
    Version, ///< another version of the rubric is in use
    Engine,  ///< this program counts the published records otherwise
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
    std::vector<CriterionId> by;           ///< criteria that give something else
    std::vector<CorrectionReason> reasons; ///< in the order of the enumeration
};

/// By teacher. Empty when every published sheet would come out as it did.
std::vector<Correction> correctionsOf(const State &state, RubricId rubric);

} // namespace yanben
