#include "scoring/ranking.h"

namespace yanben
{

std::optional<QString> gradeOf(const std::vector<Grade> &grades, const Decimal &total, std::size_t best)
{
    const Exact value = total.toExact();
    for (std::size_t i = best; i < grades.size(); ++i) {
        if (!grades[i].atLeast || value >= Exact{*grades[i].atLeast})
            return grades[i].name;
    }
    return std::nullopt;
}

} // namespace yanben
