#include "documents/roster_document.h"

#include "documents/words/name_spacing.h"

#include <algorithm>

namespace yanben
{

using namespace Qt::StringLiterals;

PrintTable rosterTable(const RosterDocument &document)
{
    // A school that nowhere says it needs no empty column.
    const bool hasEmployment =
        std::ranges::any_of(document.lines, [](const RosterLineDocument &line) { return !line.employment.isEmpty(); });
    PrintTable table;
    table.title = u"教师名册"_s;
    table.subtitleLeft = document.school;
    table.subtitleRight = document.date;
    table.footerLeft = document.school + u'　' + table.title;
    table.setup.orientation = QPageLayout::Landscape;
    table.columns = {{u"序号"_s, 40, 2, CellAlign::Center},
                     {u"姓名"_s, 80, 5, CellAlign::Center},
                     {u"工号"_s, 70, 4, CellAlign::Center},
                     {u"职务"_s, 120, 5, CellAlign::Left}};
    if (hasEmployment)
        table.columns.push_back({u"聘任状态"_s, 70, 4, CellAlign::Center});
    for (const PrintColumn &column :
         {PrintColumn{u"分组"_s, 150, 6, CellAlign::Left}, PrintColumn{u"入校"_s, 80, 6, CellAlign::Center},
          PrintColumn{u"离校"_s, 80, 6, CellAlign::Center}, PrintColumn{u"计分"_s, 40, 2, CellAlign::Center},
          PrintColumn{u"备注"_s, 120, 5, CellAlign::Left}})
        table.columns.push_back(column);
    table.keyColumns = 2;
    qint64 number = 0;
    for (const RosterLineDocument &line : document.lines) {
        const PrintNumber no{++number, 0};
        PrintRow row{{numberCell(no), textCell(spacedName(line.name)), textCell(line.workNumber), textCell(line.post)}};
        if (hasEmployment)
            row.cells.push_back(textCell(line.employment));
        for (const QString &text : {line.groups, line.joined, line.left, line.scored ? u"是"_s : u"否"_s, line.note})
            row.cells.push_back(textCell(text));
        table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace yanben
