#pragma once

#include "scoring/grade_quota.h"
#include "scoring/total_working.h"

#include <QString>

namespace yanben
{

// How the numbers of a sheet came about, each in one line for paper and screen.

/// 暂计，还有2条未定: of a result whose sheet is not complete. Of none it is not said how many.
QString provisionalText(int open);

/// What a rubric makes of the sum of its criteria: 基础分60，总分封顶100；折算到100分：得分×100÷可得分，四舍五入保留2位
/// 小数. Empty where the total is nothing but that sum.
QString totalRuleText(const RubricSheet &sheet);
/// 条目 9 + 8.5 = 17.5，基础分 10，17.5 + 10 = 27.5，精确值 27.5，四舍五入保留2位小数 → 27.50. In other units one
/// more line for each.
QString totalText(const TotalWorking &working);
/// 精确值 27.5，四舍五入保留2位小数 → 27.50
QString roundedText(const Exact &exact, const Decimal &total, RoundingMode mode);
/// 小计：教学工作
QString subtotalName(const SectionSubtotal &sum);
/// 9 + 8.5 = 17.5，满分20
QString sectionText(const SectionSubtotal &sum);
/// What could be earned, and which criteria stand outside.
QString possibleText(const RubricSheet &sheet, const SheetResult &result);
/// Why a rubric that converts by the possible points gives no total where no criterion counts.
QString nothingPossibleText();
/// Of a total in which no criterion counts.
QString nothingCountedText();
/// 得分率
QString rateWorkingText(const SheetResult &result);
/// （不含加分、基础分和总分的封顶保底）: what of the points 得分率 leaves out. Empty where it leaves out nothing.
QString rateRemark(const SheetResult &result);
/// `names` by sheet.
QString rankWorkingText(std::span<const SheetResult> results, std::size_t place, const std::vector<QString> &names);
/// The place on one criterion among all who were judged.
QString placeText(std::span<const std::optional<Exact>> points, std::size_t place, const std::vector<QString> &names);
/// The band that the total reached, and what vetoes did to it.
QString gradeText(const RubricTerms &terms, const SheetResult &result, std::span<const QString> vetoes);
/// “优秀”有5份，10份完整成绩的30%最多3份；边界上：甲、乙，同分的跨在边界两边. `names` by sheet.
QString quotaText(const QuotaExceeded &exceeded, const std::vector<QString> &names);
/// 27人合计 216.5 ÷ 27 = 约8.0185 → 8.02
QString averageText(std::span<const Exact> values, int leftOut);
/// 从低到高：6、7、8；中位数 7，各值与它的差从小到大：0、1、1，绝对中位差 1
QString spreadWorkingText(std::span<const Exact> values);
/// 应评27人，已评25人，未评2人：张三、李四
QString progressText(int concerned, const std::vector<QString> &open);
/// What the rubric gives a state without a record.
QString policyText(const Outcome &outcome, const QString &unit);

} // namespace yanben
