#include "workspace/papers/calendar_papers.h"

#include "calendar/holidays/festival_text.h"
#include "calendar/holidays/marked_weeks.h"
#include "calendar/week_table.h"
#include "calendar/weeks.h"
#include "calendar/when_dates.h"
#include "calendar/when_text.h"
#include "workspace/papers/meetings/meeting_words.h"
#include "workspace/queries/calendar/meetings.h"
#include "workspace/queries/calendar/school_days.h"
#include "workspace/queries/term_rows.h"

#include <algorithm>
#include <iterator>
#include <map>

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

/// A time that has a day on one side only: 7月6日前.
struct TimeBorder
{
    const Activity *activity = nullptr;
    const When *when = nullptr; ///< the activity's or that of sessions
    QDate day{};
    bool isDeadline = false;

    QString text(const Term &term) const { return whenText(*when, term) + u'　' + titleOf(*activity); }
};

/// In the order of their days.
std::vector<TimeBorder> timeBorders(const State &state, const Term &term)
{
    std::vector<TimeBorder> borders;
    const auto put = [&borders](const Activity &activity, const When &when) {
        if (const auto *deadline = std::get_if<Deadline>(&when.kind))
            borders.push_back({.activity = &activity, .when = &when, .day = deadline->last, .isDeadline = true});
        else if (const auto *open = std::get_if<OpenStart>(&when.kind))
            borders.push_back({.activity = &activity, .when = &when, .day = open->first});
    };
    const SessionTimesOfAll times{state};
    for (const Activity *activity : activitiesOf(state, term.id)) {
        if (activity->status == ActivityStatus::Cancelled)
            continue;
        put(*activity, activity->when);
        for (const auto &[when, sessions] : times.of(*activity)) {
            if (when != &activity->when)
                put(*activity, *when);
        }
    }
    std::ranges::stable_sort(borders, {}, [&term](const TimeBorder &each) { return sortKeyOf(*each.when, term); });
    return borders;
}

QString dayOffText(const SchoolCalendar &calendar, QDate day)
{
    switch (calendar.kindOf(day)) {
    case DayKind::Holiday: return festivalText(calendar, day);
    case DayKind::MakeUpWorkday: return u"上班"_s;
    case DayKind::Workday:
    case DayKind::Weekend:
    case DayKind::Unknown: break;
    }
    return {};
}

/// 周一下午、周一至周五 in its own week; 4月1日—29日 where it goes on.
QString dayInWeekText(const Meeting &meeting, const Term &term)
{
    const TimeOfDay &time = meeting.when->timeOfDay;
    if (weekOf(term, meeting.first) != weekOf(term, meeting.last))
        return whenText({.kind = DayRange{meeting.first, meeting.last}, .timeOfDay = time, .raw = {}}, term) + u'　';
    QString text = weekdayText(meeting.first.dayOfWeek());
    if (meeting.last > meeting.first)
        text += u"至"_s + weekdayText(meeting.last.dayOfWeek());
    return text + timeOfDayText(time) + u'　';
}

/// Where it has begun in an earlier week, which says the rest: 公开课（续，至3月19日）
QString lineGoingOn(const Meeting &meeting, const Term &term)
{
    if (meeting.anyDay)
        return titleOf(meeting) + u"（续，%1）"_s.arg(whenText(*meeting.when, term));
    return titleOf(meeting) + u"（续，至%1）"_s.arg(dayText(meeting.last, term));
}

/// 周三下午　集中培训（地点：会议室；对象：全体教师）, 读书（第2周；对象：语文组）: as much of it as is known.
QString lineInWeek(const State &state, const Meeting &meeting, const Term &term)
{
    QStringList details;
    if (meeting.anyDay)
        details << whenText(*meeting.when, term);
    if (const QString places = placesOf(meeting); !places.isEmpty())
        details << u"地点："_s + places;
    if (const QStringList audience = namesIn(state, audienceOf(meeting)); !audience.isEmpty())
        details << u"对象："_s + audience.join(u'、');
    const QString line = (meeting.anyDay ? QString{} : dayInWeekText(meeting, term)) + titleOf(meeting);
    return details.isEmpty() ? line : line + u"（%1）"_s.arg(details.join(u'；'));
}

