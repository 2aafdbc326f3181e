#include "documents/scoring/lists/case_register_document.h"

#include "documents/words/name_spacing.h"
#include "documents/words/printed_date.h"
#include "documents/words/sign_line.h"
#include "documents/words/subject_text.h"

namespace yanben
{

using namespace Qt::StringLiterals;

PrintTable caseRegisterTable(const CaseRegisterDocument &document)
{
    PrintTable table;
    table.title = u"违规扣分登记表"_s;
    table.subtitleLeft = document.school + u'　' + document.term;
    table.subtitleRight = document.rubric;
    table.footerLeft = document.school + u"　违规扣分登记表"_s;
    // So wide that a whole date, a name of six signs and an average criterion stand on one line.
    table.columns = {
        {u"日期"_s, 104, 6, CellAlign::Center},     {nameHeading(document.subject), 98, 5, CellAlign::Center},
        {u"条目"_s, 136, 6, CellAlign::Left},       {u"情形"_s, 86, 4, CellAlign::Left},
        {u"次数、扣分"_s, 102, 5, CellAlign::Left}, {u"依据"_s, 118, 6, CellAlign::Left},
        {u"登记人"_s, 60, 3, CellAlign::Center}};
    for (const CaseLine &line : document.lines) {
        const QString day = line.day ? printedDate(*line.day) : u"未注明"_s;
        table.rows.push_back({{textCell(day), textCell(spacedName(line.name)),
                               textCell(line.criterion.isEmpty() ? u"否决"_s : line.criterion), textCell(line.kind),
                               textCell(line.extent), textCell(line.evidence), textCell(line.madeBy)}});
    }
    if (document.lines.empty()) {
        PrintCell nothing = textCell(u"本学期没有登记扣分和否决"_s, CellAlign::Center);
        nothing.colSpan = static_cast<int>(table.columns.size());
        table.rows.push_back({{nothing}});
    }
    table.closing.push_back({{u"共 %1 条"_s.arg(document.lines.size())}});
    table.closing.push_back(signLine());
    return table;
}

} // namespace yanben
