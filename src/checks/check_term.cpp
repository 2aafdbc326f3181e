#include "checks/check_term.h"

#include "checks/date_checks.h"
#include "checks/result_checks.h"
#include "checks/rubric_checks.h"
#include "checks/schedule_checks.h"

#include <algorithm>
#include <tuple>

namespace yanben
{

std::vector<Finding> checkTerm(const CheckInput &input)
{
    std::vector<Finding> findings;
    for (const auto check :
         {checkRubricSum, checkPublished, checkUnfitRecords, checkParameters, checkCaps, checkZeroTiers,
          checkPlacements, checkWithinTerm, checkWithinStage, checkCalendarYears, checkLocations, checkPresenters,
          checkParticipants, checkTopics, checkRowOrder, checkForms})
        std::ranges::move(check(input), std::back_inserter(findings));
    std::ranges::stable_sort(findings, {}, [](const Finding &finding) {
        return std::tuple{finding.severity, finding.code};
    });
    return findings;
}

} // namespace yanben
