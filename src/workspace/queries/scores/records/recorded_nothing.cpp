#include "workspace/queries/scores/records/recorded_nothing.h"

namespace yanben
{

namespace
{

struct Nothing
{
    using Facts = std::optional<Observation>;

    Facts operator()(const TallyRule &) const { return TallyRecord{}; }
    Facts operator()(const AwardsRule &) const { return AwardsRecord{}; }
    Facts operator()(const ConditionsRule &) const { return ConditionsRecord{}; }
    Facts operator()(const LevelsRule &rule) const
    {
        return rule.times.least == 0 ? Facts{LevelsRecord{}} : std::nullopt;
    }
    Facts operator()(const ConvertRule &rule) const { return rule.dailyCap ? Facts{DaysRecord{}} : std::nullopt; }

    template <typename Kind>
    Facts operator()(const Kind &) const
    {
        return std::nullopt;
    }
};

} // namespace

std::optional<Record> recordedNothing(const Rule &rule)
{
    std::optional<Observation> facts = std::visit(Nothing{}, rule.kind);
    return facts ? std::optional{recorded(*std::move(facts))} : std::nullopt;
}

} // namespace yanben
