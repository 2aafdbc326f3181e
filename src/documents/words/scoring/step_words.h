#pragma once

#include "scoring/outcome.h"

#include <QString>

#include <vector>

namespace yanben
{

// What the single steps of a working are said with.

/// 迟到2次; 笔记少一次：2次, where the name ends in what would be read together with the count.
QString timesText(const QString &name, const QString &count);
/// 10 + 2 − 1
QString joinSigned(const Exact &first, const std::vector<Exact> &others);
/// Without its sign.
QString magnitude(const Exact &value);
/// 8、9.5
QString listedPoints(const std::vector<Points> &numbers);

/// 超过80, or what the band is called.
QString bandName(const BandStep &step);
QString ratingsText(const RatingsStep &step);
QString combineText(const CombineStep &step);
QString panelWord(const PanelStep &step);
QString comparisonText(Comparison comparison);
/// 四舍五入
QString roundingWord(RoundingMode mode);
/// （共12名）：10 − 6 × 2 ÷ 11; at both ends nothing is reckoned.
QString onLine(const RankLine &line, const Exact &rank);

} // namespace yanben
