#include "documents/scoring/review_document.h"

#include "documents/words/scoring/printed_mark.h"

#include <algorithm>

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

QString titleOf(ReviewPaper paper)
{
    switch (paper) {
    case ReviewPaper::Progress: return u"评分进度表"_s;
    case ReviewPaper::Raters: return u"评分人进度表"_s;
    case ReviewPaper::Totals: return u"总分分布表"_s;
    case ReviewPaper::Outliers: return u"评分异常表"_s;
    case ReviewPaper::Equal: return u"不区分条目表"_s;
    case ReviewPaper::Teachers: return u"得分与上学期比较表"_s;
    case ReviewPaper::Criteria: return u"条目与上学期比较表"_s;
    case ReviewPaper::SideBySide: return u"评分并排对照表"_s;
    }
    return {};
}

PrintColumn numberColumn(const QString &heading)
{
    return {heading, 60, 3, CellAlign::Center};
}

PrintColumn words(const QString &heading, double weight, double characters)
{
    return {heading, weight, characters, CellAlign::Left};
}

std::vector<PrintColumn> columnsOf(const ReviewDocument &document)
{
    switch (document.paper) {
    case ReviewPaper::Progress:
        return {words(u"条目"_s, 150, 8),     numberColumn(u"应评"_s), numberColumn(u"已评"_s),
                numberColumn(u"未评"_s),      numberColumn(u"完成"_s), numberColumn(u"平均"_s),
                numberColumn(u"中位数"_s),    numberColumn(u"最低"_s), numberColumn(u"最高"_s),
                numberColumn(u"绝对中位差"_s)};
    case ReviewPaper::Raters:
        return {words(u"评分人"_s, 100, 4), numberColumn(u"应评"_s), numberColumn(u"已评"_s), numberColumn(u"已交"_s),
                numberColumn(u"完成"_s)};
    case ReviewPaper::Totals: return {words(u"总分"_s, 120, 8), numberColumn(u"份数"_s), numberColumn(u"占比"_s)};
    case ReviewPaper::Outliers:
        return {words(u"姓名"_s, 80, 4), words(u"分组"_s, 150, 4), words(u"条目"_s, 120, 6), numberColumn(u"得分"_s),
                words(u"说明"_s, 300, 12)};
    case ReviewPaper::Equal:
        return {words(u"条目"_s, 150, 8), numberColumn(u"分值"_s), numberColumn(u"已评份数"_s),
                numberColumn(u"都得"_s)};
    case ReviewPaper::Teachers:
        return {words(u"姓名"_s, 80, 4),         words(u"分组"_s, 110, 4),          numberColumn(u"上学期得分率"_s),
                numberColumn(u"本学期得分率"_s), numberColumn(u"变化（百分点）"_s), numberColumn(u"上学期名次"_s),
                numberColumn(u"本学期名次"_s),   numberColumn(u"名次升降"_s)};
    case ReviewPaper::Criteria:
        return {words(u"条目"_s, 150, 8), numberColumn(u"上学期平均"_s), numberColumn(u"本学期平均"_s),
                numberColumn(u"得分率变化（百分点）"_s)};
    case ReviewPaper::SideBySide: break;
    }
    // Numbered criteria mostly in one line, so that all of them stand on the page of their teachers.
    std::vector<PrintColumn> columns{words(u"条目"_s, 130, 11), numberColumn(u"中位数"_s)};
    for (const QString &teacher : document.teachers)
        columns.push_back(numberColumn(teacher));
    return columns;
}

/// The median stands beside the criterion, where every page repeats it.
std::vector<PrintRow> medianFirst(std::vector<PrintRow> lines, std::size_t columns)
{
    for (PrintRow &line : lines) {
        if (line.cells.size() == columns)
            std::rotate(line.cells.begin() + 1, line.cells.end() - 1, line.cells.end());
    }
    return lines;
}

} // namespace

PrintTable reviewTable(const ReviewDocument &document)
{
    PrintTable table;
    table.title = titleOf(document.paper);
    table.subtitleLeft = document.school + u'　' + document.term;
    table.subtitleRight = document.group;
    table.footerLeft = document.school + u'　' + table.title;
    table.columns = columnsOf(document);
    table.rows = document.lines;
    const bool isWide = document.paper == ReviewPaper::SideBySide || document.paper == ReviewPaper::Progress ||
                        document.paper == ReviewPaper::Outliers;
    table.setup.orientation = isWide ? QPageLayout::Landscape : QPageLayout::Portrait;
    if (document.paper == ReviewPaper::Progress && !document.sheets.empty())
        table.closing = {{{sheetCountsText(document.sheets)}}};
    if (document.paper == ReviewPaper::SideBySide) {
        table.rows = medianFirst(document.lines, table.columns.size());
        table.keyColumns = 2;
        table.isTight = true;
        const bool anyProvisional = std::ranges::any_of(document.lines, [](const PrintRow &row) {
            return std::ranges::any_of(row.cells, [](const PrintCell &cell) { return cell.text.endsWith(u'*'); });
        });
        table.closing = {{{markLegend() + (anyProvisional ? u"　* 暂计"_s : QString{})}}};
    }
    return table;
}

} // namespace yanben
