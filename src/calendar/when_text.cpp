#include "calendar/when_text.h"

#include "calendar/grammar/term_year.h"
#include "calendar/weeks.h"

#include <algorithm>

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

bool yearIsKnown(QDate day, const Term &term, WhenStyle style)
{
    return style != WhenStyle::WithYears && yearInTerm(term, day.month(), day.day()).year == day.year();
}

bool yearIsKnown(YearMonth month, const Term &term, WhenStyle style)
{
    return style != WhenStyle::WithYears && yearInTerm(term, month.month, std::nullopt).year == month.year;
}

QString weekdayNote(QDate day, WhenStyle style)
{
    return style != WhenStyle::Short ? u"（%1）"_s.arg(weekdayText(day.dayOfWeek())) : QString{};
}

QString yearText(int year)
{
    return u"%1年"_s.arg(year);
}

QString monthDayText(QDate day)
{
    return u"%1月%2日"_s.arg(day.month()).arg(day.day());
}

QString monthText(YearMonth month, const Term &term, WhenStyle style)
{
    return (yearIsKnown(month, term, style) ? QString{} : yearText(month.year)) + u"%1月"_s.arg(month.month);
}

QString clockText(ClockTime time)
{
    return u"%1:%2"_s.arg(time.minutes / 60).arg(time.minutes % 60, 2, 10, QChar{u'0'});
}

bool areConsecutive(const std::vector<int> &numbers)
{
    return numbers.back() - numbers.front() + 1 == std::ssize(numbers);
}

/// 7, 7—8, 1、3
QString numbersText(const std::vector<int> &numbers)
{
    if (numbers.size() > 1 && areConsecutive(numbers))
        return u"%1—%2"_s.arg(numbers.front()).arg(numbers.back());
    QStringList texts;
    for (const int number : numbers)
        texts.append(QString::number(number));
    return texts.join(u'、');
}

/// Empty for none.
QString weekdaysText(const Weekdays &weekdays)
{
    if (weekdays.size() > 2 && areConsecutive(weekdays))
        return weekdayText(weekdays.front()) + u'至' + weekdayText(weekdays.back());
    QStringList texts;
    for (const int weekday : weekdays)
        texts.append(weekdayText(weekday));
    return texts.join(u'、');
}

/// A clock time stands apart, 下午 and 第7节 follow without a gap.
QString withTime(const QString &days, const TimeOfDay &timeOfDay)
{
    return days + (timeOfDay.time ? u" "_s : QString{}) + timeOfDayText(timeOfDay);
}

QString partWord(MonthPart part)
{
    switch (part) {
    case MonthPart::Early: return u"上旬"_s;
    case MonthPart::Middle: return u"中旬"_s;
    case MonthPart::Late: return u"下旬"_s;
    case MonthPart::End: break;
    }
    return u"末"_s;
}

/// 每, 单, 每两, 每3: months are counted with 个.
QString intervalText(const Recurring &series)
{
    if (series.parity)
        return *series.parity == Parity::Odd ? u"单"_s : u"双"_s;
    if (series.every == 1)
        return u"每"_s;
    const bool weekly = std::holds_alternative<EachWeek>(series.rhythm);
    const QString count = series.every == 2 ? u"两"_s : QString::number(series.every);
    return u'每' + count + (weekly ? QString{} : u"个"_s);
}

struct RhythmText
{
    const Recurring &series;

    QString operator()(const EachWeek &) const
    {
        const QString interval = intervalText(series);
        if (series.weekdays.empty())
            return interval + (series.parity ? u"周"_s : u"周一次"_s);
        const QString days = weekdaysText(series.weekdays);
        // 每周三, but 单周周三 and 每两周周三.
        return interval + (interval == u"每" ? days : u"周"_s + days);
    }
    QString operator()(const EachMonth &rhythm) const
    {
        const QString month = intervalText(series) + u'月';
        return rhythm.part ? month + partWord(*rhythm.part) + weekdaysText(series.weekdays) : month + u"一次"_s;
    }
    QString operator()(const EachMonthWeek &rhythm) const
    {
        // Not 第1周周三, which would read as a week of the term.
        const QString unit = series.weekdays.empty() ? u"周"_s : u"个"_s;
        return intervalText(series) + u"月第%1"_s.arg(rhythm.week) + unit + weekdaysText(series.weekdays);
    }
    QString operator()(const EachMonthDay &rhythm) const { return intervalText(series) + u"月%1日"_s.arg(rhythm.day); }
};

QString mannersText(const Recurring &series)
{
    QString text;
    if (series.onHoliday == OnHoliday::Move)
        text += u"，遇节假日顺延"_s;
    else if (series.onHoliday == OnHoliday::Hold)
        text += u"，节假日照常"_s;
    return series.onMakeUpDays ? text + u"，含调休上班日"_s : text;
}

QString weeksText(const WeekSpan &weeks, const Term &term)
{
    if (weeks.first == weeks.last)
        return weekName(term, weeks.first);
    if (weeks.first >= 1)
        return u"第%1—%2周"_s.arg(weeks.first).arg(weeks.last);
    if (weeks.first == firstWeek(term) && weeks.last == 0)
        return u"预备周"_s;
    return weekName(term, weeks.first) + u'—' + weekName(term, weeks.last);
}

struct KindText
{
    const Term &term;
    const TimeOfDay &time;
    WhenStyle style;

