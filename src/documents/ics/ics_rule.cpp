#include "documents/ics/ics_rule.h"

#include "documents/ics/activity_ics.h"

#include <QRegularExpression>

#include <algorithm>
#include <cstdlib>
#include <map>

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

const QStringList &weekdayWords()
{
    static const QStringList words{u"MO"_s, u"TU"_s, u"WE"_s, u"TH"_s, u"FR"_s, u"SA"_s, u"SU"_s};
    return words;
}

using RuleParts = std::map<QString, QString>;

std::optional<RuleParts> partsOf(const QString &rule)
{
    RuleParts parts;
    for (const QString &part : rule.toUpper().split(u';', Qt::SkipEmptyParts)) {
        const qsizetype equals = part.indexOf(u'=');
        if (equals <= 0 || !parts.emplace(part.left(equals), part.mid(equals + 1)).second)
            return std::nullopt;
    }
    return parts;
}

QString ruleText(const RuleParts &parts)
{
    // FREQ comes first: older programs want it so.
    QStringList texts;
    for (const auto &[name, value] : parts) {
        if (name != u"FREQ")
            texts << name + u'=' + value;
    }
    texts.prepend(u"FREQ="_s + parts.at(u"FREQ"_s));
    return texts.join(u';');
}

/// UNTIL in UTC or by the clock; a day that ends before its meeting begins does not count.
std::optional<QDate> untilDay(const QString &until, std::optional<ClockTime> from, const ClockThere &there)
{
    const QDate day = QDate::fromString(until.left(8), u"yyyyMMdd"_s);
    if (until.size() == 8 || !day.isValid())
        return day.isValid() ? std::optional{day} : std::nullopt;
    const QTime time = QTime::fromString(until.mid(9, 6), u"HHmmss"_s);
    if (until[8] != u'T' || !time.isValid())
        return std::nullopt;
    QDateTime at{day, time, Qt::UTC};
    if (until.endsWith(u'Z'))
        at = there(at);
    const int minutes = at.time().hour() * 60 + at.time().minute();
    return from && minutes < from->minutes ? at.date().addDays(-1) : at.date();
}

QString numbersBetween(int first, int last)
{
    QStringList numbers;
    for (int number = first; number <= last; ++number)
        numbers << QString::number(number);
    return numbers.join(u',');
}

QString weekdayList(const Weekdays &weekdays, const QString &before = {})
{
    QStringList words;
    for (const int weekday : weekdays)
        words << before + weekdayWords().at(weekday - 1);
    return words.join(u',');
}

struct RuleOfRhythm
{
    const Recurring &series;
    RuleParts &parts;

    bool operator()(const EachWeek &) const
    {
        parts[u"FREQ"_s] = u"WEEKLY"_s;
        parts[u"BYDAY"_s] = weekdayList(series.weekdays);
        return !series.weekdays.empty();
    }
    bool operator()(const EachMonth &rhythm) const
    {
        if (!rhythm.part || series.weekdays.empty())
            return false;
        parts[u"FREQ"_s] = u"MONTHLY"_s;
        parts[u"BYDAY"_s] = weekdayList(series.weekdays);
        switch (*rhythm.part) {
        case MonthPart::Early: parts[u"BYMONTHDAY"_s] = numbersBetween(1, 10); break;
        case MonthPart::Middle: parts[u"BYMONTHDAY"_s] = numbersBetween(11, 20); break;
        case MonthPart::Late: parts[u"BYMONTHDAY"_s] = numbersBetween(21, 31); break;
        case MonthPart::End: parts[u"BYMONTHDAY"_s] = numbersBetween(-7, -1); break;
        }
        return true;
    }
    bool operator()(const EachMonthWeek &rhythm) const
    {
        parts[u"FREQ"_s] = u"MONTHLY"_s;
        parts[u"BYDAY"_s] = weekdayList(series.weekdays, QString::number(rhythm.week));
        return !series.weekdays.empty();
    }
    bool operator()(const EachMonthDay &rhythm) const
    {
        parts[u"FREQ"_s] = u"MONTHLY"_s;
        parts[u"BYMONTHDAY"_s] = QString::number(rhythm.day);
        return true;
    }
};

