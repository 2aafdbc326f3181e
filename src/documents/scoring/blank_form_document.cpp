#include "documents/scoring/blank_form_document.h"

#include "documents/words/name_spacing.h"
#include "documents/words/subject_text.h"

#include <algorithm>

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

constexpr size_t uprightColumns = 5;

PrintCell over(PrintCell cell, int rows, int columns)
{
    cell.rowSpan = rows;
    cell.colSpan = columns;
    return cell;
}

/// Who fills the form in, and when.
ClosingLine raterLine()
{
    return {{u"评分人：　　　　　　　　"_s, u"复核：　　　　　　　　"_s, u"　　　　年　　月　　日"_s}};
}

template <typename Document>
PrintTable form(const QString &title, const Document &document, const QStringList &names)
{
    PrintTable table;
    table.title = title;
    table.subtitleLeft = document.school + u'　' + document.term;
    if (!document.group.isEmpty())
        table.subtitleLeft += u'　' + document.group;
    table.footerLeft = document.school + u'　' + title;
    table.keyColumns = 2;
    table.setup.margins = {15, 15, 15, 22};
    table.columns = {{u"序号"_s, 34, 2, CellAlign::Center},
                     {nameHeading(document.subject), 66, nameColumnCharacters(names, 6), CellAlign::Center}};
    return table;
}

QString waysText(const std::vector<BlankColumn> &columns)
{
    const auto has = [&columns](BlankWay way) { return std::ranges::count(columns, way, &BlankColumn::way) > 0; };
    QStringList ways;
    if (has(BlankWay::Tick))
        ways << u"在符合的一栏打“√”"_s;
    if (has(BlankWay::Count))
        ways << u"每发生一次画“正”字一笔"_s;
    if (has(BlankWay::Write))
        ways << u"在记录栏写明事实和数据"_s;
    return u"填写："_s + ways.join(u"；"_s) + u"。“得分”栏由登记人按细则填写。"_s;
}

} // namespace

PrintTable blankGridTable(const BlankGridDocument &document)
{
    QStringList teachers;
    for (const BlankTeacher &teacher : document.teachers)
        teachers << teacher.name;
    PrintTable table = form(assessedText(document.subject) + u"校本研修考评评分表"_s, document, teachers);
    table.setup.orientation = QPageLayout::Landscape;
    PrintRow names{{over(textCell(u"序号"_s), 2, 1), over(textCell(nameHeading(document.subject)), 2, 1)}};
    PrintRow weights;
    for (const BlankCriterion &criterion : document.criteria) {
        table.columns.push_back({criterion.name, 46, 3, CellAlign::Center});
        names.cells.push_back(textCell(criterion.name));
        weights.cells.push_back(numberCell(criterion.weight));
    }
    const QStringList sums =
        document.converts ? QStringList{u"得分"_s, u"可得分"_s, u"折算"_s} : QStringList{u"合计"_s};
    for (const QString &sum : sums) {
        table.columns.push_back({sum, 46, 3, CellAlign::Center});
        names.cells.push_back(over(textCell(sum), 2, 1));
    }
    table.headRows = {names, weights};
    int number = 0;
    for (const BlankTeacher &teacher : document.teachers) {
        PrintRow row{{numberCell(PrintNumber{++number, 0}), textCell(spacedName(teacher.name))}};
        for (size_t i = 0; i < document.criteria.size(); ++i)
            row.cells.push_back(textCell(i < teacher.applies.size() && !teacher.applies[i] ? u"／"_s : QString{}));
        row.cells.resize(row.cells.size() + static_cast<size_t>(sums.size()));
        table.rows.push_back(std::move(row));
    }
    table.closing = {{{u"填写：得分；缺席写“缺”，免考核写“免”；“／”为不适用，不填。"_s}}};
    if (!document.totalRule.isEmpty())
        table.closing.push_back({{document.totalRule}});
    table.closing.push_back(raterLine());
    return table;
}

PrintTable blankCriterionTable(const BlankCriterionDocument &document)
{
    PrintTable table = form(u"单项评分表"_s, document, QStringList{document.teachers.begin(), document.teachers.end()});
    if (document.columns.size() > uprightColumns)
        table.setup.orientation = QPageLayout::Landscape;
    QString name = document.criterion.name;
    if (document.criterion.weight)
        name += u"（%1%2）"_s.arg(document.criterion.weight->text(), document.criterion.unit);
    table.footerLeft += u'　' + name;
    PrintRow heads{{textCell(u"序号"_s), textCell(nameHeading(document.subject))}};
    for (const BlankColumn &column : document.columns) {
        const bool isWide = column.way == BlankWay::Write;
        table.columns.push_back({column.heading, isWide ? 200.0 : 60.0, isWide ? 8.0 : 3.0, CellAlign::Center});
        heads.cells.push_back(textCell(column.heading));
    }
    for (const auto &[heading, weight] : {std::pair{u"得分"_s, 44.0}, std::pair{u"备注"_s, 70.0}}) {
        table.columns.push_back({heading, weight, 3, CellAlign::Center});
        heads.cells.push_back(textCell(heading));
    }
    const int rest = static_cast<int>(table.columns.size()) - 2;
    table.headRows = {{{over(textCell(name), 1, rest + 2)}}, heads};
    for (const auto &[label, text] :
         {std::pair{u"考核标准"_s, document.standard}, std::pair{u"评价方式"_s, document.method}}) {
        if (!text.isEmpty())
            table.rows.push_back({{over(textCell(label), 1, 2), over(textCell(text, CellAlign::Left), 1, rest)}});
    }
    int number = 0;
    for (const QString &teacher : document.teachers)
        table.rows.push_back({{numberCell(PrintNumber{++number, 0}), textCell(spacedName(teacher))}});
    table.closing = {{{waysText(document.columns)}}, raterLine()};
    return table;
}

} // namespace yanben
