#include "checks/check_term.h"

#include "checks/clashes/clash_checks.h"
#include "checks/count_checks.h"
#include "checks/date_checks.h"
#include "checks/exam_checks.h"
#include "checks/pair_checks.h"
#include "checks/result_checks.h"
#include "checks/rubric_checks.h"
#include "checks/schedule_checks.h"
#include "checks/theme_checks.h"

#include <algorithm>
#include <tuple>

namespace yanben
{

std::vector<Finding> checkTerm(const CheckInput &input)
{
    std::vector<Finding> findings;
    for (const auto check : {checkRubricSum,    checkPublished,  checkUnfitRecords,  checkEmployments, checkParameters,
                             checkCaps,         checkZeroTiers,  checkConversions,   checkPlacements,  checkWithinTerm,
                             checkWithinStage,  checkExamWeeks,  checkCalendarYears, checkLocations,   checkLeaders,
                             checkParticipants, checkGroupNames, checkTopics,        checkMonthTopics, checkCountsLow,
                             checkCountsHigh,   checkWeekItems,  checkRowOrder,      checkForms,       checkPairs})
        std::ranges::move(check(input), std::back_inserter(findings));
    ClashChecks clashes{input};
    clashes.dropHarmfulMoves(findings);
    std::ranges::move(clashes.findings(), std::back_inserter(findings));
    std::ranges::stable_sort(findings, {}, [](const Finding &finding) {
        return std::tuple{finding.severity, finding.code};
    });
    return findings;
}

} // namespace yanben
