// In a rule of any kind a record that is worse never scores more.
#include "scoring/random_rubrics.h"
#include "scoring/scoring_plan.h"
#include "scoring/wild_rubrics.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <array>

using namespace yanben;

namespace
{

using OfEachKind = std::array<int, std::variant_size_v<RuleKind>>;

/// Makes one fact of a record of RandomRubrics worse, where it can be.
class Worsening
{
public:
    explicit Worsening(RandomRubrics &random) : m_random{random} {}

    void operator()(const Rule &rule, RecordData &data)
    {
        std::visit([&](const auto &kind) { worsen(kind, data.observed); }, rule.kind);
    }

private:
    template <typename T>
    T &oneOf(std::vector<T> &all)
    {
        return all.at(static_cast<std::size_t>(m_random.number(0, static_cast<int>(all.size()) - 1)));
    }
    Amount less(Amount value) { return std::max(Amount{}, value - Amount::hundredths(50 * m_random.number(1, 40))); }

    void worsen(const RatingRule &, Observation &observed)
    {
        Points &mark = oneOf(std::get<RatingsRecord>(observed).ratings);
        mark = less(mark);
    }
    void worsen(const LevelsRule &rule, Observation &observed)
    {
        std::get<LevelsRecord>(observed).levels.front() = rule.levels.back().name;
    }
    /// The first case takes points, the second one gives some.
    void worsen(const TallyRule &, Observation &observed)
    {
        std::vector<CaseCount> &counts = std::get<TallyRecord>(observed).counts;
        if (m_random.coin())
            counts[0].count += Amount::hundredths(50 * m_random.number(1, 4));
        else
            counts[1].count = less(counts[1].count);
    }
    void worsen(const QuotaRule &, Observation &observed)
    {
        Amount &count = std::get<CountRecord>(observed).count;
        count = less(count);
    }
    void worsen(const BandsRule &rule, Observation &observed)
    {
        if (rule.of)
            return (*this)(**rule.of, *std::get<InnerRecord>(observed).of);
        Amount &value = std::get<ValueRecord>(observed).value;
        value = less(value);
    }
    void worsen(const RankRule &, Observation &observed)
    {
        auto &record = std::get<RankRecord>(observed);
        if (record.change)
            *record.change = *record.change - Amount::whole(1);
        else if (record.rank)
            *record.rank += Amount::whole(1);
        else
            oneOf(record.ranks) += Amount::whole(1);
    }
    void worsen(const AwardsRule &rule, Observation &observed)
    {
        std::vector<AwardWon> &awards = std::get<AwardsRecord>(observed).awards;
        if (awards.empty())
            return;
        AwardWon &won = oneOf(awards);
        switch (m_random.number(0, 2)) {
        case 0: awards.pop_back(); break;
        case 1: won.level = rule.table.back().level; break;
        default: won.order = std::max(won.order.value_or(1), 2);
        }
    }
    void worsen(const ConditionsRule &, Observation &observed)
    {
        std::vector<QString> &met = std::get<ConditionsRecord>(observed).met;
        if (!met.empty())
            met.pop_back();
    }
    void worsen(const ConvertRule &, Observation &observed)
    {
        auto *days = std::get_if<DaysRecord>(&observed);
        Amount &amount = days ? oneOf(days->days) : std::get<AmountRecord>(observed).amount;
        amount = less(amount);
    }
    void worsen(const RatioRule &, Observation &observed)
    {
        Amount &value = std::get<ValueRecord>(observed).value;
        value = less(value);
    }
    void worsen(const CompositeRule &rule, Observation &observed)
    {
        PartRecord &part = oneOf(std::get<PartsRecord>(observed).parts);
        (*this)(*std::ranges::find(rule.parts, part.name, &CompositePart::name)->rule, *part.data);
    }

    RandomRubrics &m_random;
};

SheetResult worsenedResultOf(const ScoringPlan &plan, const std::vector<Record> &records)
{
    std::vector<const Record *> row;
    for (const Record &record : records)
        row.push_back(&record);
    return plan.result({.records = row, .groups = {}, .vetoes = {}}, Detail::Outcomes);
}

void countKinds(const Rule &rule, OfEachKind &counts)
{
    ++counts.at(rule.kind.index());
    if (const auto *bands = std::get_if<BandsRule>(&rule.kind); bands && bands->of)
        countKinds(**bands->of, counts);
    if (const auto *composite = std::get_if<CompositeRule>(&rule.kind)) {
        for (const CompositePart &part : composite->parts)
            countKinds(*part.rule, counts);
    }
}

} // namespace

TEST_CASE("In a rule of any of the eleven kinds a worse record never scores more, nor does its sheet")
{
    OfEachKind lower{};
    static_assert(lower.size() == 11);
    for (unsigned seed = 1; seed <= 300; ++seed) {
        CAPTURE(seed);
        RandomRubrics random{seed};
        const ScoringPlan plan{random.sheet().rubric};
        std::vector<Record> records = random.records(plan.sheet());
        SheetResult before = worsenedResultOf(plan, records);
        for (std::size_t i = 0; i < records.size(); ++i) {
            if (records[i].state != RecordState::Recorded)
                continue;
            const Rule &rule = plan.sheet().criteria[i].rule;
            Worsening{random}(rule, records[i].data);
            const SheetResult after = worsenedResultOf(plan, records);
            CAPTURE(i, rule.kind.index());
            REQUIRE(before.outcomes[i].points);
            REQUIRE(after.outcomes[i].points);
            REQUIRE(*after.outcomes[i].points <= *before.outcomes[i].points);
            REQUIRE(after.exact.has_value() == before.exact.has_value());
            if (after.exact) {
                REQUIRE(*after.exact <= *before.exact);
                REQUIRE(after.total->units() <= before.total->units());
            }
            lower.at(rule.kind.index()) += *after.outcomes[i].points < *before.outcomes[i].points ? 1 : 0;
            before = after;
        }
    }
    CHECK(std::ranges::all_of(lower, [](int times) { return times > 5; }));
}

TEST_CASE("Random rubrics, what holds for which holds for all, have many rules of each kind")
{
    OfEachKind sound{};
    OfEachKind wild{};
    for (unsigned seed = 1; seed <= 300; ++seed) {
        const RubricSheet drawn = RandomRubrics{seed}.sheet().rubric;
        for (const CriterionSpec &criterion : drawn.criteria)
            countKinds(criterion.rule, sound);
        const RubricSheet drawnWild = WildRubrics{seed}.rubric();
        for (const CriterionSpec &criterion : drawnWild.criteria)
            countKinds(criterion.rule, wild);
    }
    for (const OfEachKind &counts : {sound, wild})
        CHECK(std::ranges::all_of(counts, [](int times) { return times > 50; }));
}
