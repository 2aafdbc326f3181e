#pragma once

#include "domain/words/words_reading.h"

namespace yanben
{

/// What happens, and what each time gives or takes.
struct Event
{
    QString name = {};
    bool isNamed = true; ///< false for 一次加1分, which says only how often
    std::variant<Points, PointsRange> points = Points{};
    std::optional<Points> cap = {};
    std::optional<QString> unit = {}; ///< 次, 节: what is counted
    int every = 1;
    bool isShort = false;
    bool isExtra = false;
    bool repeats = false;
    int sentence = 0;
    QString scoredIn = {}; ///< 分, 课时

    bool takesAway() const
    {
        const auto *range = std::get_if<PointsRange>(&points);
        return (range ? range->low : std::get<Points>(points)) < Points{};
    }
};

/// 迟到一次扣1分, 每少一节扣0.5分, 出课加5分: the clause at `index`; none when it says something else, or more.
std::optional<Event> eventOf(const std::vector<Clause> &clauses, std::size_t index);

/// A name without 每, 者, list numbers and the like around it.
QString plainName(QString name);

/// Whether a plain name names anything: 本项 and 有 do not.
bool isTelling(const QString &name);

} // namespace yanben
