#include "ui/acts/when_words.h"

#include "calendar/holidays/festival_text.h"
#include "calendar/hours/other_hours.h"
#include "calendar/placement.h"
#include "calendar/series/occurrences.h"
#include "calendar/weeks.h"
#include "calendar/when_dates.h"
#include "calendar/when_text.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

using Missing = WhenIncomplete::Missing;

bool isDigit(QChar c)
{
    return c.isDigit();
}

/// The typed text with a year in front of its first number, where that makes a time of it.
QStringList withYears(const QString &typed, const std::vector<int> &years, const Term &term)
{
    const auto place = std::ranges::find_if(typed, isDigit) - typed.begin();
    QStringList ways;
    for (const int year : years) {
        QString way = typed;
        way.insert(place, u"%1年"_s.arg(year));
        const ParsedWhen read = parseWhen(way, term);
        if (std::holds_alternative<When>(read))
            ways.append(way);
    }
    return ways;
}

/// 3月、4月 as one stretch of days: 3月—4月. Only for months in a row.
std::optional<QString> asMonths(const QString &typed, const Term &term)
{
    static const QRegularExpression pair{u"^(\\d{1,2})月?[、,，和及](\\d{1,2})月$"_s};
    const QRegularExpressionMatch match = pair.match(typed);
    constexpr int months = 12;
    const int first = match.captured(1).toInt();
    if (!match.hasMatch() || match.captured(2).toInt() != first % months + 1)
        return std::nullopt;
    const QString way = u"%1月—%2月"_s.arg(match.captured(1), match.captured(2));
    return std::holds_alternative<When>(parseWhen(way, term)) ? std::optional{way} : std::nullopt;
}

class WhenWords
{
    Q_DECLARE_TR_FUNCTIONS(WhenWords)

public:
    static QString refusal(const WhenRefusal &refusal);
    static QString missing(const WhenIncomplete &lack, const QString &typed);
    static QString understood(const When &when, const Term &term);
    static QString years(const QStringList &ways) { return tr("Which year: %1?").arg(ways.join(tr(" or "))); }
    static QString outside(const QString &words) { return tr("%1 — not in this term").arg(words); }
    static QString withoutDay(const QString &words) { return tr("%1 — there is no such day in this term").arg(words); }
    static QString partlyOutside(const QString &words, const QString &days)
    {
        return tr("%1 — %2 not in this term").arg(words, days);
    }
    static QString meant(const QString &way) { return tr("Is %1 meant?").arg(way); }
    static QString writes(const QString &words) { return tr("%1 (Down writes it)").arg(words); }
    static QString lostEnd(const QString &former, const QString &kept)
    {
        return tr("%1 so far, now without that end; as long as before: %2 (Down writes it)")
            .arg(former.trimmed(), kept);
    }
    static QString dayOff(const QString &festival)
    {
        return festival.isEmpty() ? tr("weekend") : tr("%1, day off").arg(festival);
    }
    static QString outsideWhole(const QString &days) { return tr("Outside of the activity's days: %1").arg(days); }
    static QString noHour(const QString &piece)
    {
        return tr("“%1” is no time of day. Write for example 14:30, 第3节 or 下午.").arg(piece);
    }
    /// The year stands with the one month whose length it decides.
    static QString noSuchDay(const QString &piece, const std::optional<QDate> &lastOfMonth)
    {
        if (!lastOfMonth)
            return tr("There is no day “%1”.").arg(piece);
        const int month = lastOfMonth->month();
        const int length = lastOfMonth->day();
        return month == 2 ? tr("There is no day “%1”: month 2 of %2 has only %3 days.")
                                .arg(piece)
                                .arg(lastOfMonth->year())
                                .arg(length)
                          : tr("There is no day “%1”: month %2 has only %3 days.").arg(piece).arg(month).arg(length);
    }
    static QString noDay(const QString &typed)
    {
        return tr("“%1” is no single day. Write for example 3.18.").arg(typed);
    }
};

