#pragma once

#include "domain/rubric/weight_levels.h"

#include <QCoreApplication>

namespace yanben
{

/// 还差, 多出: how far a level is from what it should add to, in the user's language.
class WeightWords
{
    Q_DECLARE_TR_FUNCTIONS(yanben::WeightWords)

public:
    static QString nameOf(const WeightLevel &level);
    /// 3 missing, 0.5 over, or that it adds up.
    static QString differenceOf(const WeightLevel &level);
    /// All of it in one line.
    static QString lineOf(const WeightLevel &level);
};

} // namespace yanben
