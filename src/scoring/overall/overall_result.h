#pragma once

#include "domain/numbers/decimal.h"
#include "domain/overall/overall.h"
#include "scoring/scoring_plan.h"

#include <QString>

#include <optional>
#include <span>
#include <vector>

namespace yanben
{

/// What one rubric gave one subject, as it stands there: its rounded total.
struct PartMark
{
    Decimal total;
    bool provisional = false;
    bool rankedLast = false;               ///< by a veto, which holds in the overall result, too
    std::vector<QString> notEligible = {}; ///< likewise
    std::vector<QString> vetoes = {};      ///< all that hold there, these among them
    bool unjudged = false;                 ///< as in its result: it is no mark

    friend bool operator==(const PartMark &, const PartMark &) = default;
};

/// Empty without a single total.
std::optional<PartMark> partMark(const SheetResult &result);

/// A subject's marks in the order of partsOf(); empty is missing.
struct OverallSubject
{
    std::vector<std::optional<PartMark>> marks;
};

/// mark ÷ of × percent, where `of` is worth 100.
struct OverallPartStep
{
    std::optional<Decimal> mark;
    Points of = Points::whole(100);
    Points percent = {};
    Exact points = {};                ///< of the stage
    std::vector<QString> vetoes = {}; ///< that hold for the mark
    bool unjudged = false;            ///< there is no mark, and none will come

    friend bool operator==(const OverallPartStep &, const OverallPartStep &) = default;
};

enum class Entered {
    Yes,
    No,  ///< 未入围, also where the stage before was not judged; whatever was given in this stage counts for nothing
    Open ///< marks that are still to come in the stage before decide
};

struct StageResult
{
    Entered entered = Entered::Yes;
    bool provisional = false;                ///< a part is missing or provisional
    bool unjudged = false;                   ///< a part has no mark, and none will come: without it nothing is decided
    std::vector<OverallPartStep> parts = {}; ///< the working; empty for who did not enter
    Exact exact = {};                        ///< out of 100
    std::optional<Decimal> total = {};       ///< rounded: what decides who enters the next stage
    Exact points = {};                       ///< of the overall result, from the exact mark

    friend bool operator==(const StageResult &, const StageResult &) = default;
};

/// One subject's overall result. A stage that it did not enter is the last one listed, and leaves no total.
struct OverallResult
{
    std::vector<StageResult> stages;
    bool provisional = false;
    bool unjudged = false; ///< a stage is
    bool tooLarge = false; ///< a mark outgrows what can be rounded; there is no total
    std::optional<Exact> exact;
    std::optional<Decimal> total;
    std::optional<QString> grade;
    std::optional<int> rank; ///< 1-2-2-4 among those who entered every stage and have all their marks
    bool rankedLast = false;
    std::vector<QString> notEligible;

    /// Only full results have a grade and a rank.
    bool isFull() const { return total && !provisional && !unjudged; }
    bool isOut() const { return !stages.empty() && stages.back().entered == Entered::No; }

    friend bool operator==(const OverallResult &, const OverallResult &) = default;
};

/// In the order of the subjects. The sheet must have no problem (checkOverall) and its rubrics must fit (checkPart).
std::vector<OverallResult> overallResults(const OverallSheet &sheet, std::span<const OverallSubject> subjects);

} // namespace yanben
