#pragma once

#include "documents/paper/table/print_table.h"

namespace yanben
{

struct PrintedCriterion
{
    QString section; ///< 一级指标, where the rubric has them; with the points of its criteria
    QString name;
    std::optional<PrintNumber> weight; ///< absent while nobody has set one
    QString standard;                  ///< 考核标准及要求
    QString method;                    ///< 评价方式
};

struct RubricDocument
{
    QString school;
    QString term;
    QString attachment;                  ///< 附件2, or nothing when the rubric stands alone
    std::optional<PrintNumber> fullMark; ///< as declared; the sum of the weights is printed in the last row
    std::vector<PrintedCriterion> criteria;
    QString title = QStringLiteral("校本研修考评细则");
    PrintNumber sum;         ///< of the weights that count toward the full mark
    QStringList grades = {}; ///< best first, each with the totals it takes in
    QStringList vetoes = {}; ///< each with its effect and consequences
    QString totalRule = {};  ///< what becomes of the sum of the points; empty: nothing
    QString version = {};    ///< 第1版，公布于2019年3月4日, 第2版（草稿）
};

/// 校本研修考评细则（满分100分）
PrintTable rubricTable(const RubricDocument &document);

} // namespace yanben
