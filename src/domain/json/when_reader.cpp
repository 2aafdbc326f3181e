#include "domain/json/day_json.h"
#include "domain/json/json_members.h"
#include "domain/json/when_json.h"
#include "domain/json/when_words.h"

#include <algorithm>

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

int readWeekday(const JsonValue &value)
{
    return readInt(value, Qt::Monday, Qt::Sunday);
}

int readPeriod(const JsonValue &value)
{
    constexpr int mostPeriods = 15;
    return readInt(value, 1, mostPeriods);
}

/// Ascending without repetition, so that equal sets are equal lists.
std::vector<int> orderedList(JsonMembers &members, QStringView key, int (*read)(const JsonValue &))
{
    std::vector<int> items = members.list(key, read);
    const auto outOfOrder = std::ranges::adjacent_find(items, std::ranges::greater_equal{});
    if (outOfOrder != items.end()) {
        JsonError error{ProblemCode::Contradiction, QString::number(*outOfOrder)};
        error.inMember(key);
        throw error;
    }
    return items;
}

[[noreturn]] void contradiction(const QString &keys)
{
    throw JsonError{ProblemCode::Contradiction, keys};
}

std::pair<QDate, QDate> readSpan(JsonMembers &members)
{
    const QDate first = members.required(u"start", readDate);
    const QDate last = members.required(u"end", readDate);
    if (last < first)
        contradiction(u"start, end"_s);
    return {first, last};
}

WeekSpan readWeeks(JsonMembers &members)
{
    const std::vector<int> weeks = members.requiredList(u"weeks", readWeek);
    if (weeks.size() != 2 || weeks[1] < weeks[0])
        contradiction(u"weeks"_s);
    return {weeks[0], weeks[1], orderedList(members, u"weekdays", readWeekday)};
}

YearMonth readMonth(JsonMembers &members, QDate first)
{
    constexpr int lastMonth = 12;
    const int month = members.required(u"month", [](const JsonValue &value) { return readInt(value, 1, lastMonth); });
    if (month != first.month())
        contradiction(u"start, month"_s);
    return {first.year(), month};
}

WhenKind readPartOfMonth(JsonMembers &members)
{
    const auto span = readSpan(members);
    const PartOfMonth kind{readMonth(members, span.first), members.required(u"part", [](const JsonValue &value) {
                               return readWord(monthPartWords, value);
                           })};
    if (kind.span() != span)
        contradiction(u"start, end, part"_s);
    return kind;
}

WhenKind readWholeMonth(JsonMembers &members)
{
    const auto span = readSpan(members);
    const WholeMonth kind{readMonth(members, span.first)};
    if (std::pair{kind.month.firstDay(), kind.month.lastDay()} != span)
        contradiction(u"start, end, month"_s);
    return kind;
}

/// At most one of the members that say where in the month a series meets; none: it comes round by the week.
Rhythm readRhythm(JsonMembers &members)
{
    std::vector<Rhythm> found;
    if (members.optional(u"monthly", readBool).value_or(false))
        found.push_back(EachMonth{});
    if (members.optional(u"month_end", readBool).value_or(false))
        found.push_back(EachMonth{MonthPart::End});
    if (const auto part =
            members.optional(u"month_part", [](const JsonValue &value) { return readWord(monthPartWords, value); }))
        found.push_back(EachMonth{*part});
    if (const auto week = members.optional(u"month_week", [](const JsonValue &value) { return readInt(value, 1, 5); }))
        found.push_back(EachMonthWeek{*week});
    if (const auto day = members.optional(u"month_day", [](const JsonValue &value) { return readInt(value, 1, 31); }))
        found.push_back(EachMonthDay{*day});
    if (found.size() > 1)
        contradiction(u"monthly, month_end, month_part, month_week, month_day"_s);
    return found.empty() ? Rhythm{} : found.front();
}

WhenKind readRecurring(JsonMembers &members)
{
    Recurring kind;
    kind.start = members.optional(u"start", readDate);
    kind.end = members.optional(u"end", readDate);
    if (kind.start && kind.end && *kind.end < *kind.start)
        contradiction(u"start, end"_s);
    kind.weekdays = orderedList(members, u"weekdays", readWeekday);
    kind.parity = members.optional(u"parity", [](const JsonValue &value) { return readWord(parityWords, value); });
    kind.every =
        members.optional(u"every", [](const JsonValue &value) { return readInt(value, 1, mostWeeks); }).value_or(1);
    if (kind.parity && kind.every > 1)
        contradiction(u"parity, every"_s);
    kind.onHoliday =
        members.optional(u"on_holiday", [](const JsonValue &value) { return readWord(onHolidayWords, value); })
            .value_or(OnHoliday::Skip);
    kind.rhythm = readRhythm(members);
    kind.onMakeUpDays = members.optional(u"make_up_days", readBool).value_or(false);
    const EachMonth *month = std::get_if<EachMonth>(&kind.rhythm);
    if (!kind.weekdays.empty() && month && !month->part)
        contradiction(u"weekdays, monthly"_s);
    if (!kind.weekdays.empty() && std::holds_alternative<EachMonthDay>(kind.rhythm))
        contradiction(u"weekdays, month_day"_s);
    return kind;
}

WhenKind readWhenKind(JsonMembers &members)
{
    const QString word = members.required(u"kind", readText);
    if (word == u"undated")
        return Undated{};
    if (word == u"day") {
        const auto [first, last] = readSpan(members);
        if (first != last)
            contradiction(u"start, end"_s);
        return SingleDay{first};
    }
    if (word == u"range") {
        const auto [first, last] = readSpan(members);
        if (first == last)
            contradiction(u"start, end"_s);
        return DayRange{first, last};
    }
    if (word == u"week")
        return readWeeks(members);
    if (word == u"part_of_month")
        return readPartOfMonth(members);
    if (word == u"month")
        return readWholeMonth(members);
    if (word == u"deadline")
        return Deadline{members.required(u"end", readDate)};
    if (word == u"open")
        return OpenStart{members.required(u"start", readDate)};
    if (word == u"recurring")
        return readRecurring(members);
    if (word == u"elsewhere")
        return SetElsewhere{members.required(u"by", readName)};
    JsonError error{ProblemCode::UnknownWord, word};
    error.inMember(u"kind");
    throw error;
}

} // namespace

When readWhen(const JsonValue &value)
{
    return readObject(value, [](JsonMembers &members) {
        When when;
        when.kind = readWhenKind(members);
        when.timeOfDay.time = members.optional(u"time", readClockSpan);
        when.timeOfDay.half =
            members.optional(u"half", [](const JsonValue &half) { return readWord(halfDayWords, half); });
        when.timeOfDay.periods = orderedList(members, u"periods", readPeriod);
        when.raw = members.optional(u"raw", readText).value_or(QString{});
        return when;
    });
}

Parsed<When> whenFromJson(QByteArrayView text)
{
    return readDocument(text, readWhen);
}

} // namespace yanben
