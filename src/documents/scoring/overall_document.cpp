#include "documents/scoring/overall_document.h"

#include "documents/words/name_spacing.h"
#include "documents/words/scoring/overall_text.h"
#include "documents/words/scoring/rubric/veto_text.h"
#include "documents/words/sign_line.h"
#include "documents/words/subject_text.h"

#include <algorithm>

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

PrintCell markCell(const std::optional<Decimal> &mark)
{
    return numberCell(mark ? std::optional{PrintNumber{mark->units(), mark->scale()}} : std::nullopt);
}

QString weighted(const QString &name, const std::optional<Points> &percent)
{
    return percent && percent != Points::whole(100) ? u"%1\n%2%"_s.arg(name, percent->toString()) : name;
}

PrintTable framed(const OverallDocument &document, const QString &what)
{
    PrintTable table;
    table.title = document.sheet.title + what;
    table.subtitleLeft = document.school + u'　' + document.term;
    table.footerLeft = document.school + u'　' + table.title;
    table.keyColumns = 2;
    QStringList names;
    for (const OverallDocumentLine &line : document.lines)
        names << line.name;
    table.columns = {{u"名次"_s, 45, 2, CellAlign::Center},
                     {nameHeading(document.sheet.subject), 85, nameColumnCharacters(names, 4), CellAlign::Center}};
    return table;
}

void close(PrintTable &table, const OverallDocument &document)
{
    table.closing.push_back({{u"构成：%1。"_s.arg(overallTermsText(document.sheet))}});
    table.closing.push_back({{u"得分相同的名次并列，其后名次顺延；暂计和未入围的不列名次。"_s}});
    if (document.unpublished > 0)
        table.closing.push_back({{u"其中%1个的成绩尚有未公布的部分。"_s.arg(document.unpublished)}});
    table.closing.push_back(signLine());
}

/// Above the parts the name of their stage.
std::vector<PrintRow> headRows(const PrintTable &table, const OverallSheet &sheet, std::size_t before)
{
    PrintRow upper;
    PrintRow lower;
    const auto single = [&](std::size_t column) {
        upper.cells.push_back(textCell(table.columns[column].heading, CellAlign::Center));
        upper.cells.back().rowSpan = 2;
    };
    for (std::size_t column = 0; column < before; ++column)
        single(column);
    std::size_t column = before;
    for (const OverallStage &stage : sheet.stages) {
        const std::size_t width = stage.parts.size() + 1;
        upper.cells.push_back(textCell(weighted(stage.name, stage.percent).replace(u'\n', u' '), CellAlign::Center));
        upper.cells.back().colSpan = static_cast<int>(width);
        for (std::size_t i = 0; i < width; ++i)
            lower.cells.push_back(textCell(table.columns[column + i].heading, CellAlign::Center));
        column += width;
    }
    for (; column < table.columns.size(); ++column)
        single(column);
    return {upper, lower};
}

void addMarks(PrintRow &row, const OverallSheet &sheet, const OverallDocumentLine &line)
{
    std::size_t part = 0;
    for (std::size_t place = 0; place < sheet.stages.size(); ++place) {
        const StageResult *stage = place < line.result.stages.size() ? &line.result.stages[place] : nullptr;
        const bool isIn = stage && stage->entered != Entered::No;
        for (std::size_t i = 0; i < sheet.stages[place].parts.size(); ++i, ++part) {
            const std::optional<PartMark> &mark = line.marks.marks.at(part);
            row.cells.push_back(markCell(isIn && mark && !mark->unjudged ? std::optional{mark->total} : std::nullopt));
        }
        if (sheet.hasStages())
            row.cells.push_back(markCell(isIn ? stage->total : std::nullopt));
    }
}

QString rankText(const OverallDocumentLine &line)
{
    return line.result.rank ? QString::number(*line.result.rank) : u"—"_s;
}

} // namespace

PrintTable overallResultsTable(const OverallDocument &document)
{
    const OverallSheet &sheet = document.sheet;
    PrintTable table = framed(document, u"结果"_s);
    // Beside stages there is no room for them.
    const bool hasGroups = !sheet.hasStages() &&
                           std::ranges::any_of(document.lines, [](const auto &line) { return !line.groups.isEmpty(); });
    if (hasGroups)
        table.columns.push_back({u"分组"_s, 110, 5, CellAlign::Center});
    const std::size_t before = table.columns.size();
    for (const OverallStage &stage : sheet.stages) {
        for (const OverallPart &part : stage.parts)
            table.columns.push_back({weighted(part.rubric, part.percent), 75, 4, CellAlign::Center});
        if (sheet.hasStages())
            table.columns.push_back({u"阶段\n得分"_s, 60, 3, CellAlign::Center});
    }
    table.columns.push_back({u"综合\n得分"_s, 60, 3, CellAlign::Center});
    if (!sheet.grades.empty())
        table.columns.push_back({u"等次"_s, 60, 3, CellAlign::Center});
    table.columns.push_back({u"备注"_s, 80, 4, CellAlign::Center});
    if (sheet.hasStages())
        table.headRows = headRows(table, sheet, before);
    for (const OverallDocumentLine &line : document.lines) {
        PrintRow row{{figureCell(rankText(line)), textCell(spacedName(line.name))}};
        if (hasGroups)
            row.cells.push_back(textCell(line.groups));
        addMarks(row, sheet, line);
        row.cells.push_back(markCell(line.result.total));
        if (!sheet.grades.empty())
            row.cells.push_back(textCell(gradeBesideVetoes(line.result.grade, line.result.notEligible)));
        row.cells.push_back(textCell(overallRemarkText(sheet, line.result)));
        table.rows.push_back(std::move(row));
    }
    close(table, document);
    return table;
}

PrintTable overallWorkingsTable(const OverallDocument &document)
{
    PrintTable table = framed(document, u"计算说明"_s);
    table.columns.push_back({u"计算"_s, 400, 20, CellAlign::Left});
    table.columns.push_back({u"综合\n得分"_s, 60, 3, CellAlign::Center});
    for (const OverallDocumentLine &line : document.lines) {
        table.rows.push_back(
            {{figureCell(rankText(line)), textCell(spacedName(line.name)),
              textCell(overallAccountText(document.sheet, line.result)), markCell(line.result.total)}});
    }
    close(table, document);
    return table;
}

} // namespace yanben
