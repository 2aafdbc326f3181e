#include "domain/json/day_json.h"
#include "domain/json/json_writer.h"
#include "domain/json/when_json.h"
#include "domain/json/when_words.h"

namespace yanben
{

namespace
{

JsonValue intValue(int number)
{
    return JsonValue{number};
}

struct RhythmWriter
{
    JsonObjectBuilder &object;

    void operator()(const EachWeek &) const {}
    void operator()(const EachMonth &rhythm) const
    {
        if (!rhythm.part)
            object.add(u"monthly", true);
        else if (*rhythm.part == MonthPart::End)
            object.add(u"month_end", true);
        else
            object.addWord(u"month_part", monthPartWords, *rhythm.part);
    }
    void operator()(const EachMonthWeek &rhythm) const { object.add(u"month_week", rhythm.week); }
    void operator()(const EachMonthDay &rhythm) const { object.add(u"month_day", rhythm.day); }
};

struct WhenKindWriter
{
    JsonObjectBuilder &object;

    void operator()(const Undated &) const {}
    void operator()(const SingleDay &kind) const { span(kind.date, kind.date); }
    void operator()(const DayRange &kind) const { span(kind.first, kind.last); }
    void operator()(const WeekSpan &kind) const
    {
        object.addList(u"weeks", std::vector{kind.first, kind.last}, intValue);
        object.addListIfAny(u"weekdays", kind.weekdays, intValue);
    }
    void operator()(const PartOfMonth &kind) const
    {
        const auto [first, last] = kind.span();
        span(first, last);
        object.add(u"month", kind.month.month).addWord(u"part", monthPartWords, kind.part);
    }
    void operator()(const WholeMonth &kind) const
    {
        span(kind.month.firstDay(), kind.month.lastDay());
        object.add(u"month", kind.month.month);
    }
    void operator()(const Deadline &kind) const { object.add(u"end", dateValue(kind.last)); }
    void operator()(const OpenStart &kind) const { object.add(u"start", dateValue(kind.first)); }
    void operator()(const Recurring &kind) const
    {
        if (kind.start)
            object.add(u"start", dateValue(*kind.start));
        if (kind.end)
            object.add(u"end", dateValue(*kind.end));
        object.addList(u"weekdays", kind.weekdays, intValue);
        object.add(u"parity", kind.parity ? wordValue(parityWords, *kind.parity) : JsonValue{});
        object.add(u"every", kind.every).addWord(u"on_holiday", onHolidayWords, kind.onHoliday);
        std::visit(RhythmWriter{object}, kind.rhythm);
        object.addUnless(u"make_up_days", kind.onMakeUpDays, false);
    }
    void operator()(const SetElsewhere &kind) const { object.add(u"by", kind.by); }

private:
    void span(QDate first, QDate last) const { object.add(u"start", dateValue(first)).add(u"end", dateValue(last)); }
};

} // namespace

JsonValue whenValue(const When &when)
{
    JsonObjectBuilder object;
    object.add(u"kind", whenKindWords[when.kind.index()].toString());
    std::visit(WhenKindWriter{object}, when.kind);
    if (const std::optional<ClockSpan> &time = when.timeOfDay.time)
        object.add(u"time", clockSpanText(*time));
    if (when.timeOfDay.half)
        object.addWord(u"half", halfDayWords, *when.timeOfDay.half);
    object.addListIfAny(u"periods", when.timeOfDay.periods, intValue);
    object.addUnless(u"raw", when.raw, QString{});
    return object.build();
}

QByteArray toJson(const When &when)
{
    return writeJson(whenValue(when), JsonStyle::Compact);
}

} // namespace yanben
