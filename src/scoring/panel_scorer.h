#pragma once

#include "domain/sheets/panel.h"
#include "scoring/rules/rule_scorer.h"

namespace yanben
{

/// What the marks of several raters give together (C14): missing until all have come in, RatersDiffer where two of
/// them lie further apart than the terms let pass. Every mark is scored by the rule first; the points are combined.
RuleOutcome scorePanel(const Rule &rule, const Panel &panel, std::span<const QString> groups, Working *working);

/// Writes down the marks over which the office has decided.
void noteOverruled(const Rule &rule, const Panel &panel, std::span<const QString> groups, Working &working);

} // namespace yanben