    QString operator()(const Undated &) const { return u"待定"_s; }
    QString operator()(const SetElsewhere &kind) const { return u"由%1安排"_s.arg(kind.by); }
    QString operator()(const SingleDay &kind) const { return withTime(dayText(kind.date, term, style), time); }
    QString operator()(const DayRange &kind) const
    {
        return withTime(rangeText(kind.first, kind.last, term, style), time);
    }
    QString operator()(const WeekSpan &kind) const
    {
        return withTime(weeksText(kind, term) + weekdaysText(kind.weekdays), time);
    }
    QString operator()(const PartOfMonth &kind) const
    {
        return withTime(monthText(kind.month, term, style) + partWord(kind.part), time);
    }
    QString operator()(const WholeMonth &kind) const { return withTime(monthText(kind.month, term, style), time); }
    QString operator()(const Deadline &kind) const { return withTime(dayText(kind.last, term, style), time) + u'前'; }
    QString operator()(const OpenStart &kind) const { return withTime(dayText(kind.first, term, style), time) + u'起'; }
    QString operator()(const Recurring &kind) const
    {
        const QString series = boundsText(kind) + std::visit(RhythmText{kind}, kind.rhythm);
        return withTime(series, time) + mannersText(kind);
    }

private:
    QString boundsText(const Recurring &series) const
    {
        if (series.start && series.end)
            return rangeText(*series.start, *series.end, term);
        if (series.start)
            return dayText(*series.start, term) + u'起';
        return series.end ? dayText(*series.end, term) + u'前' : QString{};
    }
};

} // namespace

QString weekdayText(int weekday)
{
    constexpr QStringView names = u"一二三四五六日";
    return u"周"_s + names[weekday - 1];
}

QString timeOfDayText(const TimeOfDay &timeOfDay)
{
    QString text;
    if (timeOfDay.half == HalfDay::Morning)
        text = u"上午"_s;
    else if (timeOfDay.half == HalfDay::Afternoon)
        text = u"下午"_s;
    else if (timeOfDay.half == HalfDay::Evening)
        text = u"晚上"_s;
    if (!timeOfDay.periods.empty())
        text += u"第%1节"_s.arg(numbersText(timeOfDay.periods));
    if (timeOfDay.time) {
        if (timeOfDay.time->from.minutes < 6 * 60) // without the word nobody means the night
            text += u"凌晨"_s;
        text += clockText(timeOfDay.time->from);
        if (timeOfDay.time->to)
            text += u'—' + clockText(*timeOfDay.time->to);
    }
    return text;
}

QString dayText(QDate day, const Term &term, WhenStyle style)
{
    return (yearIsKnown(day, term, style) ? QString{} : yearText(day.year())) + monthDayText(day) +
           weekdayNote(day, style);
}

QString momentText(const QDateTime &at, const Term &term)
{
    const QDateTime local = at.toLocalTime();
    return dayText(local.date(), term) + local.toString(u" H:mm"_s);
}

QString rangeText(QDate first, QDate last, const Term &term, WhenStyle style)
{
    if (first == last)
        return dayText(first, term, style);
    const QString from = monthDayText(first) + weekdayNote(first, style) + u'—';
    if (first.year() != last.year())
        return yearText(first.year()) + from + yearText(last.year()) + monthDayText(last) + weekdayNote(last, style);
    const QString year =
        yearIsKnown(first, term, style) && yearIsKnown(last, term, style) ? QString{} : yearText(first.year());
    const QString to = first.month() == last.month() ? u"%1日"_s.arg(last.day()) : monthDayText(last);
    return year + from + to + weekdayNote(last, style);
}

QString spansText(std::span<const DateSpan> days, const Term &term)
{
    QStringList texts;
    for (const DateSpan &span : days)
        texts << rangeText(*span.first, *span.last, term);
    return texts.join(u'、');
}

QStringList weekTexts(std::span<const QDate> days, const Term &term, std::size_t fewestAsOne)
{
    std::vector<int> weeks;
    for (const QDate day : days) {
        const int week = weekOf(term, day);
        if (weeks.empty() || weeks.back() != week)
            weeks.push_back(week);
    }
    QStringList texts;
    for (std::size_t i = 0; i < weeks.size();) {
        std::size_t end = i + 1;
        while (end < weeks.size() && weeks[end] == weeks[end - 1] + 1)
            ++end;
        if (end < i + fewestAsOne)
            end = i + 1;
        texts << weeksText({weeks[i], weeks[end - 1]}, term);
        i = end;
    }
    return texts;
}

QString whenText(const When &when, const Term &term, WhenStyle style)
{
    return std::visit(KindText{term, when.timeOfDay, style}, when.kind);
}

QString exceptionsText(std::span<const OccurrenceException> exceptions, const Term &term)
{
    QStringList texts;
    for (const OccurrenceException &exception : exceptions) {
        const QString original = dayText(exception.original, term);
        texts.append(exception.movedTo ? u"%1改为%2"_s.arg(original, dayText(*exception.movedTo, term))
                                       : u"%1停"_s.arg(original));
    }
    return texts.join(u'，');
}

QString whenText(const When &when, std::span<const OccurrenceException> exceptions, const Term &term, WhenStyle style)
{
    const QString text = whenText(when, term, style);
    return exceptions.empty() ? text : text + u"（%1）"_s.arg(exceptionsText(exceptions, term));
}

} // namespace yanben
