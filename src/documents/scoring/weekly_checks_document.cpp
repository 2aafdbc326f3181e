#include "documents/scoring/weekly_checks_document.h"

#include "documents/words/sign_line.h"

namespace yanben
{

using namespace Qt::StringLiterals;

PrintTable weeklyChecksTable(const WeeklyChecksDocument &document)
{
    PrintTable table;
    table.title = u"每周检查评等表"_s;
    table.subtitleLeft = document.school + u'　' + document.term;
    table.footerLeft = document.school + u'　' + table.title;
    table.columns = {{u"周次"_s, 62, 4, CellAlign::Center}, {u"日期"_s, 92, 6, CellAlign::Center}};
    table.keyColumns = 2;
    table.onePage = OnePageType{smallestBodyPoints, table.bodyPoints}; // the weeks of a term
    for (const QString &group : document.groups)
        table.columns.push_back({group, 80, 4, CellAlign::Center});
    // In the head, so that every page says what it is about.
    PrintCell criterion = textCell(u"条目："_s + document.criterion, CellAlign::Left);
    criterion.colSpan = static_cast<int>(table.columns.size());
    const std::vector<PrintRow> headings = headRowsOf(table);
    table.headRows = {PrintRow{{criterion}}, headings.front()};
    for (const PrintedCheckWeek &week : document.weeks) {
        const QString days =
            u"%1.%2—%3.%4"_s.arg(week.first.month()).arg(week.first.day()).arg(week.last.month()).arg(week.last.day());
        PrintRow row{{textCell(week.name), textCell(days)}};
        for (const QString &grade : week.grades)
            row.cells.push_back(textCell(grade));
        table.rows.push_back(std::move(row));
    }
    if (!table.rows.empty())
        table.rows.back().withNext = true; // no page holds the sums alone
    PrintCell sum = textCell(u"合计"_s);
    sum.colSpan = 2;
    sum.bold = true;
    PrintRow last{{sum}};
    for (const QString &each : document.sums)
        last.cells.push_back(textCell(each));
    table.rows.push_back(std::move(last));
    table.closing = {signLine()};
    return table;
}

} // namespace yanben
