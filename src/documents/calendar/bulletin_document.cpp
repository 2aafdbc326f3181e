#include "documents/calendar/bulletin_document.h"

#include "calendar/when_text.h"
#include "documents/words/printed_date.h"

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

QString dayHeading(const BulletinDay &day)
{
    QString text = dayAndMonth(day.date) + u"\n（%1）"_s.arg(weekdayText(day.date.dayOfWeek()));
    if (!day.festival.isEmpty())
        text += u'\n' + day.festival;
    return text;
}

/// How many lines from this one on are of one activity at one time: sessions beside each other.
int sessionsFrom(const std::vector<BulletinLine> &lines, std::size_t from)
{
    std::size_t end = from + 1;
    while (end < lines.size() && !lines[from].content.isEmpty() && lines[end].time == lines[from].time &&
           lines[end].content == lines[from].content)
        ++end;
    return static_cast<int>(end - from);
}

void addLines(PrintTable &table, const QString &heading, const std::vector<BulletinLine> &lines)
{
    const int count = std::max(1, static_cast<int>(lines.size()));
    int left = 0; // of the sessions that share their time and content
    for (int i = 0; i < count; ++i) {
        PrintRow row;
        if (i == 0) {
            PrintCell day = textCell(heading);
            day.rowSpan = count;
            row.cells.push_back(std::move(day));
        }
        const BulletinLine line = lines.empty() ? BulletinLine{} : lines[static_cast<std::size_t>(i)];
        if (left == 0) {
            left = lines.empty() ? 1 : sessionsFrom(lines, static_cast<std::size_t>(i));
            for (const QString &text : {line.time, line.content}) {
                row.cells.push_back(textCell(text));
                row.cells.back().rowSpan = left;
            }
        }
        --left;
        for (const QString &text : {line.presenters, line.audience, line.place})
            row.cells.push_back(textCell(text));
        table.rows.push_back(std::move(row));
    }
}

QString datesText(QDate first, QDate last)
{
    return dayAndMonth(first) + u'—' + dayAndMonth(last);
}

PrintTable emptyTable(const QString &school)
{
    PrintTable table;
    table.subtitleLeft = school;
    table.footerLeft = school + u"　每周安排"_s;
    table.columns = {{u"日期"_s, 90, 5, CellAlign::Center},      {u"时间"_s, 84, 4, CellAlign::Center},
                     {u"内容"_s, 180, 7, CellAlign::Left},       {u"主讲教师"_s, 84, 4, CellAlign::Center},
                     {u"参加人员"_s, 104, 5, CellAlign::Center}, {u"地点"_s, 104, 4, CellAlign::Center}};
    return table;
}

void addDays(PrintTable &table, const BulletinDocument &document)
{
    for (const BulletinDay &day : document.days)
        addLines(table, dayHeading(day), day.lines);
    if (!document.open.empty())
        addLines(table, u"本周内"_s, document.open);
    if (document.days.empty() && document.open.empty())
        addLines(table, u"—"_s, {{.content = u"本周没有活动。"_s}});
}

/// What stands below the days.
QStringList notesOf(const BulletinDocument &document)
{
    QStringList notes;
    if (!document.running.isEmpty())
        notes << u"进行中："_s + document.running.join(u'；');
    if (!document.deadlines.isEmpty())
        notes << u"本周截止："_s + document.deadlines.join(u'；');
    return notes;
}

PrintRow wholeRow(const PrintTable &table, const QString &text, bool bold)
{
    PrintCell cell = textCell(text, CellAlign::Left);
    cell.colSpan = static_cast<int>(table.columns.size());
    cell.bold = bold;
    return {{cell}};
}

} // namespace

PrintTable bulletinTable(const BulletinDocument &document)
{
    PrintTable table = emptyTable(document.school);
    table.title = u"%1校本研修安排"_s.arg(document.week);
    table.subtitleRight = datesText(document.first, document.last);
    addDays(table, document);
    for (const QString &note : notesOf(document))
        table.closing.push_back({{note}});
    return table;
}

PrintTable bulletinsTable(const std::vector<BulletinDocument> &documents)
{
    PrintTable table = emptyTable(documents.front().school);
    table.title = u"每周校本研修安排"_s;
    table.subtitleRight = datesText(documents.front().first, documents.back().last);
    for (const BulletinDocument &week : documents) {
        const std::size_t first = table.rows.size();
        table.rows.push_back(wholeRow(table, week.week + u'　' + datesText(week.first, week.last), true));
        addDays(table, week);
        if (const QStringList notes = notesOf(week); !notes.isEmpty())
            table.rows.push_back(wholeRow(table, notes.join(u'\n'), false));
        for (std::size_t row = first; row + 1 < table.rows.size(); ++row)
            table.rows[row].withNext = true;
    }
    return table;
}

} // namespace yanben
