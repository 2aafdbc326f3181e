#pragma once

#include "domain/words/words_reading.h"

namespace yanben
{

/// 最多加5分, 扣完为止, 基础分10分: what a clause says of the ends of a score.
struct Bound
{
    enum class What {
        Cap,  ///< of what the clauses before give; of the total if `ofTotal`
        Loss, ///< how much can be taken away
        Floor,
        NoCap,
        NoFloor,
        Start,    ///< 基础分
        FullMark, ///< 满分: a start for deductions, a cap for what adds up
    };
    What what = What::Cap;
    std::optional<Points> points = {};
    bool ofTotal = false;
    bool ofAdded = false; ///< 最多加5分 bounds what is added, 最多5分 the mark
};

/// None when the clause says something else, or more.
std::optional<Bound> boundOf(const QString &clause, std::optional<Points> weight);

/// 迟到不扣分: nothing happens.
bool saysNoEffect(const QString &clause);

/// Takes a clause that caps the whole, for the rules that have only a cap; false for any other clause.
bool takeCap(WordsReading &reading, const Clause &clause, std::optional<Points> &cap, bool &isSettled);

} // namespace yanben
