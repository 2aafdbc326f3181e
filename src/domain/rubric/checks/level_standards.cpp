#include "domain/rubric/checks/level_standards.h"

#include "domain/rubric/rubric_places.h"

#include <algorithm>

namespace yanben
{

namespace
{

struct StandardsCheck
{
    const QString &path;
    std::vector<RubricProblem> &problems;

    void check(const Rule &rule, const QString &place) const { std::visit(StandardsCheck{place, problems}, rule.kind); }

    void operator()(const LevelsRule &rule) const
    {
        const auto isDescribed = [](const Level &each) { return each.text.has_value(); };
        if (std::ranges::none_of(rule.levels, isDescribed))
            return;
        for (std::size_t i = 0; i < rule.levels.size(); ++i) {
            if (!isDescribed(rule.levels[i]))
                problems.push_back({at(path, "levels", i), RubricFault::LevelWithoutText, rule.levels[i].name});
        }
    }

    void operator()(const BandsRule &rule) const
    {
        if (rule.of)
            check(**rule.of, under(path, "of"));
    }

    void operator()(const CompositeRule &rule) const
    {
        for (std::size_t i = 0; i < rule.parts.size(); ++i)
            check(*rule.parts[i].rule, under(at(path, "parts", i), "rule"));
    }

    void operator()(const auto &) const {}
};

} // namespace

std::vector<RubricProblem> checkLevelStandards(const Rule &rule, const QString &path)
{
    std::vector<RubricProblem> problems;
    std::visit(StandardsCheck{path, problems}, rule.kind);
    return problems;
}

} // namespace yanben
