#include "domain/json/day_json.h"

#include "domain/json/json_reader.h"

#include <QRegularExpression>

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

std::optional<ClockTime> clockFromText(QStringView hours, QStringView minutes)
{
    const ClockTime time{hours.toInt() * 60 + minutes.toInt()};
    if (minutes.toInt() > 59 || time > endOfDay)
        return std::nullopt;
    return time;
}

} // namespace

JsonValue dateValue(QDate date)
{
    return JsonValue{date.toString(Qt::ISODate)};
}

QDate readDate(const JsonValue &value)
{
    static const QRegularExpression pattern{u"^\\d{4}-\\d{2}-\\d{2}$"_s};
    const QString text = readText(value);
    const QDate date = QDate::fromString(text, Qt::ISODate);
    if (!date.isValid() || !pattern.match(text).hasMatch())
        throw JsonError{ProblemCode::OutOfRange, text};
    return date;
}

int readWeek(const JsonValue &value)
{
    return readInt(value, -mostWeeks, mostWeeks);
}

std::optional<ClockSpan> clockSpanFromText(QStringView text)
{
    static const QRegularExpression pattern{u"^([0-9]{2}):([0-9]{2})(?:-([0-9]{2}):([0-9]{2}))?$"_s};
    const QRegularExpressionMatch match = pattern.match(text.toString());
    if (!match.hasMatch())
        return std::nullopt;
    const std::optional<ClockTime> from = clockFromText(match.capturedView(1), match.capturedView(2));
    if (!from || !match.hasCaptured(3))
        return from ? std::optional{ClockSpan{*from, std::nullopt}} : std::nullopt;
    const std::optional<ClockTime> to = clockFromText(match.capturedView(3), match.capturedView(4));
    return to && *from < *to ? std::optional{ClockSpan{*from, to}} : std::nullopt;
}

QString clockText(ClockTime time)
{
    return u"%1:%2"_s.arg(time.minutes / 60, 2, 10, QChar{u'0'}).arg(time.minutes % 60, 2, 10, QChar{u'0'});
}

QString clockSpanText(const ClockSpan &span)
{
    return clockText(span.from) + (span.to ? u'-' + clockText(*span.to) : QString{});
}

ClockSpan readClockSpan(const JsonValue &value)
{
    const QString text = readText(value);
    const std::optional<ClockSpan> span = clockSpanFromText(text);
    if (!span)
        throw JsonError{ProblemCode::OutOfRange, text};
    return *span;
}

} // namespace yanben
