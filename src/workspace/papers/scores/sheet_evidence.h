#pragma once

#include "documents/scoring/slip_document.h"
#include "scoring/outcome.h"
#include "workspace/acts/scoring/veto_acts.h"

#include <span>

namespace yanben
{

/// 2.教师职业道德培训
QString numberedTitle(const CriterionSpec &spec);

/// How the points came about, with what the rubric gives a state without a record.
QString pointsWorking(const Outcome &outcome, const QString &unit);

/// Each veto with what it does and its grounds, as far as they are among those held.
QStringList vetoLines(const RubricTerms &terms, std::span<const QString> vetoes, std::span<const HeldVeto> held,
                      std::optional<Employment> employment);

/// What was objected to the sheet and answered; criteria as the version names them.
std::vector<SlipObjection> slipObjections(const State &state, const RubricVersion &version, Subject subject);

} // namespace yanben
