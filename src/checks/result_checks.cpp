#include "checks/result_checks.h"

namespace yanben
{

std::vector<Finding> checkPublished(const CheckInput &input)
{
    if (input.differing.empty())
        return {};
    FindingFacts facts;
    for (const CheckedResult &each : input.differing) {
        if (each.contradicts)
            facts.contradicting.push_back(each.subject);
        else
            facts.names.push_back(QStringLiteral("%1 %2→%3").arg(each.subject, each.published, each.now));
    }
    return {{FindingCode::PublishedDiffers, Severity::Warning, ResultsTarget{}, std::move(facts), {}}};
}

} // namespace yanben
