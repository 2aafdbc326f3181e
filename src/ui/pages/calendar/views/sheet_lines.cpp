#include "ui/pages/calendar/views/sheet_lines.h"

#include "calendar/holidays/festival_text.h"
#include "calendar/moving/free_days.h"
#include "calendar/weeks.h"
#include "calendar/when_text.h"
#include "workspace/queries/term_rows.h"

#include <QCoreApplication>

#include <algorithm>

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

struct WeekWords
{
    Q_DECLARE_TR_FUNCTIONS(CalendarSheet)
};

} // namespace

SheetLine sheetLine(const CalendarContent &content, const CalendarEntry &entry, const QString &before,
                    const QString &behind, std::optional<GroupId> column)
{
    const EntryLook look = content.colouring.lookOf(entry, column);
    const auto joined = [](QStringList words) {
        words.removeAll(QString{});
        return words.join(u' ');
    };
    const QString title = titleOrNone(entry.title);
    const QString sign = look.tag.left(1);
    // Its sign says what the word does.
    QString brief;
    if (!before.isEmpty()) {
        const QString goesOn = WeekWords::tr("→ continued");
        if (before.startsWith(goesOn))
            brief = joined({look.mark, sign, goesOn.left(1) + before.mid(goesOn.size()), title});
    }
    return {.activity = entry.activity,
            .meeting = entry.meeting,
            .title = entry.title,
            .text = joined({look.mark, sign, before, title, behind}),
            .brief = brief,
            .tip = joined({title, daysText(entry, content.term), hourText(entry, content.term),
                           content.namesOf(entry.presenters), entry.places.join(u'、'), unusualStatus(entry)}),
            .tone = look.tone,
            .struck = entry.cancelled,
            .isMovable = entry.movable || (entry.isSeries && entry.meeting),
            .isOfSeries = entry.isSeries && entry.meeting};
}

QString goesOnText(const CalendarEntry &entry)
{
    return u"→ "_s + titleOrNone(entry.title);
}

QString beginText(const TimeOfDay &hour)
{
    TimeOfDay begin = hour;
    if (begin.time)
        begin.time->to.reset();
    return timeOfDayText(begin);
}

DaysAround daysAround(const CalendarContent &content, const CalendarEntry &entry, QDate day, QDate weekLast)
{
    DaysAround around;
    const bool goesOn = entry.first < day;
    if (goesOn)
        around.before = WeekWords::tr("→ continued");
    if (entry.anyDay)
        around.behind = u"（%1）"_s.arg(whenText(entry.when, content.term));
    else if (day < entry.last)
        around.behind = entry.last <= weekLast ? u"（—%1）"_s.arg(weekdayText(entry.last.dayOfWeek()))
                                               : u"（—%1）"_s.arg(dayText(entry.last, content.term));
    else if (entry.isBorder())
        around.behind = u"（%1）"_s.arg(whenText(entry.when, content.term));
    return around;
}

SheetCell dayCell(const CalendarContent &content, QDate day)
{
    return {.day = day,
            .head = u"%1/%2"_s.arg(day.month()).arg(day.day()),
            .note = holidayWord(content.calendar, day),
            .isToday = day == content.today,
            .isOff = isOffDay(content.calendar, day),
            .isHoliday = content.calendar.kindOf(day) == DayKind::Holiday};
}

QStringList weekWords(const Term &term, const std::vector<Stage> &stages, int week)
{
    QStringList words{weekName(term, week)};
    if (week >= 1)
        words << parityWord(week);
    if (const QString stage = stageOfWeek(stages, firstDayOfWeek(term, week)); !stage.isEmpty())
        words << stage;
    return words;
}

QString titleOrNone(const QString &title)
{
    return title.isEmpty() ? WeekWords::tr("(no content)") : title;
}

QString outsideTerm()
{
    return WeekWords::tr("outside the term");
}

QString holidayWord(const SchoolCalendar &calendar, QDate day)
{
    const DayKind kind = calendar.kindOf(day);
    if (kind == DayKind::Holiday)
        return calendar.isTentative(day) ? festivalText(calendar, day)
                                         : u"%1 休"_s.arg(calendar.festivalOn(day)).trimmed();
    return kind == DayKind::MakeUpWorkday ? u"班"_s : QString{};
}

bool isOffDay(const SchoolCalendar &calendar, QDate day)
{
    return calendar.kindOf(day) == DayKind::Holiday || isPlainWeekend(calendar, day);
}

QString parityWord(int week)
{
    return parityOf(week) == Parity::Odd ? WeekWords::tr("odd", "week") : WeekWords::tr("even", "week");
}

QString stageOn(const std::vector<Stage> &stages, QDate day)
{
    const auto found = std::ranges::find_if(stages, [day](const Stage &stage) { return stage.contains(day); });
    if (found != stages.end())
        return found->name;
    return stages.empty() ? QString{} : WeekWords::tr("no stage");
}

QString stageAround(const Term &term, const std::vector<Stage> &stages, QDate day)
{
    const bool isHeld = std::ranges::any_of(stages, [day](const Stage &stage) { return stage.contains(day); });
    return isHeld ? stageOn(stages, day) : stageOfWeek(stages, firstDayOfWeek(term, weekOf(term, day)));
}

QString stageOfWeek(const std::vector<Stage> &stages, QDate firstDay)
{
    const QDate middle = firstDay.addDays(3);
    if (std::ranges::any_of(stages, [middle](const Stage &stage) { return stage.contains(middle); }))
        return stageOn(stages, middle);
    const auto touched = std::ranges::find_if(stages, [firstDay](const Stage &stage) {
        return stage.first <= firstDay.addDays(6) && firstDay <= stage.last;
    });
    return touched == stages.end() ? stageOn(stages, middle) : touched->name;
}

QString placeInTerm(const State &state, const Term &term, QDate day)
{
    std::vector<Stage> stages;
    for (const Stage *stage : stagesOf(state, term.id))
        stages.push_back(*stage);
    if (!term.contains(day))
        return outsideTerm();
    QStringList words;
    if (const QString stage = stageAround(term, stages, day); !stage.isEmpty())
        words << stage;
    if (const std::optional<int> week = weekInTerm(term, day)) {
        words << weekName(term, *week);
        if (*week >= 1)
            words << parityWord(*week);
    }
    return words.join(u" · "_s);
}

} // namespace yanben
