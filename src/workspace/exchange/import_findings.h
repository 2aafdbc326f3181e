#pragma once

#include "domain/findings/finding.h"
#include "workspace/exchange/activity_import.h"

#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace yanben
{

/// What an import would bring about beside its changes.
class ImportFindings
{
public:
    /// `state` outlives it.
    ImportFindings(const State &state, TermId term);

    /// Clashes and days without school that there are only once what is ticked is taken, the grave ones first.
    std::vector<Finding> of(const CalendarImport &import) const;

private:
    using Days = std::pair<std::optional<QDate>, std::optional<QDate>>;

    bool isKnown(const Finding &finding) const;

    const State &m_state;
    TermId m_term;
    std::map<Days, std::vector<Finding>> m_before; ///< by the days that they are about
};

} // namespace yanben
