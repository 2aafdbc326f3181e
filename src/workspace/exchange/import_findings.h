#pragma once

#include "domain/findings/finding.h"
#include "workspace/exchange/activity_import.h"

#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace yanben
{

/// What an import, a pasted table or the activities of another term would bring about beside their changes.
class ImportFindings
{
public:
    /// `state` outlives it.
    ImportFindings(const State &state, TermId term);

    /// Clashes, days without school and days outside the stages that there are only once what is ticked is taken, the
    /// grave ones first. Throws StaleChange when it can't be taken any more.
    std::vector<Finding> of(const CalendarImport &import) const;
    /// Likewise once the act is done.
    std::vector<Finding> of(const Act &act) const;

private:
    using Days = std::pair<std::optional<QDate>, std::optional<QDate>>;

    std::vector<Finding> freshIn(const State &after) const;
    bool isKnown(const Finding &finding) const;

    const State &m_state;
    TermId m_term;
    std::map<Days, std::vector<Finding>> m_before; ///< by the days that they are about
};

} // namespace yanben
