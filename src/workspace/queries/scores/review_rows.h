#pragma once

#include "scoring/scoring_plan.h"
#include "scoring/spread.h"
#include "workspace/queries/scores/score_progress.h"

#include <QString>

#include <optional>
#include <vector>

namespace yanben
{

/// A group with the rows of those of its members who have a sheet.
struct ReviewGroup
{
    QString name;
    std::vector<int> rows;
};

/// The sheets of a term as a review looks at them: rows of teachers, columns of criteria.
struct ReviewSheets
{
    std::vector<CriterionSpec> criteria;
    std::vector<SheetResult> results; ///< ranked, with their outcomes
    std::vector<ReviewGroup> groups;  ///< everybody first
};

/// What was judged: recorded or absent. A state that a policy gives points to was not.
std::optional<Exact> judgedPoints(const Outcome &outcome);
/// What a teacher has altogether; empty where the sheet is not full.
std::optional<Exact> finalTotal(const SheetResult &result);

struct CriterionProgress : ScoreProgress
{
    std::vector<int> open;        ///< rows that are still to be decided
    std::optional<int> first;     ///< the first row that it concerns
    std::optional<Spread> spread; ///< of those who were judged
};

/// By column.
std::vector<CriterionProgress> progressByCriterion(const ReviewSheets &sheets);

/// Where in one group a value stands.
struct GroupStanding
{
    std::size_t group = 0;
    StandsOut how = StandsOut::FarFromMedian;
    Spread spread; ///< of the group
};

/// Points that are unlike those of the others in one or more of a teacher's groups.
struct Outlier
{
    int row = 0;
    std::optional<int> column; ///< none: the total
    Exact value;
    std::vector<GroupStanding> in;
};

/// By teacher, the criteria in their order, the total last.
std::vector<Outlier> outliersOf(const ReviewSheets &sheets);

struct TotalBand
{
    Exact from; ///< up to the next band
    std::vector<int> rows;
};

/// Final totals in bands of one width, a round number, at most ten of them.
struct TotalBands
{
    Exact width;
    std::vector<TotalBand> bands; ///< from low to high, those without anybody too
    std::optional<Spread> spread;
    int open = 0; ///< teachers without a final total
};

TotalBands bandsOf(const ReviewSheets &sheets, const std::vector<int> &rows);

} // namespace yanben
