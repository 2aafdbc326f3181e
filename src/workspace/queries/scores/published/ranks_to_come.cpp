#include "workspace/queries/scores/published/ranks_to_come.h"

namespace yanben
{

RanksToCome::RanksToCome(const State &state, RubricId rubric) : m_scores{scoreRubric(state, rubric, Detail::Totals)} {}

std::map<Subject, int> RanksToCome::with(const std::map<Subject, SheetResult> &results) const
{
    std::vector<SheetResult> sheets;
    sheets.reserve(m_scores.size());
    for (const SubjectScore &score : m_scores) {
        const auto other = results.find(score.subject);
        sheets.push_back(other == results.end() ? score.result : other->second);
    }
    rankSheets(sheets);
    std::map<Subject, int> ranks;
    for (std::size_t i = 0; i < sheets.size(); ++i) {
        if (sheets[i].rank)
            ranks.emplace(m_scores[i].subject, *sheets[i].rank);
    }
    return ranks;
}

} // namespace yanben
