#include "documents/scoring/lists/grade_list_document.h"

#include "documents/words/name_rows.h"
#include "documents/words/sign_line.h"
#include "documents/words/subject_text.h"

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int namesInARow = 5;

void addBlock(PrintTable &table, const QString &label, const QStringList &names)
{
    std::vector<PrintRow> rows = nameRows(names, namesInARow);
    PrintCell head = textCell(label);
    PrintCell count = numberCell(PrintNumber{names.size(), 0});
    head.rowSpan = count.rowSpan = static_cast<int>(rows.size());
    rows.front().cells.insert(rows.front().cells.begin(), {head, count});
    std::move(rows.begin(), rows.end(), std::back_inserter(table.rows));
}

} // namespace

PrintTable gradeListTable(const GradeListDocument &document)
{
    PrintTable table;
    table.title = assessedText(document.subject) + u"校本研修考评等次名单"_s;
    table.subtitleLeft = document.school + u'　' + document.term;
    if (!document.group.isEmpty())
        table.subtitleLeft += u'　' + document.group;
    table.footerLeft = document.school + u'　' + table.title;
    table.keyColumns = 2;
    const QString count = document.subject == RubricSubject::Teacher ? u"人数"_s : u"数目"_s;
    table.columns = {{u"等次"_s, 90, 8, CellAlign::Center}, {count, 40, 3, CellAlign::Center}};
    PrintRow head{{textCell(u"等次"_s), textCell(count), textCell(nameHeading(document.subject) + u"（按名次）"_s)}};
    head.cells.back().colSpan = namesInARow;
    table.headRows = {head};
    for (int i = 0; i < namesInARow; ++i)
        table.columns.push_back({nameHeading(document.subject), 74, 5, CellAlign::Center});
    for (const GradeNames &each : document.grades)
        addBlock(table, each.grade, each.names);
    for (const GradelessNames &each : document.without)
        addBlock(table, u"未定等次\n（%1）"_s.arg(each.reason), each.names);
    for (const QString &note : document.notes)
        table.closing.push_back({{note}});
    if (!document.publication.isEmpty())
        table.closing.push_back({{u"结果"_s + document.publication}});
    table.closing.push_back(signLine());
    return table;
}

} // namespace yanben
