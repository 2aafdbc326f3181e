#pragma once

#include "workspace/queries/scores/review_rows.h"
#include "workspace/state.h"

namespace yanben
{

/// One teacher in this term and the one before.
struct TeacherComparison
{
    int row = 0;
    std::optional<Exact> rateBefore; ///< final ones only
    std::optional<Exact> rateNow;
    std::optional<int> rankBefore;
    std::optional<int> rankNow;

    /// Empty unless both are there.
    std::optional<Exact> rateChange() const;
    /// By how many places somebody has risen.
    std::optional<int> rankRise() const;
};

/// A criterion that the rubric of the term before has, too, under the same number and title.
struct CriterionComparison
{
    int column = 0;
    std::vector<Exact> pointsBefore; ///< of those who were judged
    std::vector<Exact> pointsNow;
    std::optional<Points> weightBefore;
    std::optional<Points> weightNow;

    std::optional<Exact> meanBefore() const;
    std::optional<Exact> meanNow() const;

    /// Of the weights; empty where one has none.
    std::optional<Exact> rateChange() const;
};

struct TermComparison
{
    const Term *before = nullptr;            ///< null: this is the first term
    bool hasRubric = false;                  ///< the term before
    std::vector<TeacherComparison> teachers; ///< who have a sheet now, by row
    std::vector<CriterionComparison> criteria;
};

/// The last term that began before this one.
const Term *termBefore(const State &state, TermId term);
/// With the rubric of that term that has the same subject and title, else with its only one of that subject. `subjects`
/// are the rows of the sheets.
TermComparison compareWithTermBefore(const State &state, RubricId rubric, const ReviewSheets &sheets,
                                     const std::vector<Subject> &subjects);

} // namespace yanben
