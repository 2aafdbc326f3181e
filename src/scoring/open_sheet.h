#pragma once

#include "scoring/scoring_plan.h"

#include <optional>
#include <vector>

namespace yanben
{

/// What keeps a result provisional.
enum class OpenBy {
    NotRecorded,  ///< something is missing, or the total is too large
    RatersDiffer, ///< 待复核: a further mark, or the office's agreed score, has to decide
    UnfitRecord   ///< a record does not fit its rule
};

/// Of several reasons the last of OpenBy: it has to be dealt with first.
struct OpenSheet
{
    OpenBy by = OpenBy::NotRecorded;
    std::vector<QString> criteria; ///< their numbers; those not recorded are not listed

    friend bool operator==(const OpenSheet &, const OpenSheet &) = default;
};

/// Empty where the result is not provisional. It needs its outcomes, in the order of the sheet's criteria.
std::optional<OpenSheet> openIn(const RubricSheet &sheet, const SheetResult &result);

} // namespace yanben