/// The typed text stands in the sentence with a gap for what it lacks.
QString WhenWords::missing(const WhenIncomplete &lack, const QString &typed)
{
    switch (lack.missing) {
    case Missing::Everything: return tr("No time is written.");
    case Missing::Date: return tr("The day is missing: _月_日 %1").arg(typed);
    case Missing::Month:
        return isDigit(typed.back()) || typed.endsWith(u"半月") || typed.endsWith(u'旬') || typed.endsWith(u'日') ||
                       typed.endsWith(u'号')
                   ? tr("The month is missing: _月%1").arg(typed)
                   : tr("The month is missing: %1_").arg(typed);
    case Missing::Day: return tr("The day of the month is missing: %1_").arg(typed);
    case Missing::Year: return tr("Month and day are missing: %1_").arg(typed);
    case Missing::RangeEnd: return tr("The end is missing: %1_").arg(typed);
    case Missing::Week: {
        // 三上午 lacks the 周 of its weekday, too.
        const bool isNamed = typed.startsWith(u'周') || typed.startsWith(u"星期") || typed.startsWith(u"礼拜");
        return tr("Which week? 第_周%1, or every week: 每%1").arg(isNamed ? typed : u'周' + typed);
    }
    case Missing::WeekOrTime:
        return lack.completion.isEmpty() ? tr("The number is missing: %1_周 or %1_节").arg(typed)
                                         : tr("Not finished yet: %1%2").arg(typed, lack.completion);
    case Missing::Interval: return tr("How often? %1_ (每周, 单周, 每两周, 每月)").arg(typed);
    case Missing::Weekday: return tr("The weekday is missing: %1_ (一 … 日)").arg(typed);
    case Missing::Clock: return tr("The hour is not finished: %1_").arg(typed + lack.completion);
    case Missing::Who: return tr("By whom? %1_安排").arg(typed);
    case Missing::Word: return tr("Not finished yet: %1%2").arg(typed, lack.completion);
    }
    Q_UNREACHABLE();
}

QString WhenWords::understood(const When &when, const Term &term)
{
    const bool isInside = liesWithin(when, term, term.first, term.last);
    const std::vector<DateSpan> parts = partsOutside(when, term);
    const bool isOutside = !isInside && parts.empty();
    QString words = whenText(when, term, isOutside ? WhenStyle::WithYears : WhenStyle::WithWeekdays);
    const DateSpan span = spanOf(when, term);
    const auto *day = std::get_if<SingleDay>(&when.kind);
    const bool namesDays = day || std::holds_alternative<DayRange>(when.kind);
    if (!namesDays && span.first && span.last)
        words += u"（%1）"_s.arg(rangeText(*span.first, *span.last, term));
    if (yanben::neverMeets(when, term))
        return withoutDay(words);
    if (!parts.empty())
        return partlyOutside(words, spansText(parts, term));
    if (isOutside)
        return outside(words);
    return day ? words + u" · "_s + weekName(term, weekOf(term, day->date)) : words;
}

