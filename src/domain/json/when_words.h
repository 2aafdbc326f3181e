#pragma once

#include "domain/json/json_reader.h"
#include "domain/schedule/when.h"

namespace yanben
{

/// In the order of WhenKind.
inline constexpr std::array<QStringView, 10> whenKindWords{u"undated",       u"day",      u"range",    u"week",
                                                           u"part_of_month", u"month",    u"deadline", u"open",
                                                           u"recurring",     u"elsewhere"};
static_assert(whenKindWords.size() == std::variant_size_v<WhenKind>);

inline constexpr JsonWords<HalfDay, 3> halfDayWords{{
    {HalfDay::Morning, u"上午"},
    {HalfDay::Afternoon, u"下午"},
    {HalfDay::Evening, u"晚上"},
}};

inline constexpr JsonWords<MonthPart, 4> monthPartWords{{
    {MonthPart::Early, u"上"},
    {MonthPart::Middle, u"中"},
    {MonthPart::Late, u"下"},
    {MonthPart::End, u"月末"},
}};

inline constexpr JsonWords<Parity, 2> parityWords{{
    {Parity::Odd, u"odd"},
    {Parity::Even, u"even"},
}};

inline constexpr JsonWords<OnHoliday, 3> onHolidayWords{{
    {OnHoliday::Skip, u"skip"},
    {OnHoliday::Move, u"move"},
    {OnHoliday::Hold, u"hold"},
}};

} // namespace yanben
