#pragma once

#include "domain/findings/finding.h"
#include "domain/schedule/term.h"

#include <QString>

namespace yanben
{

/// The finding as one Chinese sentence, for lists on paper and for other programs.
QString findingText(const Finding &finding, const Term &term);
/// What the way out does: 改到 4月4日.
QString findingFixText(const FindingFix &fix, const Term &term);
/// Where an offer moves a meeting: 4月9日（周二）, 第7周 4月15日（周一） where that is another week.
QString movedDaysText(const MoveMeeting &move, const Term &term);

} // namespace yanben
