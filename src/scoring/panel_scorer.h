#pragma once

#include "domain/sheets/panel.h"
#include "scoring/rules/rule_scorer.h"

namespace yanben
{

/// What the marks of several raters give together (C14): missing until all have come in, RatersDiffer (待复核) where
/// they lie further apart than PanelTerms lets pass. Every mark is scored by the rule first; the points of all are
/// combined, also of one that a third mark has left alone (PanelStep::exceeded). Levels without points have to be the
/// same.
RuleOutcome scorePanel(const Rule &rule, const Panel &panel, std::span<const QString> groups, Working *working);

/// Writes down the marks over which the office has decided.
void noteOverruled(const Rule &rule, const Panel &panel, std::span<const QString> groups, Working &working);

} // namespace yanben
