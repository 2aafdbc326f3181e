#pragma once

#include "domain/rubric/rubric.h"
#include "scoring/outcome.h"
#include "workspace/acts/scoring/score_acts.h"
#include "workspace/queries/scores/typed/typed_score.h"

#include <QString>

namespace yanben
{

/// 扣分, 累加, 分档, 评分 …: a tally that starts above 0 takes away.
QString ruleKindText(const Rule &rule);
QString recordStateText(RecordState state);
/// What a cell shows: the sign of its state, or the points.
QString markText(const Outcome &outcome);
/// The same as a cell has room for it: points that two places do not hold are rounded.
QString cellText(const Outcome &outcome, const Rounding &rounding);
/// For a screen reader and a tooltip: the state in words, or why it can't be scored.
QString markDescription(const Outcome &outcome);
/// Why nobody needs to record anything: the criterion is for others. 只适用于班主任.
QString forOthersText(const CriterionSpec &criterion);
/// What a record says, without what it gives: 2 次, 第3名, the level, or the state.
QString recordedText(const CriterionSpec &criterion, const Record &record);
/// What a record says and the points that come of it: 2 次 → 8 分. Below a level, what it asks for.
QString readingText(const CriterionSpec &criterion, const Record &record, const Outcome &outcome, const QString &unit);
/// Why a typed score was refused and what to type instead.
QString typedFaultText(const TypedScoreProblem &problem);
/// With the form that several cases or parts are typed in, where the rule has them.
QString typedFaultText(const TypedScoreProblem &problem, const Rule &rule);
/// What a cell or a column of the criterion takes: 次数, 完成数, 档次或其分值.
QString expectedText(const CriterionSpec &criterion);
/// With %1 for the teacher.
QString refusalText(VoiceRefused::Why why);

} // namespace yanben
