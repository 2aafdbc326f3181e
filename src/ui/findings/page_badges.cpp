#include "ui/findings/page_badges.h"

#include "ui/findings/finding_target.h"

namespace yanben
{

std::map<PageId, int> pageBadges(const State &state, const FindingsBook &findings)
{
    std::map<PageId, int> badges;
    const std::optional<TermId> term = findings.term();
    if (!term)
        return badges;
    for (const Finding &finding : findings.findings()) {
        // Clashes of leaders are marked in the schedule, too; only their field is elsewhere.
        const PageId page =
            finding.code == FindingCode::LeaderClash ? PageId::Schedule : findingTarget(state, *term, finding).page;
        if (page == PageId::Rubric ? finding.severity == Severity::Error
                                   : page == PageId::Schedule && finding.severity != Severity::Notice)
            ++badges[page];
    }
    return badges;
}

} // namespace yanben
