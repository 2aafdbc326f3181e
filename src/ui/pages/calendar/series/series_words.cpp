#include "ui/pages/calendar/series/series_words.h"

#include "calendar/weeks.h"
#include "calendar/when_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype weeksNamed = 6;

class SeriesWords
{
    Q_DECLARE_TR_FUNCTIONS(SeriesWords)

public:
    static QString fault(SeriesFault fault);
    static QString state(const Occurrence &meeting, const ChangedOccurrence *decided, const Term &term);
    static QString decision(const ChangedOccurrence &decided, const Occurrence *meeting, const Term &term);
    static QString meetings(const std::vector<Occurrence> &meetings, const Term &term);

private:
    /// Day and hour, or that it is cancelled, behind the day.
    static QString timeDecision(const ChangedOccurrence &decided, const QString &day, bool isAnyDay, const Term &term);
    static QString withReason(const QString &words, const ChangedOccurrence *decided)
    {
        return decided && !decided->reason.isEmpty() ? tr("%1: %2").arg(words, decided->reason) : words;
    }
    /// `numbers`: ascending; three in a row and more are one.
    static QString weeks(const std::vector<int> &numbers);
};

QString SeriesWords::fault(SeriesFault fault)
{
    switch (fault) {
    case SeriesFault::NoMeeting: return tr("The series has no such meeting any more.");
    case SeriesFault::OutsideTerm: return tr("That day is outside of the term. Choose a day of the term.");
    case SeriesFault::AlreadyMeets: return tr("The series meets on that day already. Choose another day.");
    case SeriesFault::DayOff: return tr("That day is a holiday or a weekend. Choose a working day.");
    case SeriesFault::NotARule:
        return tr("No rule moves the other meetings likewise. Change the time of the series in its field.");
    case SeriesFault::NothingBefore: return tr("It is the first meeting: choose all meetings.");
    case SeriesFault::SeveralSessions:
        return tr("There are several sessions. Write it in the fields of the session below.");
    case SeriesFault::NothingDecided: return tr("The meeting is as the series has it.");
    }
    Q_UNREACHABLE();
}

QString SeriesWords::state(const Occurrence &meeting, const ChangedOccurrence *decided, const Term &term)
{
    switch (meeting.cause) {
    case OccurrenceCause::Pattern: return tr("As usual");
    case OccurrenceCause::MakeUpDay: return tr("On a make-up day");
    case OccurrenceCause::HolidayLeftOut: return tr("Left out: holiday");
    case OccurrenceCause::HolidayMoved: return tr("Moved from the holiday %1").arg(dayText(meeting.original, term));
    case OccurrenceCause::MovedByHand: {
        const QString words = meeting.held == meeting.original
                                  ? tr("Other hour or place")
                                  : tr("Moved from %1").arg(dayText(meeting.original, term));
        return withReason(words, decided);
    }
    case OccurrenceCause::CancelledByHand:
        return withReason(decided && decided->when
                              ? tr("Moved to %1, then cancelled").arg(whenText(*decided->when, term))
                              : tr("Cancelled"),
                          decided);
    }
    Q_UNREACHABLE();
}

QString SeriesWords::timeDecision(const ChangedOccurrence &decided, const QString &day, bool isAnyDay, const Term &term)
{
    if (decided.cancelled && decided.when)
        return withReason(tr("%1 moved to %2, then cancelled").arg(day, whenText(*decided.when, term)), &decided);
    if (decided.cancelled)
        return withReason(tr("%1 cancelled").arg(day), &decided);
    if (!decided.when)
        return day;
    const auto *to = std::get_if<SingleDay>(&decided.when->kind);
    if (isAnyDay || !to || to->date != decided.original)
        return withReason(tr("%1 moved to %2").arg(day, whenText(*decided.when, term)), &decided);
    const QString hour = timeOfDayText(decided.when->timeOfDay);
    return withReason(hour.isEmpty() ? tr("%1 without an hour").arg(day) : tr("%1 at another hour, %2").arg(day, hour),
                      &decided);
}

QString SeriesWords::decision(const ChangedOccurrence &decided, const Occurrence *meeting, const Term &term)
{
    const bool isAnyDay = meeting && meeting->anyDay;
    const QString day = isAnyDay
                            ? meetingDayText(*meeting, term)
                            : dayText(decided.original, term, meeting ? WhenStyle::WithWeekdays : WhenStyle::Short);
    QStringList own;
    if (!decided.content.isEmpty())
        own << decided.content;
    if (decided.presenters)
        own << tr("other people");
    if (decided.place)
        own << tr("place %1").arg(*decided.place);
    if (!decided.minutes.isEmpty())
        own << tr("minutes");
    const QString time = timeDecision(decided, day, isAnyDay, term);
    if (own.isEmpty())
        return time;
    const QString rest = own.join(u'、');
    return decided.followsSeries() ? tr("%1: %2").arg(day, rest) : tr("%1; %2").arg(time, rest);
}

QString SeriesWords::weeks(const std::vector<int> &numbers)
{
    constexpr std::ptrdiff_t fewestAsOne = 3;
    QStringList named;
    auto first = numbers.begin();
    while (first != numbers.end() && named.size() < weeksNamed) {
        auto last = first;
        while (std::next(last) != numbers.end() && *std::next(last) == *last + 1)
            ++last;
        if (last - first + 1 < fewestAsOne)
            last = first;
        named << (first == last ? QString::number(*first) : u"%1—%2"_s.arg(*first).arg(*last));
        first = std::next(last);
    }
    return tr("weeks %1 of the term").arg(named.join(u'、') + (first == numbers.end() ? QString{} : u"…"_s));
}

QString SeriesWords::meetings(const std::vector<Occurrence> &meetings, const Term &term)
{
    std::vector<int> numbers;
    int held = 0;
    for (const Occurrence &each : meetings) {
        if (!each.held)
            continue;
        ++held;
        const int week = weekOf(term, *each.held);
        if (std::ranges::count(numbers, week) == 0)
            numbers.push_back(week);
    }
    if (held == 0)
        return tr("No meeting");
    std::ranges::sort(numbers);
    QString words = tr("%n meetings: %1", nullptr, held).arg(weeks(numbers));
    const auto isOf = [&meetings](OccurrenceCause cause) {
        return static_cast<int>(std::ranges::count(meetings, cause, &Occurrence::cause));
    };
    if (const int leftOut = isOf(OccurrenceCause::HolidayLeftOut); leftOut > 0)
        words += tr(", %n left out for holidays", nullptr, leftOut);
    if (const int cancelled = isOf(OccurrenceCause::CancelledByHand); cancelled > 0)
        words += tr(", %n cancelled", nullptr, cancelled);
    return words;
}

} // namespace

QString seriesFaultText(SeriesFault fault)
{
    return SeriesWords::fault(fault);
}

QString meetingDayText(const Occurrence &meeting, const Term &term)
{
    const QDate day = meeting.held.value_or(meeting.original);
    return meeting.anyDay ? rangeText(day, std::max(day, meeting.lastDay), term)
                          : dayText(day, term, WhenStyle::WithWeekdays);
}

QString meetingStateText(const Occurrence &meeting, const ChangedOccurrence *decided, const Term &term)
{
    return SeriesWords::state(meeting, decided, term);
}

QString decisionText(const ChangedOccurrence &decided, const Occurrence *meeting, const Term &term)
{
    return SeriesWords::decision(decided, meeting, term);
}

QString meetingsText(const std::vector<Occurrence> &meetings, const Term &term)
{
    return SeriesWords::meetings(meetings, term);
}

} // namespace yanben
