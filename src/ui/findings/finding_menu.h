#pragma once

#include "domain/findings/finding.h"
#include "domain/schedule/term.h"

#include <functional>

class QMenu;

namespace yanben
{

/// What a menu does about a finding.
struct FindingDeeds
{
    std::function<void(const FindingFix &)> take;
    std::function<void()> keep;
};

/// What it is, as a line to read.
void addFindingHead(QMenu &menu, const Finding &finding, const Term &term);
/// Every way out, and behind a line to keep it as it is; off where nothing can be written.
void addFindingWays(QMenu &menu, const Finding &finding, const Term &term, bool writable, const FindingDeeds &deeds);
/// The finding as one line of the menu that opens its ways out.
void addFindingLine(QMenu &menu, const Finding &finding, const Term &term, bool writable, const FindingDeeds &deeds);

} // namespace yanben
