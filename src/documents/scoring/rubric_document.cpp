#include "documents/scoring/rubric_document.h"

#include <algorithm>

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

int rowsOfSection(const std::vector<PrintedCriterion> &criteria, size_t first)
{
    size_t end = first + 1;
    while (end < criteria.size() && criteria[end].section == criteria[first].section)
        ++end;
    return static_cast<int>(end - first);
}

} // namespace

PrintTable rubricTable(const RubricDocument &document)
{
    const bool hasSections = std::any_of(document.criteria.begin(), document.criteria.end(),
                                         [](const PrintedCriterion &c) { return !c.section.isEmpty(); });
    PrintTable table;
    table.title = document.title;
    if (document.fullMark)
        table.title += u"（满分%1分）"_s.arg(document.fullMark->text());
    table.subtitleLeft = document.school + u'　' + document.term;
    QStringList notes{document.version, document.attachment};
    notes.removeAll(QString{});
    table.subtitleRight = notes.join(u'　');
    table.footerLeft = document.school + u'　' + document.title;
    if (hasSections)
        table.columns.push_back({u"一级指标"_s, 80, 4, CellAlign::Center});
    table.columns.push_back({u"内容"_s, 130, 6, CellAlign::Center});
    table.columns.push_back({u"权重"_s, 52, 3, CellAlign::Center});
    table.columns.push_back({u"考核标准及要求"_s, 330, 8, CellAlign::Left});
    table.columns.push_back({u"评价方式"_s, 110, 5, CellAlign::Center});

    int sectionRows = 0;
    for (size_t i = 0; i < document.criteria.size(); ++i) {
        const PrintedCriterion &criterion = document.criteria[i];
        PrintRow row;
        if (hasSections && sectionRows == 0) {
            sectionRows = rowsOfSection(document.criteria, i);
            row.cells.push_back(textCell(criterion.section));
            row.cells.back().rowSpan = sectionRows;
        }
        --sectionRows;
        row.cells.push_back(textCell(criterion.name));
        row.cells.push_back(numberCell(criterion.weight));
        row.cells.push_back(textCell(criterion.standard));
        row.cells.push_back(textCell(criterion.method));
        table.rows.push_back(std::move(row));
    }
    PrintCell label = textCell(u"合计"_s);
    label.colSpan = hasSections ? 2 : 1;
    label.bold = true;
    PrintCell sum = numberCell(document.sum);
    sum.bold = true;
    PrintCell rest;
    rest.colSpan = 2;
    table.rows.push_back({{label, sum, rest}});
    const auto addRule = [&](const QString &name, const QStringList &lines) {
        if (lines.isEmpty())
            return;
        label.text = name;
        PrintCell rule = textCell(lines.join(u'\n'), CellAlign::Left);
        rule.colSpan = 3;
        table.rows.push_back({{label, rule}});
    };
    addRule(u"总分"_s, document.totalRule.isEmpty() ? QStringList{} : QStringList{document.totalRule});
    addRule(u"等次"_s, document.grades);
    addRule(u"一票否决"_s, document.vetoes);
    return table;
}

} // namespace yanben
