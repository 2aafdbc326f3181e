#pragma once

#include "workspace/queries/scores/score_term.h"

#include <map>

namespace yanben
{

/// 名次 as they come out when some sheets are given out: among all of the rubric's as they stand then. Takes what
/// counts once; where sheets change after that, it is made anew.
class RanksToCome
{
public:
    RanksToCome(const State &state, RubricId rubric);

    /// By subject, when these results stand in place of those that count now; who has no rank is not in it.
    std::map<Subject, int> with(const std::map<Subject, SheetResult> &results) const;

private:
    std::vector<SubjectScore> m_scores;
};

} // namespace yanben
