#include "scoring/open_sheet.h"

namespace yanben
{

std::optional<OpenSheet> openIn(const RubricSheet &sheet, const SheetResult &result)
{
    if (!result.provisional)
        return std::nullopt;
    OpenSheet unfit{.by = OpenBy::UnfitRecord, .criteria = {}};
    OpenSheet differing{.by = OpenBy::RatersDiffer, .criteria = {}};
    for (std::size_t i = 0; i < result.outcomes.size(); ++i) {
        const Outcome &outcome = result.outcomes[i];
        if (outcome.fault)
            (isUnfit(outcome) ? unfit : differing).criteria.push_back(sheet.criteria[i].no);
    }
    if (!unfit.criteria.empty())
        return unfit;
    return differing.criteria.empty() ? OpenSheet{} : differing;
}

} // namespace yanben
