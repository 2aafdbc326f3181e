#pragma once

#include "domain/findings/finding.h"
#include "workspace/exchange/activity_import.h"

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
    const State &m_state;
    TermId m_term;
    std::vector<Finding> m_before;
};

} // namespace yanben
