#include "documents/calendar/month_document.h"

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

QString weekdayHeading(int weekday)
{
    return u"周"_s + QStringView{u"一二三四五六日"}.mid(weekday - 1, 1).toString();
}

QString dayCell(const PrintedDay &day)
{
    QString number = QString::number(day.date.day());
    if (day.isOutside)
        return u"（%1月%2日）"_s.arg(day.date.month()).arg(number);
    if (day.isOff)
        number += u"　休"_s;
    return (QStringList{number} + day.lines).join(u'\n');
}

} // namespace

PrintTable monthTable(const MonthDocument &document)
{
    PrintTable table;
    table.title = u"%1年%2月校本研修月历"_s.arg(document.year).arg(document.month);
    table.subtitleLeft = document.school + u'　' + document.term;
    table.footerLeft = document.school + u"　校本研修月历"_s;
    table.setup.orientation = QPageLayout::Landscape;
    table.setup.margins = {12, 12, 12, 20};
    table.onePage = OnePageType{smallestBodyPoints, 13};
    table.columns = {{u"周次"_s, 44, 3, CellAlign::Center}};
    for (int i = 0; i < 7; ++i)
        table.columns.push_back({weekdayHeading((document.weekStart - 1 + i) % 7 + 1), 100, 6, CellAlign::Left});
    for (const PrintedMonthWeek &week : document.weeks) {
        // The weeks share the page, so that a hand finds room on every day.
        PrintRow row{{textCell(week.number)}, 1};
        for (const PrintedDay &day : week.days) {
            row.cells.push_back(textCell(dayCell(day)));
            row.cells.back().atTop = true;
            row.cells.back().again = QString::number(day.date.day());
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace yanben
