// Rules whose records count: tally, quota, convert.
#include "scoring/rules/group_table.h"
#include "scoring/rules/rule_scorer.h"

#include <algorithm>

namespace yanben
{

namespace
{

struct CaseFacts
{
    Amount count;
    const std::vector<Points> *amounts = nullptr;
};

std::size_t indexOfCase(const TallyRule &rule, const QString &name)
{
    const auto found = std::ranges::find_if(rule.cases, [&](const TallyCase &each) { return recordKey(each) == name; });
    return static_cast<std::size_t>(found - rule.cases.begin());
}

std::optional<RecordFault> gather(const TallyRule &rule, const TallyRecord &record, std::span<CaseFacts> facts)
{
    for (const CaseCount &each : record.counts) {
        const std::size_t at = indexOfCase(rule, each.caseName);
        if (at == facts.size())
            return RecordFault{FaultCode::UnknownName, each.caseName};
        if (std::holds_alternative<PointsRange>(rule.cases[at].points))
            return RecordFault{FaultCode::WrongKind, each.caseName};
        if (each.count < Amount{})
            return RecordFault{FaultCode::OutOfRange, each.count.toString()};
        if (each.count.inHundredths() % 50 != 0)
            return RecordFault{FaultCode::OffStep, each.count.toString()};
        facts[at].count = each.count;
    }
    for (const CaseAmounts &each : record.amounts) {
        const std::size_t at = indexOfCase(rule, each.caseName);
        if (at == facts.size())
            return RecordFault{FaultCode::UnknownName, each.caseName};
        const auto *range = std::get_if<PointsRange>(&rule.cases[at].points);
        if (!range)
            return RecordFault{FaultCode::WrongKind, each.caseName};
        for (const Points amount : each.amounts) {
            if (amount < range->low || amount > range->high)
                return RecordFault{FaultCode::OutOfRange, amount.toString()};
        }
        facts[at] = {.count = Amount::whole(std::ssize(each.amounts)), .amounts = &each.amounts};
    }
    return std::nullopt;
}

bool bound(Exact &sum, const std::optional<Points> &cap)
{
    if (!cap)
        return false;
    const Exact limit{*cap};
    if (sum > limit) {
        sum = limit;
        return true;
    }
    if (sum < -limit) {
        sum = -limit;
        return true;
    }
    return false;
}

Exact product(Points each, Amount count)
{
    return count.isWhole() ? Exact{each} * Exact{count.inHundredths() / 100} : Exact{each} * Exact{count};
}

} // namespace

RuleOutcome RuleScorer::operator()(const TallyRule &rule, const RecordData &data) const
{
    const auto *record = std::get_if<TallyRecord>(&data.observed);
    if (!record)
        return RuleOutcome::bad(FaultCode::WrongKind);
    FewOf<CaseFacts> cases(std::ssize(rule.cases));
    const std::span<CaseFacts> facts{cases};
    if (auto fault = gather(rule, *record, facts))
        return {.fault = std::move(fault)};

    for (const ZeroWhen &when : rule.zeroWhen) {
        const std::size_t at = indexOfCase(rule, when.caseName);
        if (at == facts.size())
            return RuleOutcome::bad(FaultCode::BrokenRule, when.caseName);
        if (facts[at].count >= when.atLeast) {
            note([&] { return ZeroStep{rule.cases[at].name, facts[at].count}; });
            return RuleOutcome::of({});
        }
    }
    for (const Carry &carry : rule.carry) {
        const std::size_t from = indexOfCase(rule, carry.of);
        const std::size_t to = indexOfCase(rule, carry.as);
        if (from == facts.size() || to == facts.size() || carry.every < 1 || facts[from].amounts || facts[to].amounts ||
            std::holds_alternative<PointsRange>(rule.cases[to].points))
            return RuleOutcome::bad(FaultCode::BrokenRule, carry.of);
        const std::int64_t times = facts[from].count.inHundredths() / (std::int64_t{carry.every} * 100);
        if (times == 0)
            continue;
        facts[from].count = facts[from].count - Amount::whole(times * carry.every);
        facts[to].count += Amount::whole(times);
        note([&] { return CarryStep{rule.cases[from].name, carry.every, times, rule.cases[to].name}; });
    }

    Exact points{rule.base};
    note([&] { return BaseStep{rule.base}; });
    for (std::size_t i = 0; i < facts.size(); ++i) {
        const TallyCase &each = rule.cases[i];
        if (const std::vector<Points> *amounts = facts[i].amounts) {
            Exact sum;
            for (const Points amount : *amounts)
                sum += amount;
            const bool capped = bound(sum, each.cap);
            points += sum;
            if (!amounts->empty())
                note([&] { return AmountsStep{each.name, *amounts, sum, capped}; });
        } else if (facts[i].count != Amount{}) {
            const Points one = std::get<Points>(each.points);
            Exact sum = product(one, facts[i].count);
            const bool capped = bound(sum, each.cap);
            points += sum;
            note([&] { return CountStep{each.name, facts[i].count, one, sum, capped}; });
        }
    }
    return clamped(std::move(points), rule.floor, rule.cap);
}

RuleOutcome RuleScorer::operator()(const QuotaRule &rule, const RecordData &data) const
{
    const auto *record = std::get_if<CountRecord>(&data.observed);
    if (!record)
        return RuleOutcome::bad(FaultCode::WrongKind);
    if (record->count < Amount{})
        return RuleOutcome::bad(FaultCode::OutOfRange, record->count.toString());

    Amount required;
    if (const auto *fixed = std::get_if<Amount>(&rule.required)) {
        required = *fixed;
    } else {
        const GroupAmount *entry = entryOfGroup(std::get<std::vector<GroupAmount>>(rule.required), data, m_groups);
        if (!entry)
            return RuleOutcome::bad(FaultCode::NoGroup, data.group.value_or(QString{}));
        required = entry->required;
    }

    QuotaStep step{.count = record->count, .required = required, .full = rule.full, .lost = {}, .extra = {}};
    if (record->count < required) {
        const Exact missing = required - record->count;
        const auto *each = std::get_if<Points>(&rule.perMissing);
        step.proportional = !each;
        step.lost = each ? Exact{*each} * missing : Exact{rule.full} * missing / Exact{required};
    } else if (rule.perExtra) {
        step.extra = Exact{*rule.perExtra} * Exact{record->count - required};
    }
    Exact points = Exact{rule.full} - step.lost + step.extra;
    note([&] { return step; });
    return clamped(std::move(points), rule.floor, rule.cap);
}

RuleOutcome RuleScorer::operator()(const ConvertRule &rule, const RecordData &data) const
{
    std::span<const Amount> parts;
    if (const auto *record = std::get_if<AmountRecord>(&data.observed))
        parts = {&record->amount, 1};
    else if (const auto *days = std::get_if<DaysRecord>(&data.observed))
        parts = days->days;
    else
        return RuleOutcome::bad(FaultCode::WrongKind);
    if (rule.per <= Amount{})
        return RuleOutcome::bad(FaultCode::BrokenRule, rule.per.toString());

    const bool byDay = std::holds_alternative<DaysRecord>(data.observed);
    Amount sum;
    Amount before;
    for (const Amount part : parts) {
        if (part < Amount{})
            return RuleOutcome::bad(FaultCode::OutOfRange, part.toString());
        before += part;
        sum += byDay && rule.dailyCap ? std::min(part, *rule.dailyCap) : part;
    }
    const Exact times = rule.whole ? Exact{sum.inHundredths() / rule.per.inHundredths()} : Exact{sum} / Exact{rule.per};
    Exact points = times * Exact{rule.points};
    note([&] {
        ConvertStep step{sum, rule.per, rule.points, points};
        if (before != sum)
            step.cut = DailyCut{.cap = *rule.dailyCap, .before = before};
        return step;
    });
    return clamped(std::move(points), std::nullopt, rule.cap);
}

} // namespace yanben
