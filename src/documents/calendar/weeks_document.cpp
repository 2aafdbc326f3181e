#include "documents/calendar/weeks_document.h"

#include "documents/words/sign_line.h"

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

QString monthAndDay(QDate day)
{
    return u"%1.%2"_s.arg(day.month()).arg(day.day());
}

} // namespace

PrintTable weeksTable(const WeeksDocument &document)
{
    PrintTable table;
    table.title = u"学期周次行事历"_s;
    table.subtitleLeft = document.school + u'　' + document.term;
    table.footerLeft = document.school + u'　' + table.title;
    table.columns = {{u"周次"_s, 62, 4, CellAlign::Center}};
    if (!document.secondCount.isEmpty())
        table.columns.push_back({document.secondCount, 62, 4, CellAlign::Center});
    table.columns.push_back({u"日期"_s, 84, 6, CellAlign::Center});
    table.columns.push_back({u"工作安排"_s, 330, 12, CellAlign::Left});
    table.columns.push_back({u"备注"_s, 110, 5, CellAlign::Left});
    for (const PrintedWeek &week : document.weeks) {
        // The weeks share the page, so that a hand finds room in each.
        PrintRow row{{textCell(week.number)}, 1};
        if (!document.secondCount.isEmpty())
            row.cells.push_back(textCell(week.secondNumber));
        row.cells.push_back(textCell(monthAndDay(week.first) + u'—' + monthAndDay(week.last)));
        row.cells.push_back(textCell(week.work.join(u'\n')));
        row.cells.push_back(textCell(week.notes.join(u'\n')));
        table.rows.push_back(std::move(row));
    }
    if (!document.undated.isEmpty())
        table.closing.push_back({{u"时间待定："_s + document.undated.join(u'；')}});
    table.closing.push_back(signLine());
    return table;
}

} // namespace yanben