/// Of 3WE the number, 0 without one.
std::optional<std::pair<int, int>> numberedWeekday(const QString &word)
{
    const qsizetype weekday = weekdayWords().indexOf(word.right(2));
    bool isNumber = word.size() == 2;
    const int number = isNumber ? 0 : word.chopped(2).toInt(&isNumber);
    if (weekday < 0 || !isNumber)
        return std::nullopt;
    return std::pair{number, static_cast<int>(weekday) + 1};
}

/// The weekdays and the number that all of them have.
std::optional<std::pair<int, Weekdays>> weekdaysIn(const QString &list)
{
    std::pair<int, Weekdays> found{0, {}};
    for (const QString &word : list.split(u',')) {
        const auto day = numberedWeekday(word);
        if (!day || (!found.second.empty() && found.first != day->first))
            return std::nullopt;
        found.first = day->first;
        if (std::ranges::count(found.second, day->second) == 0)
            found.second.push_back(day->second);
    }
    std::ranges::sort(found.second);
    return found;
}

bool hasOnly(const RuleParts &parts, const QStringList &names)
{
    return std::ranges::all_of(parts, [&names](const auto &part) { return names.contains(part.first); });
}

QString partAt(const RuleParts &parts, const QString &name)
{
    const auto found = parts.find(name);
    return found == parts.end() ? QString{} : found->second;
}

/// What a series of a term can mean.
bool isPlain(const RuleParts &parts)
{
    return hasOnly(parts, {u"FREQ"_s, u"INTERVAL"_s, u"COUNT"_s, u"UNTIL"_s, u"BYDAY"_s, u"BYMONTHDAY"_s, u"WKST"_s});
}

/// Whether a day of the month is in one of the months: no year has 30 February.
bool haveDayInMonth(const QString &months, const QString &days)
{
    constexpr int leapYear = 2020;
    for (const QString &month : months.split(u',')) {
        const QDate first{leapYear, month.toInt(), 1};
        for (const QString &day : days.split(u',')) {
            if (first.isValid() && std::abs(day.toInt()) <= first.daysInMonth())
                return true;
        }
    }
    return false;
}

/// libical searches centuries for a day that never comes, and that for each event of a file.
bool soonComesToADay(const RuleParts &parts)
{
    const QString monthDays = partAt(parts, u"BYMONTHDAY"_s);
    const QString months = partAt(parts, u"BYMONTH"_s);
    if (!monthDays.isEmpty() && !months.isEmpty() && !haveDayInMonth(months, monthDays))
        return false;
    // Each time the same month, and that may be too short.
    const int every = partAt(parts, u"INTERVAL"_s).toInt();
    const bool isOneMonth = partAt(parts, u"FREQ"_s) == u"MONTHLY" && every > 0 && every % 12 == 0;
    return monthDays.isEmpty() || !isOneMonth || haveDayInMonth(u"2"_s, monthDays);
}

bool isReadable(const RuleParts &parts)
{
    static const QStringList frequencies{u"DAILY"_s, u"WEEKLY"_s, u"MONTHLY"_s, u"YEARLY"_s};
    return frequencies.contains(partAt(parts, u"FREQ"_s)) &&
           hasOnly(parts, {u"FREQ"_s, u"INTERVAL"_s, u"COUNT"_s, u"UNTIL"_s, u"BYDAY"_s, u"BYMONTHDAY"_s, u"WKST"_s,
                           u"BYMONTH"_s, u"BYSETPOS"_s, u"BYWEEKNO"_s, u"BYYEARDAY"_s}) &&
           soonComesToADay(parts);
}

} // namespace

