#include "documents/calendar/themes_document.h"

#include "documents/words/sign_line.h"

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

PrintCell overRows(const QString &text, int rows)
{
    PrintCell cell = textCell(text);
    cell.rowSpan = rows;
    return cell;
}

QString shortDays(const PrintedThemeWeek &week)
{
    return u"%1.%2—%3.%4"_s.arg(week.first.month()).arg(week.first.day()).arg(week.last.month()).arg(week.last.day());
}

void addMonth(std::vector<PrintRow> &rows, const PrintedThemeMonth &month)
{
    if (month.weeks.empty()) {
        rows.push_back({{textCell(month.name), textCell(month.topic), textCell({}), textCell({}), textCell({})}});
        return;
    }
    const int count = static_cast<int>(month.weeks.size());
    for (const PrintedThemeWeek &week : month.weeks) {
        PrintRow row;
        if (&week == &month.weeks.front())
            row.cells = {overRows(month.name, count), overRows(month.topic, count)};
        for (const QString &text : {week.name, shortDays(week), week.item})
            row.cells.push_back(textCell(text));
        rows.push_back(std::move(row));
    }
}

} // namespace

PrintTable themesTable(const ThemesDocument &document)
{
    PrintTable table;
    table.title = u"教研主题安排表"_s;
    table.subtitleLeft = document.school + u'　' + document.term;
    table.subtitleRight = document.owner;
    table.footerLeft = document.school + u'　' + table.title;
    table.columns = {{u"月份"_s, 54, 3, CellAlign::Center},
                     {u"专题"_s, 150, 6, CellAlign::Center},
                     {u"周次"_s, 62, 4, CellAlign::Center},
                     {u"日期"_s, 92, 6, CellAlign::Center},
                     {u"项目"_s, 230, 8, CellAlign::Left}};
    PrintCell theme = textCell(u"学期主题："_s + document.theme, CellAlign::Left);
    theme.colSpan = static_cast<int>(table.columns.size());
    theme.bold = true;
    table.rows.push_back({{theme}});
    for (const PrintedThemeMonth &month : document.months)
        addMonth(table.rows, month);
    table.closing = {signLine()};
    return table;
}

} // namespace yanben
