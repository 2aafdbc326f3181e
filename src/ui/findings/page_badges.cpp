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
        const PageId page = findingTarget(state, *term, finding).page;
        if (page == PageId::Rubric ? finding.severity == Severity::Error
                                   : page == PageId::Schedule && finding.severity != Severity::Notice)
            ++badges[page];
    }
    return badges;
}

} // namespace yanben
