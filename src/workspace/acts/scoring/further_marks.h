#pragma once

#include "scoring/outcome.h"
#include "workspace/acts/scoring/score_acts.h"

#include <QDateTime>

namespace yanben
{

/// Why somebody gives no further mark on one sheet and criterion.
enum class FurtherMarkFault {
    SheetClosed, ///< with the reviewer, published or filed
    NoPanel,     ///< the office alone rates there
    NotOpen,     ///< the raters' marks don't lie too far apart, or no mark could settle it
    Listed,      ///< he is one of the raters
    OwnSheet,    ///< nobody rates himself, nor his group
    FormerRater, ///< he was one of the raters: marks of his that don't count would count again
    NoMark
};

using FurtherMarkAct = Result<Act, FurtherMarkFault>;

/// The marks lie further apart than the criterion lets pass, and one that comes in addition may settle it. Where all
/// have to agree, or levels have no points, only the office does.
bool isOpenForFurtherMark(const PanelTerms &terms, const Outcome &outcome);

/// What somebody who is not among the raters gives one sheet in one criterion, handed in with it; no other sheet waits
/// for him. `place` is in his voice. In place of what he gave there before.
FurtherMarkAct giveFurtherMark(const State &state, RubricVersionId version, const QStringList &subjects,
                               const ScorePlace &place, const RecordData &mark, const QDateTime &at);
/// Takes it away again. Refused only on a sheet that takes no scores.
FurtherMarkAct takeFurtherMark(const State &state, RubricVersionId version, const QStringList &subjects,
                               const ScorePlace &place);

} // namespace yanben
