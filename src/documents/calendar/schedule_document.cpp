#include "documents/calendar/schedule_document.h"

#include "calendar/when_text.h"
#include "documents/words/name_spacing.h"
#include "documents/words/printed_date.h"
#include "documents/words/sign_line.h"

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

QString weekdayName(const QDate &date)
{
    return u"（%1）"_s.arg(weekdayText(date.dayOfWeek()));
}

QString printedDays(QDate first, QDate last)
{
    if (last == first)
        return dayAndMonth(first) + u'\n' + weekdayName(first);
    if (last.year() != first.year())
        return printedDate(first) + u"\n—"_s + printedDate(last);
    const QString end = last.month() == first.month() ? u"%1日"_s.arg(last.day()) : dayAndMonth(last);
    return dayAndMonth(first) + u"\n—"_s + end;
}

/// Below the days; a clock's end begins a line as that of days does: 14:30／—16:00.
QString hourLines(const TimeOfDay &hours)
{
    QString text = timeOfDayText(hours);
    if (hours.time)
        text.replace(u'—', u"\n—"_s);
    return text.isEmpty() ? text : u'\n' + text;
}

/// A line each, unless so many would fill the page.
QString namesListed(const QStringList &names)
{
    constexpr qsizetype mostLines = 8;
    return names.join(names.size() > mostLines ? u'、' : u'\n');
}

QString nameLines(const QStringList &names)
{
    QStringList lines;
    for (const QString &name : names)
        lines += spacedName(name.trimmed());
    return namesListed(lines);
}

PrintCell merged(const QString &text, int rows)
{
    PrintCell cell = textCell(text);
    cell.rowSpan = rows;
    return cell;
}

QStringList presentersIn(const ScheduleDocument &document)
{
    QStringList names;
    for (const PrintedActivity &activity : document.activities) {
        for (const PrintedSession &session : activity.sessions)
            names << session.presenters;
    }
    return names;
}

/// A row that says nothing would look like a mistake of the printer.
QString contentOf(const PrintedActivity &activity)
{
    return activity.content.isEmpty() ? u"（未填内容）"_s : activity.content;
}

void addRows(std::vector<PrintRow> &rows, const PrintedActivity &activity)
{
    std::vector<PrintedSession> sessions = activity.sessions;
    if (sessions.empty())
        sessions.emplace_back();
    const int count = static_cast<int>(sessions.size());
    for (int i = 0; i < count; ++i) {
        const PrintedSession &session = sessions[static_cast<size_t>(i)];
        PrintRow row;
        if (i == 0)
            row.cells = {merged(printedTime(activity), count), merged(contentOf(activity), count),
                         merged(activity.forms.join(u'\n'), count)};
        row.cells.push_back(textCell(nameLines(session.presenters)));
        row.cells.push_back(textCell(namesListed(session.participants)));
        row.cells.push_back(textCell(session.place));
        rows.push_back(std::move(row));
    }
}

} // namespace

QString printedTime(const PrintedActivity &activity)
{
    if (!activity.first)
        return activity.timeText;
    return printedDays(*activity.first, activity.last.value_or(*activity.first)) + hourLines(activity.hours);
}

PrintTable scheduleTable(const ScheduleDocument &document)
{
    PrintTable table;
    table.title = u"校本研修活动日程表"_s;
    table.subtitleLeft = document.school + u'　' + document.term;
    table.subtitleRight = document.attachment;
    table.footerLeft = document.school + u'　' + table.title;
    table.columns = {{u"研修时间"_s, 104, 5, CellAlign::Center},
                     {u"具体内容"_s, 150, 6, CellAlign::Center},
                     {u"研修形式"_s, 104, 5, CellAlign::Center},
                     {u"主讲教师"_s, 86, nameColumnCharacters(presentersIn(document), 4), CellAlign::Center},
                     {u"参加人员"_s, 104, 5, CellAlign::Center},
                     {u"研修地点"_s, 101, 5, CellAlign::Center}};
    for (const PrintedActivity &activity : document.activities)
        addRows(table.rows, activity);
    if (table.rows.empty()) {
        PrintCell none = textCell(u"本学期还没有活动。"_s);
        none.colSpan = static_cast<int>(table.columns.size());
        table.rows.push_back({{none}});
    }
    table.closing = {signLine(document.madeOn ? printedDate(*document.madeOn) : QString{})};
    return table;
}

} // namespace yanben