BulletinLine bulletinLine(const State &state, const Meeting &meeting, const Term &term, QDate day)
{
    BulletinLine line{.time = timeOfDayText(meeting.when->timeOfDay),
                      .content = titleOf(meeting),
                      .presenters = namesIn(state, presentersOf(meeting)).join(u'、'),
                      .audience = namesIn(state, audienceOf(meeting)).join(u'、'),
                      .place = placesOf(meeting)};
    if (meeting.anyDay)
        line.time = whenText(*meeting.when, term);
    else if (meeting.last > day)
        line.time += (line.time.isEmpty() ? QString{} : u"\n"_s) + u"至"_s + dayText(meeting.last, term);
    return line;
}

/// 下午　公开课, 读书（第6—7周）
QString textInMonth(const Meeting &meeting, const Term &term)
{
    if (meeting.anyDay)
        return titleOf(meeting) + u"（%1）"_s.arg(whenText(*meeting.when, term));
    const QString time = timeOfDayText(meeting.when->timeOfDay);
    return time.isEmpty() ? titleOf(meeting) : time + u'　' + titleOf(meeting);
}

/// What no day can be told of: 外出学习（由进修学校安排）, and by its title alone what is simply 待定.
QStringList undatedTexts(const State &state, const Term &term)
{
    QStringList texts;
    const SessionTimesOfAll times{state};
    for (const Activity *activity : activitiesOf(state, term.id)) {
        if (activity->status == ActivityStatus::Cancelled)
            continue;
        for (const auto &[when, sessions] : times.of(*activity)) {
            if (const DateSpan span = spanOf(*when, term); span.first || span.last)
                continue;
            const bool isOpen = std::holds_alternative<Undated>(when->kind) && when->timeOfDay.isEmpty();
            texts << titleOf(*activity) + (isOpen ? QString{} : u"（%1）"_s.arg(whenText(*when, term)));
        }
    }
    return texts;
}

PrintedDay printedDay(QDate date, const SchoolCalendar &calendar, int month)
{
    PrintedDay day{.date = date, .isOutside = date.month() != month, .lines = {}};
    if (day.isOutside)
        return day;
    day.isOff = calendar.kindOf(date) == DayKind::Holiday;
    day.festival = dayOffText(calendar, date);
    return day;
}

} // namespace

WeeksDocument weeksPaper(const State &state, TermId termId)
{
    const Term &term = state.get<Term>(termId);
    const SchoolCalendar calendar = schoolCalendar(state, term);
    const std::vector<Meeting> meetings = printedMeetings(state, term);
    const std::vector<TimeBorder> borders = timeBorders(state, term);
    WeeksDocument document{.school = state.get<School>(SchoolId{1}).name,
                           .term = term.title,
                           .secondCount = term.secondWeeks ? term.secondWeeks->name : QString{}};
    for (const TermWeek &week : weekTable(term, calendar)) {
        PrintedWeek printed{.number = weekName(term, week.number), .first = week.first, .last = week.last};
        if (week.secondNumber)
            printed.secondNumber = u"第%1周"_s.arg(*week.secondNumber);
        for (const Meeting &meeting : meetings) {
            if (meeting.touches(week.first, week.last))
                printed.work << (meeting.first < week.first ? lineGoingOn(meeting, term)
                                                            : lineInWeek(state, meeting, term));
        }
        for (const TimeBorder &border : borders) {
            if (week.first <= border.day && border.day <= week.last)
                printed.work << border.text(term);
        }
        for (const WeekMark &mark : week.marks)
            printed.notes << markName(mark);
        for (const QString &festival : week.festivals)
            printed.notes << festival + u"放假"_s;
        for (QDate day = week.first; day <= week.last; day = day.addDays(1)) {
            if (calendar.kindOf(day) == DayKind::MakeUpWorkday)
                printed.notes << dayText(day, term) + u"上班"_s;
        }
        document.weeks.push_back(std::move(printed));
    }
    document.undated = undatedTexts(state, term);
    return document;
}