std::optional<QString> readableRule(const QString &rule, std::optional<ClockTime> from, const ClockThere &there)
{
    std::optional<RuleParts> parts = partsOf(rule);
    if (!parts || !isReadable(*parts))
        return std::nullopt;
    const QString every = partAt(*parts, u"INTERVAL"_s);
    const bool isEachDay = isPlain(*parts) && (every.isEmpty() || every == u"1");
    if (isEachDay && parts->at(u"FREQ"_s) == u"DAILY" && parts->contains(u"BYDAY"_s) &&
        !parts->contains(u"BYMONTHDAY"_s))
        (*parts)[u"FREQ"_s] = u"WEEKLY"_s; // 每个工作日
    if (const auto until = parts->find(u"UNTIL"_s); until != parts->end()) {
        const std::optional<QDate> day = untilDay(until->second, from, there);
        if (!day)
            return std::nullopt;
        until->second = day->toString(u"yyyyMMdd"_s);
    }
    return ruleText(*parts);
}

bool ruleEnds(const QString &rule)
{
    const std::optional<RuleParts> parts = partsOf(rule);
    return parts && (parts->contains(u"UNTIL"_s) || parts->contains(u"COUNT"_s));
}

QString ruleUntil(const QString &rule, QDate last)
{
    std::optional<RuleParts> parts = partsOf(rule);
    if (!parts || !parts->contains(u"FREQ"_s))
        return rule;
    parts->erase(u"COUNT"_s);
    (*parts)[u"UNTIL"_s] = last.toString(u"yyyyMMdd"_s);
    return ruleText(*parts);
}

QString ruleOf(const Recurring &series, QDate last, Qt::DayOfWeek weekStart)
{
    RuleParts parts;
    if (!std::visit(RuleOfRhythm{series, parts}, series.rhythm))
        return {};
    // Odd weeks are every second one from the first that is held.
    if (const int every = series.parity ? 2 : series.every; every > 1)
        parts[u"INTERVAL"_s] = QString::number(every);
    if (parts[u"FREQ"_s] == u"WEEKLY"_s)
        parts[u"WKST"_s] = weekdayWords().at(weekStart - 1);
    parts[u"UNTIL"_s] = last.toString(u"yyyyMMdd"_s);
    return ruleText(parts);
}

QString dailyRule(QDate last)
{
    return u"FREQ=DAILY;UNTIL="_s + last.toString(u"yyyyMMdd"_s);
}

std::optional<Recurring> seriesOfRule(const QString &rule, QDate first)
{
    const std::optional<RuleParts> parts = partsOf(rule);
    if (!parts || !isPlain(*parts))
        return std::nullopt;
    const auto at = [&parts](const QString &name) { return partAt(*parts, name); };
    const std::vector<QDate> days = datesOfRule(rule, first);
    if (days.empty() || days.size() > mostIcsMeetings)
        return std::nullopt;
    Recurring series{.weekdays = {first.dayOfWeek()}, .start = first, .end = days.back()};
    if (const QString interval = at(u"INTERVAL"_s); !interval.isEmpty())
        series.every = std::max(1, interval.toInt());
    const auto weekdays = at(u"BYDAY"_s).isEmpty() ? std::nullopt : weekdaysIn(at(u"BYDAY"_s));
    if (!at(u"BYDAY"_s).isEmpty() && !weekdays)
        return std::nullopt;
    if (at(u"FREQ"_s) == u"WEEKLY" && at(u"BYMONTHDAY"_s).isEmpty()) {
        if (weekdays)
            series.weekdays = weekdays->second;
        return series;
    }
    if (at(u"FREQ"_s) == u"DAILY" && !weekdays && series.every == 1 && at(u"BYMONTHDAY"_s).isEmpty()) {
        series.weekdays = {1, 2, 3, 4, 5, 6, 7};
        return series;
    }
    if (at(u"FREQ"_s) != u"MONTHLY")
        return std::nullopt;
    const QString monthDays = at(u"BYMONTHDAY"_s);
    if (weekdays && monthDays.isEmpty() && weekdays->first >= 1 && weekdays->first <= 5) {
        series.weekdays = weekdays->second;
        series.rhythm = EachMonthWeek{weekdays->first};
        return series;
    }
    if (weekdays)
        return std::nullopt;
    bool isNumber = true;
    const int day = monthDays.isEmpty() ? first.day() : monthDays.toInt(&isNumber);
    if (!isNumber || day < 1)
        return std::nullopt;
    series.weekdays.clear();
    series.rhythm = EachMonthDay{day};
    return series;
}

} // namespace yanben
