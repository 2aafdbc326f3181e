#pragma once

#include "domain/findings/finding.h"
#include "domain/schedule/term.h"

#include <QString>

namespace yanben
{

/// 每组每学期至少 2 次
QString countRequiredText(const CountFacts &count);
/// 19 周中 12 周达到, 各组合计 8 个月中 5 个月达到, 4 个组中 3 个组达到
QString countMetText(const CountFacts &count, int met, int asked);
/// 语文组 第3周、第5周；数学组 第4周
QString missingRecordsText(const std::vector<MissingRecord> &records, const Term &term);
/// ACTIVITY_COUNT_LOW: “督导”要求每月至少 1 次，4月、6月未达到
QString countLowText(const Finding &finding, const Term &term);
/// ACTIVITY_COUNT_HIGH
QString countHighText(const Finding &finding, const Term &term);

} // namespace yanben