std::vector<YearMonth> monthsOf(const Term &term)
{
    std::vector<YearMonth> months;
    for (QDate day{term.first.year(), term.first.month(), 1}; day <= term.last; day = day.addMonths(1))
        months.push_back({day.year(), day.month()});
    return months;
}

MonthDocument monthPaper(const State &state, TermId termId, YearMonth month)
{
    const Term &term = state.get<Term>(termId);
    const SchoolCalendar calendar = schoolCalendar(state, term);
    const std::vector<Meeting> meetings = printedMeetings(state, term);
    MonthDocument document{.school = state.get<School>(SchoolId{1}).name,
                           .term = term.title,
                           .year = month.year,
                           .month = month.month,
                           .weekStart = term.weekStart,
                           .weeks = {},
                           .undated = undatedTexts(state, term)};
    std::map<QDate, QStringList> lines;
    for (const Meeting &meeting : meetings) {
        if (!meeting.touches(month.firstDay(), month.lastDay()))
            continue;
        const QString text = textInMonth(meeting, term);
        if (meeting.first == meeting.last)
            lines[meeting.first] << text;
        else
            document.stretches.push_back({.first = meeting.first, .last = meeting.last, .text = text});
    }
    for (const TimeBorder &border : timeBorders(state, term))
        lines[border.day] << border.text(term);
    for (const GridRow &row : monthGrid(month, term.weekStart)) {
        PrintedMonthWeek week;
        if (row.front() <= term.last && term.first <= row.back())
            week.number = weekName(term, weekOf(term, row.front()));
        std::ranges::transform(row, week.days.begin(),
                               [&](QDate day) { return printedDay(day, calendar, month.month); });
        for (PrintedDay &day : week.days) {
            if (!day.isOutside)
                day.lines = lines[day.date];
        }
        document.weeks.push_back(std::move(week));
    }
    return document;
}

BulletinDocument bulletinPaper(const State &state, TermId termId, int number)
{
    const Term &term = state.get<Term>(termId);
    const SchoolCalendar calendar = schoolCalendar(state, term);
    const std::vector<Meeting> meetings = printedMeetings(state, term);
    BulletinDocument document{.school = state.get<School>(SchoolId{1}).name,
                              .week = weekName(term, number),
                              .first = firstDayOfWeek(term, number),
                              .last = lastDayOfWeek(term, number),
                              .days = {},
                              .open = {}};
    for (QDate date = document.first; date <= document.last; date = date.addDays(1)) {
        BulletinDay day{.date = date, .festival = dayOffText(calendar, date), .lines = {}};
        for (const Meeting &meeting : meetings) {
            const bool begins = meeting.first == date;
            const bool goesOn = date == document.first && meeting.first < date && date <= meeting.last;
            if (meeting.anyDay || meeting.activity->backgroundTask || !(begins || goesOn))
                continue;
            for (const Meeting &each : sessionsApart(meeting))
                day.lines.push_back(bulletinLine(state, each, term, date));
        }
        if (!day.lines.empty() || !day.festival.isEmpty())
            document.days.push_back(std::move(day));
    }
    for (const Meeting &meeting : meetings) {
        if (!meeting.touches(document.first, document.last))
            continue;
        if (meeting.activity->backgroundTask)
            document.running << titleOf(meeting) + u"（%1）"_s.arg(whenText(*meeting.when, term));
        else if (meeting.anyDay)
            std::ranges::transform(sessionsApart(meeting), std::back_inserter(document.open), [&](const Meeting &each) {
                return bulletinLine(state, each, term, document.first);
            });
    }
    for (const TimeBorder &border : timeBorders(state, term)) {
        if (border.isDeadline && document.first <= border.day && border.day <= document.last)
            document.deadlines << titleOf(*border.activity) + u"（%1）"_s.arg(whenText(*border.when, term));
    }
    return document;
}

} // namespace yanben
