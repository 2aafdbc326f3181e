#include "workspace/queries/scores/typed/counted_once.h"

#include <algorithm>

namespace yanben
{

namespace
{

Amount &countIn(TallyRecord &tally, const TallyRule &rule, const QString &key)
{
    const auto found = std::ranges::find(tally.counts, key, &CaseCount::caseName);
    if (found != tally.counts.end())
        return found->count;
    tally.counts.push_back({.caseName = key, .count = {}});
    // In the order of the rule, so that the same facts make the same record.
    std::ranges::stable_sort(tally.counts, {}, [&rule](const CaseCount &each) {
        return std::ranges::find(rule.cases, each.caseName, [](const TallyCase &of) { return recordKey(of); }) -
               rule.cases.begin();
    });
    return std::ranges::find(tally.counts, key, &CaseCount::caseName)->count;
}

} // namespace

std::vector<CountableCase> countableCases(const Rule &rule)
{
    std::vector<CountableCase> cases;
    if (std::holds_alternative<QuotaRule>(rule.kind))
        cases.emplace_back();
    if (const auto *tally = std::get_if<TallyRule>(&rule.kind)) {
        for (const TallyCase &each : tally->cases) {
            if (std::holds_alternative<Points>(each.points))
                cases.push_back({.key = recordKey(each), .name = each.name});
        }
    }
    return cases;
}

Result<Record, CountFault> countedBy(const Rule &rule, const Record *record, const QString &key, int by)
{
    const std::vector<CountableCase> cases = countableCases(rule);
    if (std::ranges::find(cases, key, &CountableCase::key) == cases.end())
        return CountFault::NotCounted;
    Record counted = record ? *record : Record{};
    if (counted.state == RecordState::Missing)
        counted.data = {};
    else if (counted.state != RecordState::Recorded)
        return CountFault::OtherState;
    counted.state = RecordState::Recorded;
    const Amount change = Amount::whole(by);
    if (const auto *tallyRule = std::get_if<TallyRule>(&rule.kind)) {
        const auto *before = std::get_if<TallyRecord>(&counted.data.observed);
        TallyRecord tally = before ? *before : TallyRecord{};
        Amount &count = countIn(tally, *tallyRule, key);
        if (count + change < Amount{})
            return CountFault::NothingToTake;
        count += change;
        std::erase_if(tally.counts, [](const CaseCount &each) { return each.count == Amount{}; });
        counted.data.observed = std::move(tally);
        return counted;
    }
    const auto *before = std::get_if<CountRecord>(&counted.data.observed);
    const Amount count = (before ? before->count : Amount{}) + change;
    if (count < Amount{})
        return CountFault::NothingToTake;
    counted.data.observed = CountRecord{.count = count};
    return counted;
}

} // namespace yanben
