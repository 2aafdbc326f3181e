#include "documents/slip_document.h"

#include "documents/paper/page_painter.h"
#include "documents/paper/table_paginator.h"
#include "documents/words/name_spacing.h"

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

PrintCell wideCell(const QString &text)
{
    PrintCell cell = textCell(text, CellAlign::Left);
    cell.colSpan = 4;
    return cell;
}

PrintCell bold(PrintCell cell)
{
    cell.bold = true;
    return cell;
}

QString resultLine(const SlipDocument &slip)
{
    QStringList parts;
    if (slip.provisional)
        parts += u"暂计（尚有未评条目）"_s;
    if (!slip.rate.isEmpty())
        parts += u"得分率 "_s + slip.rate;
    if (!slip.converted.isEmpty())
        parts += u"折算 "_s + slip.converted;
    if (!slip.rank.isEmpty())
        parts += u"名次 "_s + slip.rank;
    return parts.join(u"　　");
}

} // namespace

PrintTable slipTable(const SlipDocument &slip)
{
    PrintTable table;
    table.title = u"教师校本研修考评得分单"_s;
    table.subtitleLeft = slip.school + u'　' + slip.term;
    table.footerLeft = slip.school + u'　' + slip.teacher;
    table.columns = {{u"内容"_s, 150, 6, CellAlign::Center},
                     {u"满分"_s, 50, 3, CellAlign::Center},
                     {u"得分"_s, 50, 3, CellAlign::Center},
                     {u"计分过程"_s, 300, 8, CellAlign::Left}};
    const QString groups = slip.groups.isEmpty() ? QString{} : u"　　分组："_s + slip.groups;
    table.headRows = {{{wideCell(u"姓名："_s + spacedName(slip.teacher) + groups)}},
                      {{textCell(u"内容"_s), textCell(u"满分"_s), textCell(u"得分"_s), textCell(u"计分过程"_s)}}};
    for (const SlipLine &line : slip.lines)
        table.rows.push_back({{textCell(line.criterion), numberCell(line.weight), markCell(line.mark),
                               textCell(line.working, CellAlign::Left)}});
    table.rows.push_back({{bold(textCell(u"合计"_s)), numberCell(slip.possible), bold(numberCell(slip.total)),
                           textCell(resultLine(slip), CellAlign::Left)}});
    for (const PrintedUnitTotal &other : slip.others)
        table.rows.push_back({{bold(textCell(u"合计（%1）"_s.arg(other.unit))), numberCell(other.possible),
                               bold(numberCell(other.total)), textCell({})}});
    table.rows.push_back({{wideCell(u"异议（如有，请写明条目和理由）：\n\n\n"_s)}});
    table.closing = {{{markLegend()}},
                     {{u"本人签字：　　　　　　"_s, u"审核：　　　　　　"_s, u"　　　　年　　月　　日"_s}}};
    return table;
}

std::vector<PaperPage> layoutSlips(const std::vector<SlipDocument> &slips, const PaperFonts &fonts)
{
    const TextMeasure measure{fonts};
    std::vector<PaperPage> all;
    for (const SlipDocument &slip : slips) {
        std::vector<PaperPage> pages = paginate(slipTable(slip), measure);
        numberPages(pages, fonts);
        std::move(pages.begin(), pages.end(), std::back_inserter(all));
    }
    return all;
}

} // namespace yanben
