#include "documents/scoring/inspection_document.h"

#include "documents/words/name_spacing.h"
#include "documents/words/printed_date.h"
#include "documents/words/sign_line.h"
#include "documents/words/subject_text.h"

#include <algorithm>

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int columnCount = 5;

PrintCell labelOf(const QString &text)
{
    PrintCell cell = textCell(text, CellAlign::Center);
    cell.bold = true;
    return cell;
}

PrintRow labelled(const QString &label, const QString &text)
{
    PrintCell cell = textCell(text, CellAlign::Left);
    cell.colSpan = columnCount - 1;
    return {.cells = {labelOf(label), cell}};
}

PrintNumber withDecimals(PrintNumber number, int decimals)
{
    for (; number.decimals < decimals; ++number.decimals)
        number.unscaled *= 10;
    return number;
}

/// What is missing to the full mark; empty where there is none, nothing was judged, or more was given.
std::optional<PrintNumber> deduction(const SlipLine &line)
{
    if (!line.weight || line.mark.state != MarkState::Value)
        return std::nullopt;
    const int decimals = std::max(line.weight->decimals, line.mark.points.decimals);
    const qint64 missing =
        withDecimals(*line.weight, decimals).unscaled - withDecimals(line.mark.points, decimals).unscaled;
    return missing < 0 ? std::nullopt : std::optional{PrintNumber{missing, decimals}};
}

std::optional<PrintNumber> sumOf(const std::vector<std::optional<PrintNumber>> &deductions)
{
    std::optional<PrintNumber> sum;
    for (const std::optional<PrintNumber> &each : deductions) {
        if (!each)
            continue;
        const int decimals = std::max(sum ? sum->decimals : 0, each->decimals);
        const qint64 before = sum ? withDecimals(*sum, decimals).unscaled : 0;
        sum = PrintNumber{before + withDecimals(*each, decimals).unscaled, decimals};
    }
    return sum;
}

QString dayText(const InspectionDocument &document)
{
    if (!document.first || !document.last)
        return u"　　　　年　　月　　日"_s;
    const QString first = printedDate(*document.first);
    return document.first == document.last ? first : first + u'至' + printedDate(*document.last);
}

QString conclusion(const SlipDocument &sheet)
{
    QStringList lines{slipGradeLine(sheet), slipConsequenceLine(sheet)};
    for (const QString &veto : sheet.vetoes)
        lines << u"一票否决："_s + veto;
    lines.removeAll(QString{});
    lines << QString{} << QString{}; // for a hand
    return lines.join(u'\n');
}

} // namespace

PrintTable inspectionTable(const InspectionDocument &document)
{
    const SlipDocument &sheet = document.sheet;
    PrintTable table;
    table.title = u"校本研修督导报告"_s;
    table.subtitleLeft = slipSubtitle(sheet);
    if (sheet.version)
        table.subtitleRight = versionsText(std::span{&*sheet.version, 1});
    table.footerLeft = sheet.teacher + u'　' + table.title;
    table.columns = {{u"督导内容"_s, 190, 8, CellAlign::Left},
                     {u"满分"_s, 45, 3, CellAlign::Center},
                     {u"扣分"_s, 45, 3, CellAlign::Center},
                     {u"得分"_s, 45, 3, CellAlign::Center},
                     {u"督导情况"_s, 260, 8, CellAlign::Left}};
    PrintCell about =
        textCell(u"被督导%1：%2　　结果：%3\n督导日期：%4"_s.arg(assessedText(sheet.subject), spacedName(sheet.teacher),
                                                                 publicationText(sheet.published), dayText(document)),
                 CellAlign::Left);
    about.colSpan = columnCount;
    table.headRows = {{{about}}, {}};
    for (const PrintColumn &column : table.columns)
        table.headRows.back().cells.push_back(textCell(column.heading));
    std::vector<std::optional<PrintNumber>> deductions;
    for (const SlipLine &line : sheet.lines) {
        deductions.push_back(deduction(line));
        table.rows.push_back(
            {{textCell(line.criterion, CellAlign::Left), numberCell(line.weight), numberCell(deductions.back()),
              markCell(line.mark), textCell(line.working, CellAlign::Left)}});
    }
    // Nothing judged is no 0.
    const bool isJudged =
        std::ranges::any_of(sheet.lines, [](const SlipLine &line) { return line.mark.state == MarkState::Value; });
    table.rows.push_back(
        {{labelOf(u"合计"_s), sumCell(sheet.full ? sheet.full : sheet.possible), numberCell(sumOf(deductions)),
          isJudged ? sumCell(sheet.total) : textCell(u"—"_s),
          textCell(sheet.provisional.isEmpty() ? sheet.totalWorking : sheet.provisional, CellAlign::Left)}});
    for (const PrintedUnitTotal &other : sheet.others)
        table.rows.push_back({{labelOf(u"合计（%1）"_s.arg(other.unit)), numberCell(other.possible), textCell({}),
                               numberCell(other.total), textCell({})}});
    table.rows.push_back(labelled(u"督导结论"_s, conclusion(sheet)));
    table.rows.push_back(labelled(u"整改意见"_s, u"\n\n\n"_s));
    table.rows.push_back(labelled(u"签字"_s, u"督导人员：　　　　　　　　　　　　　　　　年　　月　　日\n\n"
                                             "被督导单位负责人：　　　　　　　　　　　　年　　月　　日"_s));
    if (!sheet.correction.isEmpty())
        table.closing.push_back({{sheet.correction}});
    table.closing.push_back({{markLegend()}});
    table.closing.push_back(signLine());
    return table;
}

} // namespace yanben
