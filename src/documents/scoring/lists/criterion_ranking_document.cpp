#include "documents/scoring/lists/criterion_ranking_document.h"

#include "documents/words/name_spacing.h"
#include "documents/words/sign_line.h"
#include "documents/words/subject_text.h"

#include <algorithm>

namespace yanben
{

using namespace Qt::StringLiterals;

PrintTable criterionRankingTable(const CriterionRankingDocument &document)
{
    const bool hasGroups = document.subject == RubricSubject::Teacher;
    PrintTable table;
    table.title = assessedText(document.subject) + u"校本研修单项名次表"_s;
    table.subtitleLeft = document.school + u'　' + document.term;
    table.footerLeft = document.school + u'　' + table.title;
    table.keyColumns = 2;
    QStringList names;
    qsizetype longest = 0;
    for (const CriterionRankingLine &line : document.lines) {
        names << line.name;
        longest = std::max(longest, line.working.size());
    }
    // Where there is little to tell, the groups have the room.
    const bool isBrief = longest <= 12;
    table.columns = {{u"名次"_s, 50, 2, CellAlign::Center},
                     {nameHeading(document.subject), 90, nameColumnCharacters(names, 5), CellAlign::Center}};
    if (hasGroups)
        table.columns.push_back({u"分组"_s, isBrief ? 290.0 : 180.0, 10, CellAlign::Center});
    table.columns.push_back({u"得分"_s, 55, 3, CellAlign::Center});
    table.columns.push_back({u"计分过程"_s, hasGroups && isBrief ? 110.0 : 270.0, 8, CellAlign::Left});
    QString about = u"条目："_s + document.criterion;
    if (document.weight)
        about += u"　　满分："_s + document.weight->text();
    PrintCell head = textCell(about, CellAlign::Left);
    head.colSpan = static_cast<int>(table.columns.size());
    table.headRows = {{{head}}, {}};
    for (const PrintColumn &column : table.columns)
        table.headRows.back().cells.push_back(textCell(column.heading));
    for (const CriterionRankingLine &line : document.lines) {
        PrintRow &row = table.rows.emplace_back();
        row.cells = {figureCell(line.place.isEmpty() ? u"—"_s : line.place), textCell(spacedName(line.name))};
        if (hasGroups)
            row.cells.push_back(textCell(line.groups));
        row.cells.push_back(markCell(line.mark));
        row.cells.push_back(textCell(line.working, CellAlign::Left));
    }
    table.closing = {{{u"得分相同的名次并列，其后名次顺延；没有评分的不列名次。"_s}}, {{markLegend()}}};
    if (!document.publication.isEmpty())
        table.closing.push_back({{u"结果"_s + document.publication}});
    table.closing.push_back(signLine());
    return table;
}

} // namespace yanben
