#pragma once

#include "calendar/when_parser.h"

#include <QStringView>

#include <variant>
#include <vector>

namespace yanben
{

/// A time that may become one with what is typed next.
struct WhenIncomplete
{
    enum class Missing {
        Everything, ///< nothing is typed yet
        Date,       ///< 14:30
        Month,      ///< 18日
        Day,        ///< 3.
        Year,       ///< of `years`; or 2019, which has nothing else yet
        RangeEnd,   ///< 3月18日—
        Week,       ///< 周二下午: which week, or every?
        WeekOrTime, ///< 第3, 第3-5: 周 or 节
        Interval,   ///< 每, 单, 每两
        Weekday,    ///< 第3周周
        Clock,      ///< 14:, 14:30-, 下午2
        Who,        ///< 由
        Word,       ///< 待, 3月上: a word that has begun; `completion` ends it
    };

    Missing missing = Missing::Everything;
    std::vector<int> years{};
    QString completion{}; ///< what could follow: 周; empty when that is for the person to say

    friend bool operator==(const WhenIncomplete &, const WhenIncomplete &) = default;
};

using WhenTyping = std::variant<When, WhenIncomplete, WhenRefusal>;

/// What a text under the cursor means so far. What parseWhen understands is understood; what lacks something, or
/// becomes a time when it goes on, is incomplete; the rest is wrong whatever follows. Quick enough for every keystroke.
WhenTyping readWhileTyping(QStringView typed, const Term &term);

} // namespace yanben
