#pragma once

#include "domain/overall/overall_check.h"
#include "scoring/overall/overall_result.h"

#include <QString>

namespace yanben
{

/// One line for paper and screen: 研修案例 85.50 × 40% = 34.2，网络平台 90.00 × 60% = 54，34.2 + 54 = 88.2.
QString overallWorkingText(const OverallSheet &sheet, const OverallResult &result);

/// 暂计, 未入围 with the stage, or nothing.
QString overallStandingText(const OverallSheet &sheet, const OverallResult &result);

/// What it is made of: 案例 40% + 平台（满分 120）60%; of stages 初评 60%（案例 40% + 平台 60%）；实地考察
/// 40%，初评前10名入围.
QString overallTermsText(const OverallSheet &sheet);

/// Why a result is no full one or stands apart: 暂计, 实地考察入围待定, 未入围实地考察, 一票否决，排在最后. Empty for
/// others. That it can't be honoured is said of one without a grade; beside a grade gradeBesideVetoes() says it.
QString overallRemarkText(const OverallSheet &sheet, const OverallResult &result);

/// The whole account of one result, a line each: its working, the terms of the stage that it did not enter, rounding,
/// grade and rank.
QString overallAccountText(const OverallSheet &sheet, const OverallResult &result);

/// Why an overall result can't be counted yet, and what to do.
QString overallFaultText(const OverallProblem &problem);
/// Where, for people: “实地考察”第1部分. Empty for the whole.
QString overallPlaceText(const OverallSheet &sheet, const QString &path);

} // namespace yanben
