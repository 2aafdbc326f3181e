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

/// With lines left empty for a hand, so that the sheet fills its page.
QString dayCell(const PrintedDay &day, qsizetype lines)
{
    QString number = QString::number(day.date.day());
    if (day.isOutside)
        return u"（%1月%2日）"_s.arg(day.date.month()).arg(number);
    if (day.isOff)
        number += u"　休"_s;
    QStringList texts = QStringList{number} + day.lines;
    while (texts.size() < lines)
        texts << QString{};
    return texts.join(u'\n');
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
    table.columns = {{u"周次"_s, 44, 3, CellAlign::Center}};
    for (int i = 0; i < 7; ++i)
        table.columns.push_back({weekdayHeading((document.weekStart - 1 + i) % 7 + 1), 100, 6, CellAlign::Left});
    const qsizetype lines = document.weeks.size() > 5 ? 3 : 4; // a month may touch six weeks
    for (const PrintedMonthWeek &week : document.weeks) {
        PrintRow row{{textCell(week.number)}};
        for (const PrintedDay &day : week.days)
            row.cells.push_back(textCell(dayCell(day, lines)));
        table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace yanben
