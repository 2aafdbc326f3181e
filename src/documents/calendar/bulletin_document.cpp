#include "documents/calendar/bulletin_document.h"

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

QString dateText(QDate day)
{
    return u"%1月%2日"_s.arg(day.month()).arg(day.day());
}

QString dayHeading(const BulletinDay &day)
{
    QString text =
        dateText(day.date) + u"\n（周%1）"_s.arg(QStringView{u"一二三四五六日"}.at(day.date.dayOfWeek() - 1));
    if (!day.festival.isEmpty())
        text += u'\n' + day.festival;
    return text;
}

void addLines(PrintTable &table, const QString &heading, const std::vector<BulletinLine> &lines)
{
    const int count = std::max(1, static_cast<int>(lines.size()));
    for (int i = 0; i < count; ++i) {
        PrintRow row;
        if (i == 0) {
            PrintCell day = textCell(heading);
            day.rowSpan = count;
            row.cells.push_back(std::move(day));
        }
        const BulletinLine line = lines.empty() ? BulletinLine{} : lines[static_cast<std::size_t>(i)];
        for (const QString &text : {line.time, line.content, line.presenters, line.audience, line.place})
            row.cells.push_back(textCell(text));
        table.rows.push_back(std::move(row));
    }
}

} // namespace

PrintTable bulletinTable(const BulletinDocument &document)
{
    PrintTable table;
    table.title = u"%1校本研修安排"_s.arg(document.week);
    table.subtitleLeft = document.school;
    table.subtitleRight = dateText(document.first) + u'—' + dateText(document.last);
    table.footerLeft = document.school + u"　每周安排"_s;
    table.columns = {{u"日期"_s, 90, 5, CellAlign::Center},      {u"时间"_s, 84, 4, CellAlign::Center},
                     {u"内容"_s, 180, 7, CellAlign::Left},       {u"主讲教师"_s, 84, 4, CellAlign::Center},
                     {u"参加人员"_s, 104, 5, CellAlign::Center}, {u"地点"_s, 104, 4, CellAlign::Center}};
    for (const BulletinDay &day : document.days)
        addLines(table, dayHeading(day), day.lines);
    if (!document.open.empty())
        addLines(table, u"本周内"_s, document.open);
    if (table.rows.empty())
        addLines(table, u"—"_s, {{.content = u"本周没有活动。"_s}});
    if (!document.running.isEmpty())
        table.closing.push_back({{u"进行中："_s + document.running.join(u'；')}});
    if (!document.deadlines.isEmpty())
        table.closing.push_back({{u"本周截止："_s + document.deadlines.join(u'；')}});
    return table;
}

} // namespace yanben
