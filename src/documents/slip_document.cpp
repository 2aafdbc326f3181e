#include "documents/slip_document.h"

#include "documents/paper/page_painter.h"
#include "documents/paper/table_paginator.h"
#include "documents/words/name_spacing.h"
#include "documents/words/sign_line.h"

#include <algorithm>
#include <span>

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int objectionLines = 3;

PrintCell wideCell(const QString &text, int columns)
{
    PrintCell cell = textCell(text, CellAlign::Left);
    cell.colSpan = columns;
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

/// Room for a hand: the teacher's word and name, what is objected to and why, and the answer.
std::vector<PrintRow> roomForHands()
{
    const QString day = u"　　　　年　　月　　日"_s;
    std::vector<PrintRow> rows;
    rows.push_back(
        {{bold(textCell(u"本人意见"_s)),
          wideCell(u"□ 对结果无异议　　　　□ 对结果有异议（请填写下栏）\n\n本人签字：　　　　　　　　　　"_s + day,
                   3)}});
    PrintCell label = bold(textCell(u"异议"_s));
    label.rowSpan = objectionLines + 1;
    PrintCell which = textCell(u"条目"_s, CellAlign::Center);
    which.colSpan = 2;
    rows.push_back({{label, which, textCell(u"理由和依据"_s, CellAlign::Center)}});
    which.text.clear();
    for (int i = 0; i < objectionLines; ++i)
        rows.push_back({{which, PrintCell{}}});
    rows.push_back({{bold(textCell(u"答复"_s)), wideCell(u"\n\n答复人签字：　　　　　　　　　"_s + day, 3)}});
    return rows;
}

} // namespace

PrintTable slipTable(const SlipDocument &slip)
{
    PrintTable table;
    table.title = u"教师校本研修考评反馈单"_s;
    table.subtitleLeft = slip.school + u'　' + slip.term;
    if (slip.version)
        table.subtitleRight = versionsText(std::span{&*slip.version, 1});
    table.footerLeft = slip.school + u'　' + slip.teacher;
    table.setup.margins = {19, 15, 19, 20}; // a rubric of 14 criteria leaves room for hands on the same page
    table.columns = {{u"内容"_s, 150, 6, CellAlign::Center},
                     {u"满分"_s, 50, 3, CellAlign::Center},
                     {u"得分"_s, 50, 3, CellAlign::Center},
                     {u"计分过程"_s, 300, 8, CellAlign::Left}};
    const QString groups = slip.groups.isEmpty() ? QString{} : u"　　分组："_s + slip.groups;
    const QString standing = u"　　结果："_s + publicationText(slip.published);
    table.headRows = {{{wideCell(u"姓名："_s + spacedName(slip.teacher) + groups + standing, 4)}},
                      {{textCell(u"内容"_s), textCell(u"满分"_s), textCell(u"得分"_s), textCell(u"计分过程"_s)}}};
    for (const SlipLine &line : slip.lines)
        table.rows.push_back({{textCell(line.criterion), numberCell(line.weight), markCell(line.mark),
                               textCell(line.working, CellAlign::Left)}});
    table.rows.push_back({{bold(textCell(u"合计"_s)), numberCell(slip.possible), bold(numberCell(slip.total)),
                           textCell(resultLine(slip), CellAlign::Left)}});
    for (const PrintedUnitTotal &other : slip.others)
        table.rows.push_back({{bold(textCell(u"合计（%1）"_s.arg(other.unit))), numberCell(other.possible),
                               bold(numberCell(other.total)), textCell({})}});
    std::ranges::move(roomForHands(), std::back_inserter(table.rows));
    table.closing = {{{markLegend()}}, signLine()};
    return table;
}

std::vector<PaperPage> layoutSlips(const std::vector<SlipDocument> &slips, const PaperFonts &fonts, PrintedSides sides)
{
    const TextMeasure measure{fonts};
    std::vector<PaperPage> all;
    for (const SlipDocument &slip : slips) {
        std::vector<PaperPage> pages = paginate(slipTable(slip), measure);
        numberPages(pages, fonts);
        if (sides == PrintedSides::Both && pages.size() % 2 == 1) {
            const PageSetup setup = pages.back().setup;
            pages.emplace_back().setup = setup;
        }
        std::move(pages.begin(), pages.end(), std::back_inserter(all));
    }
    return all;
}

} // namespace yanben
