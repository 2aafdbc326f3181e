#include "domain/json/when_json.h"

#include "domain/json/json_writer.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace yanben
{

namespace
{

constexpr JsonWords<MonthPart, 4> partWords{{
    {MonthPart::Early, u"上旬"},
    {MonthPart::Middle, u"中旬"},
    {MonthPart::Late, u"下旬"},
    {MonthPart::End, u"月末"},
}};

constexpr JsonWords<HalfDay, 3> halfWords{{
    {HalfDay::Morning, u"上午"},
    {HalfDay::Afternoon, u"下午"},
    {HalfDay::Evening, u"晚上"},
}};

constexpr JsonWords<Parity, 2> parityWords{{{Parity::Odd, u"odd"}, {Parity::Even, u"even"}}};

constexpr JsonWords<OnHoliday, 3> holidayWords{{
    {OnHoliday::Skip, u"skip"},
    {OnHoliday::Move, u"move"},
    {OnHoliday::Hold, u"hold"},
}};

QString dayText(QDate day)
{
    return day.toString(Qt::ISODate);
}

QDate readDay(const JsonValue &value)
{
    const QString text = readText(value);
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (!day.isValid() || text.size() != 10)
        throw JsonError{ProblemCode::UnknownWord, text};
    return day;
}

QString monthText(YearMonth month)
{
    return month.firstDay().toString(u"yyyy-MM"_s);
}

YearMonth readMonth(const JsonValue &value)
{
    const QString text = readText(value);
    const QDate day = QDate::fromString(text + u"-01"_s, Qt::ISODate);
    if (!day.isValid() || text.size() != 7)
        throw JsonError{ProblemCode::UnknownWord, text};
    return {day.year(), day.month()};
}

QString clockText(ClockTime time)
{
    return u"%1:%2"_s.arg(time.minutes / 60, 2, 10, QLatin1Char{'0'}).arg(time.minutes % 60, 2, 10, QLatin1Char{'0'});
}

ClockTime clockOf(const QString &text)
{
    static const QRegularExpression pattern{u"^(\\d\\d):([0-5]\\d)$"_s};
    const QRegularExpressionMatch match = pattern.match(text);
    const int minutes = match.captured(1).toInt() * 60 + match.captured(2).toInt();
    if (!match.hasMatch() || minutes > 24 * 60)
        throw JsonError{ProblemCode::UnknownWord, text};
    return {minutes};
}

ClockSpan readClock(const JsonValue &value)
{
    const QStringList ends = readText(value).split(u'-');
    if (ends.size() > 2)
        throw JsonError{ProblemCode::UnknownWord, readText(value)};
    return {.from = clockOf(ends.front()), .to = ends.size() == 2 ? std::optional{clockOf(ends.back())} : std::nullopt};
}

JsonValue weekdaysValue(const Weekdays &days)
{
    return arrayValue(days, [](int day) { return JsonValue{day}; });
}

Weekdays readWeekdays(JsonMembers &in)
{
    return in.list(u"weekdays", [](const JsonValue &value) { return readInt(value, 1, 7); });
}

/// Adds the members of one kind.
struct KindWriter
{
    JsonObjectBuilder &out;

    void operator()(const Undated &) const { out.add(u"kind", u"undated"_s); }
    void operator()(const SingleDay &when) const
    {
        out.add(u"kind", u"day"_s).add(u"start", dayText(when.date)).add(u"end", dayText(when.date));
    }
    void operator()(const DayRange &when) const
    {
        out.add(u"kind", u"range"_s).add(u"start", dayText(when.first)).add(u"end", dayText(when.last));
    }
    void operator()(const WeekSpan &when) const
    {
        out.add(u"kind", u"week"_s).add(u"weeks", JsonValue{JsonArray{JsonValue{when.first}, JsonValue{when.last}}});
        if (!when.weekdays.empty())
            out.add(u"weekdays", weekdaysValue(when.weekdays));
    }
    void operator()(const PartOfMonth &when) const
    {
        out.add(u"kind", u"part_of_month"_s)
            .add(u"month", monthText(when.month))
            .addWord(u"part", partWords, when.part);
    }
    void operator()(const WholeMonth &when) const { out.add(u"kind", u"month"_s).add(u"month", monthText(when.month)); }
    void operator()(const Deadline &when) const { out.add(u"kind", u"deadline"_s).add(u"end", dayText(when.last)); }
    void operator()(const OpenStart &when) const { out.add(u"kind", u"open"_s).add(u"start", dayText(when.first)); }
    void operator()(const Recurring &when) const
    {
        out.add(u"kind", u"recurring"_s).add(u"weekdays", weekdaysValue(when.weekdays));
        if (when.parity)
            out.addWord(u"parity", parityWords, *when.parity);
        out.addUnless(u"every", when.every, 1);
        if (when.start)
            out.add(u"start", dayText(*when.start));
        if (when.end)
            out.add(u"end", dayText(*when.end));
        out.addWordUnless(u"on_holiday", holidayWords, when.onHoliday, OnHoliday::Skip);
        out.addUnless(u"month_end", when.monthEnd, false);
    }
    void operator()(const SetElsewhere &when) const { out.add(u"kind", u"elsewhere"_s).add(u"by", when.by); }
};

WhenKind readKind(JsonMembers &in)
{
    const QString kind = in.required(u"kind", readText);
    const auto start = [&in] { return in.required(u"start", readDay); };
    const auto end = [&in] { return in.required(u"end", readDay); };
    if (kind == u"undated")
        return Undated{};
    if (kind == u"day") {
        const QDate day = start();
        if (in.optional(u"end", readDay).value_or(day) != day)
            throw JsonError{ProblemCode::UnknownWord, kind};
        return SingleDay{day};
    }
    if (kind == u"range")
        return DayRange{start(), end()};
    if (kind == u"week") {
        const std::vector<int> weeks =
            in.requiredList(u"weeks", [](const JsonValue &value) { return readInt(value, -60, 60); });
        if (weeks.size() != 2 || weeks[1] < weeks[0])
            throw JsonError{ProblemCode::UnknownWord, kind};
        return WeekSpan{weeks[0], weeks[1], readWeekdays(in)};
    }
    if (kind == u"part_of_month")
        return PartOfMonth{in.required(u"month", readMonth),
                           in.required(u"part", [](const JsonValue &value) { return readWord(partWords, value); })};
    if (kind == u"month")
        return WholeMonth{in.required(u"month", readMonth)};
    if (kind == u"deadline")
        return Deadline{end()};
    if (kind == u"open")
        return OpenStart{start()};
    if (kind == u"elsewhere")
        return SetElsewhere{in.required(u"by", readText)};
    if (kind != u"recurring")
        throw JsonError{ProblemCode::UnknownWord, kind};
    return Recurring{
        .weekdays = readWeekdays(in),
        .parity = in.optional(u"parity", [](const JsonValue &value) { return readWord(parityWords, value); }),
        .every = in.optional(u"every", readPlace).value_or(1),
        .start = in.optional(u"start", readDay),
        .end = in.optional(u"end", readDay),
        .onHoliday = in.optional(u"on_holiday", [](const JsonValue &value) { return readWord(holidayWords, value); })
                         .value_or(OnHoliday::Skip),
        .monthEnd = in.optional(u"month_end", readBool).value_or(false)};
}

} // namespace

QByteArray toJson(const When &when)
{
    JsonObjectBuilder out;
    std::visit(KindWriter{out}, when.kind);
    if (const std::optional<ClockSpan> &time = when.timeOfDay.time)
        out.add(u"time", time->to ? clockText(time->from) + u'-' + clockText(*time->to) : clockText(time->from));
    if (when.timeOfDay.half)
        out.addWord(u"half", halfWords, *when.timeOfDay.half);
    if (!when.timeOfDay.periods.empty())
        out.add(u"periods", weekdaysValue(when.timeOfDay.periods));
    out.addUnless(u"raw", when.raw, QString{});
    const JsonValue value = out;
    return writeJson(value, JsonStyle::Compact);
}

Parsed<When> whenFromJson(QByteArrayView text)
{
    return readDocument(text, [](const JsonValue &value) {
        return readObject(value, [](JsonMembers &in) {
            return When{.kind = readKind(in),
                        .timeOfDay = {.time = in.optional(u"time", readClock),
                                      .half = in.optional(
                                          u"half", [](const JsonValue &half) { return readWord(halfWords, half); }),
                                      .periods = in.list(u"periods", readPlace)},
                        .raw = in.optional(u"raw", readText).value_or(QString{})};
        });
    });
}

} // namespace yanben
