#include "documents/calendar/meetings_document.h"

#include "documents/words/sign_line.h"

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

void addLine(std::vector<PrintRow> &rows, const MeetingsLine &line)
{
    const auto over = [span = static_cast<int>(line.sessions.size())](const QString &text) {
        PrintCell cell = textCell(text);
        cell.rowSpan = span;
        return cell;
    };
    bool isFirst = true;
    for (const MeetingsSession &session : line.sessions) {
        PrintRow &row = rows.emplace_back();
        if (isFirst)
            row.cells = {over(QString::number(line.number)), over(line.date), over(line.time),
                         over(line.isTask ? line.content + u"（任务）"_s : line.content)};
        for (const QString &text : {session.presenters, session.audience, session.place})
            row.cells.push_back(textCell(text));
        if (isFirst)
            row.cells.push_back(over(line.status));
        isFirst = false;
    }
}

} // namespace

PrintTable meetingsTable(const MeetingsDocument &document)
{
    PrintTable table;
    table.title = u"活动列表"_s;
    table.subtitleLeft = u"共 %1 项"_s.arg(document.lines.size());
    table.subtitleRight = document.school + u'　' + document.term;
    table.footerLeft = document.school + u'　' + table.title;
    table.setup.orientation = QPageLayout::Landscape;
    table.columns = {{u"序号"_s, 40, 3.5, CellAlign::Center},   {u"日期"_s, 96, 5, CellAlign::Center},
                     {u"时间"_s, 86, 5, CellAlign::Center},     {u"内容"_s, 210, 8, CellAlign::Left},
                     {u"主讲教师"_s, 92, 5, CellAlign::Center}, {u"参加对象"_s, 110, 5, CellAlign::Center},
                     {u"地点"_s, 98, 5, CellAlign::Center},     {u"状态"_s, 50, 3, CellAlign::Center}};
    for (const MeetingsLine &line : document.lines)
        addLine(table.rows, line);
    if (document.lines.empty()) {
        PrintCell none = textCell(u"本学期还没有活动。"_s, CellAlign::Center);
        none.colSpan = static_cast<int>(table.columns.size());
        table.rows.push_back({{none}});
    }
    table.closing = {signLine()};
    return table;
}

} // namespace yanben
