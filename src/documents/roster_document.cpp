#include "documents/roster_document.h"

#include "documents/words/name_spacing.h"

namespace yanben
{

using namespace Qt::StringLiterals;

PrintTable rosterTable(const RosterDocument &document)
{
    PrintTable table;
    table.title = u"教师名册"_s;
    table.subtitleLeft = document.school;
    table.subtitleRight = document.date;
    table.footerLeft = document.school + u'　' + table.title;
    table.setup.orientation = QPageLayout::Landscape;
    table.columns = {{u"序号"_s, 40, 2, CellAlign::Center}, {u"姓名"_s, 80, 5, CellAlign::Center},
                     {u"工号"_s, 70, 4, CellAlign::Center}, {u"职务"_s, 120, 5, CellAlign::Left},
                     {u"分组"_s, 150, 6, CellAlign::Left},  {u"入校"_s, 80, 6, CellAlign::Center},
                     {u"离校"_s, 80, 6, CellAlign::Center}, {u"计分"_s, 40, 2, CellAlign::Center},
                     {u"备注"_s, 120, 5, CellAlign::Left}};
    table.keyColumns = 2;
    qint64 number = 0;
    for (const RosterLineDocument &line : document.lines) {
        const PrintNumber no{++number, 0};
        table.rows.push_back({{numberCell(no), textCell(spacedName(line.name)), textCell(line.workNumber),
                               textCell(line.post), textCell(line.groups), textCell(line.joined), textCell(line.left),
                               textCell(line.scored ? u"是"_s : u"否"_s), textCell(line.note)}});
    }
    return table;
}

} // namespace yanben
