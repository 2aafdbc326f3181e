#pragma once

#include "domain/findings/finding.h"
#include "domain/schedule/term.h"

#include <QString>

#include <vector>

namespace yanben
{

/// 2–3, ≥ 1, ≤ 2; of half days with their name.
QString countRangeText(const CountRange &range, CountUnit unit);
/// 每周, 每月, 每学期, 每学年
/// `every`: so many weeks or months.
QString countPeriodText(CountPeriod period, int every);
/// 学校, 每个组, 每位教师
QString countForText(CountFor each);

/// 语文组 第3周、第5周; of which meetings the record is missing.
QString missingRecords(const std::vector<MissingRecord> &records, const Term &term);
QString countLowSentence(const Finding &finding, const Term &term);
QString countHighSentence(const Finding &finding, const Term &term);

} // namespace yanben
