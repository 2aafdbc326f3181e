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

std::vector<Finding> checkUnfitRecords(const CheckInput &input)
{
    std::vector<Finding> findings;
    for (const CheckedUnfit &each : input.unfit) {
        FindingFacts facts{.title = each.title, .no = each.no, .names = each.names};
        findings.push_back({FindingCode::RecordUnfit,
                            Severity::Warning,
                            RecordsTarget{each.criterion, each.first},
                            std::move(facts),
                            {}});
    }
    return findings;
}

std::vector<Finding> checkEmployments(const CheckInput &input)
{
    std::vector<Finding> findings;
    for (const CheckedEmployment &each : input.unknownEmployments) {
        FindingFacts facts{.title = each.name, .names = each.vetoes};
        findings.push_back(
            {FindingCode::EmploymentMissing, Severity::Warning, StaffTarget{each.staff}, std::move(facts), {}});
    }
    return findings;
}

} // namespace yanben
