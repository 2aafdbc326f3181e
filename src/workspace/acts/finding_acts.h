#pragma once

#include "domain/findings/finding.h"
#include "workspace/act.h"
#include "workspace/state.h"

#include <optional>

namespace yanben
{

/// The act that takes one of a finding's ways out. Throws StaleChange when a row that it needs is gone or is no longer
/// what the finding found.
Act fixFinding(const State &state, TermId term, const Finding &finding, const FindingFix &fix);

/// Puts the finding aside until its facts change. `reason` must say something.
Act dismissFinding(const State &state, TermId term, const Finding &finding, const QString &reason);
Act recallFinding(const State &state, DismissalId dismissal);

/// What a dismissal stores: the target by its rows' keys, and everything that the finding was about.
QString targetKey(const FindingTarget &target);
QString factsKey(const Finding &finding);

} // namespace yanben
