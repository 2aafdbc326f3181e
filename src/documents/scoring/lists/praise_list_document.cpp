#include "documents/scoring/lists/praise_list_document.h"

#include "documents/words/name_spacing.h"
#include "documents/words/sign_line.h"
#include "documents/words/subject_text.h"

namespace yanben
{

using namespace Qt::StringLiterals;

PrintTable praiseListTable(const PraiseListDocument &document)
{
    PrintTable table;
    table.title = u"校本研修考评表扬名单（%1）"_s.arg(document.basis);
    table.subtitleLeft = document.school + u'　' + document.term;
    if (!document.group.isEmpty())
        table.subtitleLeft += u'　' + document.group;
    table.footerLeft = document.school + u"　校本研修考评表扬名单"_s;
    table.bodyPoints = 12;
    table.columns = {{document.showsPlaces ? u"名次"_s : u"序号"_s, 60, 3, CellAlign::Center},
                     {nameHeading(document.subject), 130, 5, CellAlign::Center}};
    const bool areTeachers = document.subject == RubricSubject::Teacher;
    if (areTeachers)
        table.columns.push_back({u"分组"_s, 220, 6, CellAlign::Center});
    if (document.showsTotals)
        table.columns.push_back({u"总分"_s, 80, 4, CellAlign::Center});
    int number = 0;
    for (const PraiseLine &line : document.lines) {
        ++number;
        PrintRow row{{document.showsPlaces ? textCell(line.place) : numberCell(PrintNumber{number, 0}),
                      textCell(spacedName(line.teacher))}};
        if (areTeachers)
            row.cells.push_back(textCell(line.groups));
        if (document.showsTotals)
            row.cells.push_back(numberCell(line.total));
        table.rows.push_back(std::move(row));
    }
    for (const QString &note : document.notes)
        table.closing.push_back({{note}});
    if (!document.publication.isEmpty())
        table.closing.push_back({{u"结果"_s + document.publication}});
    table.closing.push_back(signLine());
    return table;
}

} // namespace yanben
