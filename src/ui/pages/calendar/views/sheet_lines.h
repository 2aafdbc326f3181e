#pragma once

#include "ui/pages/calendar/views/calendar_content.h"
#include "ui/pages/calendar/views/calendar_view.h"
#include "ui/pages/calendar/views/lines/lines_sheet.h"

namespace yanben
{

/// The entry as a line of a sheet; `before` and `behind` stand around its title. In so narrow a cell what became of it
/// is a sign, which the legend and the tip put into words. `column`: the group whose column it is.
SheetLine sheetLine(const CalendarContent &content, const CalendarEntry &entry, const QString &before = {},
                    const QString &behind = {}, std::optional<GroupId> column = {});

/// → and its title: what has room in one line of a cell that it goes on in. Its first cell says the rest.
QString goesOnText(const CalendarEntry &entry);

/// The hour as a narrow cell says it, without the end that the tip has: 14:00, 下午, 第7节.
QString beginText(const TimeOfDay &hour);

/// The days of the entry as its line in a cell says them: "→ 续" where it goes on from before `day`, and behind its
/// title （—周五） or （—4月12日） where it goes on after it, as seen in a week that ends on `weekLast`.
struct DaysAround
{
    QString before{};
    QString behind{};
};
DaysAround daysAround(const CalendarContent &content, const CalendarEntry &entry, QDate day, QDate weekLast);

/// 第6周, 双, 研修阶段: what is said of a week beside its days.
QStringList weekWords(const Term &term, const std::vector<Stage> &stages, int week);

/// （未填内容） where nothing is written.
QString titleOrNone(const QString &title);

/// Said of a day that the term does not hold.
QString outsideTerm();

/// The head of its cell, with the name of a holiday.
SheetCell dayCell(const CalendarContent &content, QDate day);

/// 清明节 休, 班; empty for an ordinary day.
QString holidayWord(const SchoolCalendar &calendar, QDate day);
/// Nobody works.
bool isOffDay(const SchoolCalendar &calendar, QDate day);

/// 单, 双
QString parityWord(int week);
/// Of the stages of a term the one that holds the day. 无阶段 where none does; empty for a term without stages.
QString stageOn(const std::vector<Stage> &stages, QDate day);
/// The same; of a day that none holds what its week is said to be in, as beside the days of that week.
QString stageAround(const Term &term, const std::vector<Stage> &stages, QDate day);
/// The same of a week: by its middle, or where no stage holds that, the first one that holds any of its days.
QString stageOfWeek(const std::vector<Stage> &stages, QDate firstDay);
/// 研修阶段 · 第6周 · 双: where in the term the day lies, or that it lies outside.
QString placeInTerm(const State &state, const Term &term, QDate day);

} // namespace yanben
