#pragma once

#include "domain/schedule/required_count.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace yanben
{

/// How many there are in one period, for the school or one of those whom the required number holds for.
struct CheckedTally
{
    std::optional<QDate> period{}; ///< its first day, where a week or a month is counted by itself
    int parts = 1;                 ///< so many weeks or months, where several are counted together
    QString whose{};               ///< empty: the school's
    int held = 0;
    int planned = 0;
    /// False for a period that is not wholly there: nothing is missing in it. What is too much is too much all the
    /// same.
    bool asks = true;

    int count() const { return held + planned; }
    friend bool operator==(const CheckedTally &, const CheckedTally &) = default;
};

/// The first days of the weeks or months that the tally is of; empty for one of a whole term or school year.
inline std::vector<QDate> periodDays(const CheckedTally &tally, CountPeriod period)
{
    std::vector<QDate> days;
    for (int part = 0; tally.period && part < tally.parts; ++part)
        days.push_back(period == CountPeriod::Week ? tally.period->addDays(7 * part) : tally.period->addMonths(part));
    return days;
}

/// A required number beside what the schedule has.
struct CheckedCount
{
    RequiredCount required{};
    std::vector<CheckedTally> tallies{};   ///< by period, then by whom
    std::vector<QDate> tooFew{};           ///< meetings that fewer people take part in than are required
    std::vector<MissingRecord> noRecord{}; ///< where records are required
    int undated = 0;                       ///< what it would count once it had a day
    bool isYearOpen = false;               ///< a school year of which one term is not there yet

    bool isShort(const CheckedTally &tally) const { return tally.asks && required.range.isShort(tally.count()); }
    bool isOver(const CheckedTally &tally) const { return required.range.isOver(tally.count()); }
    friend bool operator==(const CheckedCount &, const CheckedCount &) = default;
};

} // namespace yanben