QString WhenWords::refusal(const WhenRefusal &refusal)
{
    using Code = WhenRefusal::Code;
    const QString piece = refusal.piece.simplified();
    switch (refusal.code) {
    case Code::Empty: return tr("No time is written.");
    case Code::NotUnderstood:
        return tr("“%1” is not understood. Write for example 3.18, 3.18-22, 3月18日—22日, 第3周周二下午, 待定.")
            .arg(piece);
    case Code::NoSuchDate: return noSuchDay(piece, refusal.lastOfMonth);
    case Code::ReversedRange: return tr("“%1” ends before it begins.").arg(piece);
    case Code::YearUndecidable: {
        QStringList years;
        for (const int year : refusal.years)
            years << QString::number(year);
        return tr("“%1” could be in %2. Write the year too.").arg(piece, years.join(tr(" or ")));
    }
    case Code::MonthMissing: {
        const bool isPart = piece.endsWith(u"半月") || piece.endsWith(u'旬');
        return tr("“%1” has no month. Write for example %2.").arg(piece, isPart ? u"3月"_s + piece : u"3月18日"_s);
    }
    case Code::DateMissing: return tr("“%1” has no date. Write one in front: 3月18日 14:30.").arg(piece);
    case Code::WeekMissing: return tr("Which week is “%1” in? Write 第3周周二, 每周二 or 单周周二.").arg(piece);
    case Code::DaysMissing:
        return tr("“%1” does not say which days. Write for example 第18—19周, 6月下旬 or 7月6日前.").arg(piece);
    case Code::HourMissing:
        return tr("“%1” has no hour. Write for example 中午12点 or 12:00—13:30, or 上午 or 下午.").arg(piece);
    case Code::HalfDayMissing:
        return tr("“%1” is in the night. Write 14:30 or 下午2点半 for the afternoon, and 凌晨 where the night is "
                  "meant.")
            .arg(piece);
    case Code::LessonUnclear:
        return tr("Which lesson “%1” is, or how many, is open. Write for example 第4节; required numbers stand under "
                  "“Required numbers”.")
            .arg(piece);
    case Code::AfterLesson:
        return tr("“%1” is no hour. Write for example 15:30, or a lesson such as 第4节.").arg(piece);
    case Code::SeveralSeries: return tr("“%1” is more than one series. Make an activity of each.").arg(piece);
    case Code::SeveralDates:
        return tr("“%1” is not one stretch of days. Make several activities or sessions of it.").arg(piece);
    case Code::WeekdayContradicts:
        return refusal.weekday ? tr("“%1”: this day is a %2.").arg(piece, weekdayText(*refusal.weekday))
                               : tr("“%1”: day and weekday do not go together.").arg(piece);
    case Code::WeekContradicts:
        return refusal.week ? tr("“%1”: this day is in week %2.").arg(piece).arg(*refusal.week)
                            : tr("“%1”: day and week do not go together.").arg(piece);
    case Code::TimeInvalid: return tr("There is no hour or lesson “%1”.").arg(piece);
    case Code::ReversedTime: return tr("“%1” ends before it begins.").arg(piece);
    case Code::WeekOutOfTerm:
        return refusal.lastWeek ? tr("“%1” is not in the term, which has %2 weeks.").arg(piece).arg(*refusal.lastWeek)
                                : tr("“%1” is not in the term.").arg(piece);
    }
    Q_UNREACHABLE();
}

} // namespace

QString refusalSentence(const WhenRefusal &refusal)
{
    return WhenWords::refusal(refusal);
}

TypedAnswer whenAnswer(const QString &typed, const Term &term)
{
    const QString text = typed.trimmed();
    if (text.isEmpty())
        return {};
    const WhenTyping typing = readWhileTyping(text, term);
    if (const When *when = std::get_if<When>(&typing)) {
        const bool isGood = liesWithin(*when, term, term.first, term.last) && !neverMeets(*when, term);
        return {WhenWords::understood(*when, term), isGood ? Tone::Ok : Tone::Warning, {}};
    }
    if (const std::optional<QString> months = asMonths(text, term))
        return {WhenWords::writes(WhenWords::meant(*months)), Tone::Info, {*months}};
    if (const WhenRefusal *refusal = std::get_if<WhenRefusal>(&typing))
        return {refusalSentence(*refusal), Tone::Warning, {}};
    const WhenIncomplete &lack = std::get<WhenIncomplete>(typing);
    if (!lack.years.empty()) {
        const QStringList ways = withYears(text, lack.years, term);
        QStringList years;
        for (const int year : lack.years)
            years.append(QString::number(year));
        const QString words = WhenWords::years(ways.isEmpty() ? years : ways);
        return {ways.isEmpty() ? words : WhenWords::writes(words), Tone::Info, ways};
    }
    const QString words = WhenWords::missing(lack, text);
    if (lack.completion.isEmpty())
        return {words, Tone::Info, {}};
    return {WhenWords::writes(words), Tone::Info, {text + lack.completion}};
}

