#pragma once

#include "domain/words/words_reading.h"

namespace yanben
{

/// 旷课3次以上不得分
struct ZeroWords
{
    QString name = {};                ///< plain, and may name nothing: 累计三次以上不得分
    std::optional<QString> unit = {}; ///< none without a count
    Amount atLeast = {};
};

std::optional<ZeroWords> zeroOf(const Clause &clause);

/// 迟到三次按旷课一次处理
struct Exchange
{
    QString of = {};
    int every = 1;
    QString as = {};
};

std::optional<Exchange> exchangeOf(const Clause &clause);

/// 不少于15节, when the same is counted; a number for each week is not the term's.
std::optional<Amount> takeRequired(WordsReading &reading, const QString &unit);

} // namespace yanben
