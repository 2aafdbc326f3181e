#include "ui/pages/settings/terms/clock_fields.h"

#include "calendar/when_parser.h"

#include <QRegularExpression>
#include <QTimeEdit>

#include <algorithm>

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

const QString shownClockFormat = u"HH:mm"_s;

} // namespace

QTime shownTime(ClockTime clock)
{
    return QTime::fromMSecsSinceStartOfDay(std::min(clock.minutes, 24 * 60 - 1) * 60'000);
}

ClockTime clockAt(const QTime &time)
{
    return {time.msecsSinceStartOfDay() / 60'000};
}

QString shownClock(ClockTime clock)
{
    return shownTime(clock).toString(shownClockFormat);
}

std::optional<ClockTime> typedClock(const QString &typed)
{
    static const QRegularExpression digits{u"^[0-9]{3,4}$"_s};
    QString text = typed.normalized(QString::NormalizationForm_KC).simplified();
    if (digits.match(text).hasMatch())
        text.insert(text.size() - 2, u':');
    const auto read = parseTimeOfDay(text);
    const auto *time = std::get_if<TimeOfDay>(&read);
    const bool isClock = time && time->time && !time->time->to && !time->half && time->periods.empty();
    return isClock ? std::optional{time->time->from} : std::nullopt;
}

QTimeEdit *clockEdit(const QString &name)
{
    auto *edit = new QTimeEdit;
    edit->setDisplayFormat(shownClockFormat);
    edit->setAccessibleName(name);
    return edit;
}

} // namespace yanben