TypedAnswer whenAnswer(const QString &typed, const Term &term, const When &whole)
{
    TypedAnswer answer = whenAnswer(typed, term);
    const WhenTyping typing = readWhileTyping(typed.trimmed(), term);
    const When *when = std::get_if<When>(&typing);
    const QString outside = when ? outsideText(*when, whole, term) : QString{};
    if (!outside.isEmpty()) {
        answer.words += u" · "_s + outside;
        answer.tone = Tone::Warning;
    }
    return answer;
}

void addDaysOff(TypedAnswer &answer, const QString &typed, const Term &term, const SchoolCalendar &calendar)
{
    const WhenTyping typing = readWhileTyping(typed.trimmed(), term);
    const When *when = std::get_if<When>(&typing);
    if (!when)
        return;
    const bool isOneDay = std::holds_alternative<SingleDay>(when->kind);
    for (const PlacementConflict &each : daysOffIn(calendar, term, *when)) {
        const QString off = WhenWords::dayOff(festivalText(each.festival, each.tentative));
        answer.words += u" · "_s + (isOneDay ? off : dayText(each.day, term) + u' ' + off);
        answer.tone = Tone::Warning;
    }
}

void addLostEnd(TypedAnswer &answer, const QString &typed, const When &former, const Term &term)
{
    const WhenTyping typing = readWhileTyping(typed.trimmed(), term);
    const When *when = std::get_if<When>(&typing);
    const std::optional<TimeOfDay> longer = when ? withLengthOf(former.timeOfDay, when->timeOfDay) : std::nullopt;
    if (!longer)
        return;
    const QString kept = whenText({.kind = when->kind, .timeOfDay = *longer}, term);
    answer.words += u" · "_s + WhenWords::lostEnd(timeOfDayText(former.timeOfDay), kept);
    answer.tone = Tone::Warning;
    answer.ways = {kept};
}

QString outsideText(const When &part, const When &whole, const Term &term)
{
    const DateSpan days = spanOf(whole, term);
    if (!days.first && !days.last)
        return {};
    const QDate first = days.first.value_or(std::min(term.first, *days.last));
    const QDate last = days.last.value_or(std::max(term.last, first));
    return liesWithin(part, term, first, last) ? QString{} : WhenWords::outsideWhole(rangeText(first, last, term));
}

QString weeksOf(const When &when, const Term &term)
{
    const DateSpan days = spanOf(when, term);
    if (std::holds_alternative<WeekSpan>(when.kind) || !days.first)
        return {};
    const std::optional<int> first = weekInTerm(term, *days.first);
    const std::optional<int> last = weekInTerm(term, days.last.value_or(*days.first));
    if (!first)
        return {};
    return whenText({.kind = WeekSpan{*first, last.value_or(*first)}}, term);
}

TypedAnswer dayAnswer(const QString &typed, const Term &term)
{
    TypedAnswer answer = whenAnswer(typed, term);
    const WhenTyping typing = readWhileTyping(typed.trimmed(), term);
    const When *when = std::get_if<When>(&typing);
    if (when && !std::holds_alternative<SingleDay>(when->kind))
        return {noSingleDay(typed), Tone::Warning, {}};
    return answer;
}

QString noSingleDay(const QString &typed)
{
    return WhenWords::noDay(typed.trimmed());
}

QString hourRefusal(const WhenRefusal &refusal)
{
    using Code = WhenRefusal::Code;
    const bool isOfHours = refusal.code == Code::TimeInvalid || refusal.code == Code::ReversedTime ||
                           refusal.code == Code::HourMissing || refusal.code == Code::HalfDayMissing ||
                           refusal.code == Code::AfterLesson;
    return isOfHours ? refusalSentence(refusal) : WhenWords::noHour(refusal.piece.simplified());
}

TypedAnswer hourAnswer(const QString &typed)
{
    if (typed.trimmed().isEmpty())
        return {};
    const auto read = parseTimeOfDay(typed);
    if (const auto *refusal = std::get_if<WhenRefusal>(&read))
        return {hourRefusal(*refusal), Tone::Warning, {}};
    return {timeOfDayText(std::get<TimeOfDay>(read)), Tone::Ok, {}};
}

} // namespace yanben
