#include "scoring/score_records.h"
#include "scoring/scoring_plan.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <numeric>
#include <random>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

/// Random rubrics and records of the three kinds that schools use most; the same seed gives the same ones.
class Dice
{
public:
    explicit Dice(unsigned seed) : m_random{seed} {}

    int number(int least, int most) { return std::uniform_int_distribution<int>{least, most}(m_random); }
    Points hundredths(int least, int most) { return Points::hundredths(number(least, most)); }

    Rule rule()
    {
        switch (number(0, 2)) {
        case 0:
            return {TallyRule{.base = hundredths(-500, 1000),
                              .cases = {{.name = u"a"_s, .points = hundredths(-300, 0)},
                                        {.name = u"b"_s, .points = hundredths(0, 300)}},
                              .floor = Points{},
                              .cap = hundredths(0, 1500)}};
        case 1:
            return {LevelsRule{.levels = {{.name = u"A"_s, .points = hundredths(500, 1000)},
                                          {.name = u"B"_s, .points = hundredths(0, 499)}}}};
        default: return {RatingRule{.max = Points::whole(10)}};
        }
    }

    Record record(const Rule &rule)
    {
        if (number(0, 5) == 0)
            return {.state = static_cast<RecordState>(number(0, 3))};
        if (std::holds_alternative<TallyRule>(rule.kind))
            return recorded(
                TallyRecord{{{u"a"_s, Amount::hundredths(50 * number(0, 20))}, {u"b"_s, Amount::whole(number(0, 9))}}});
        if (std::holds_alternative<LevelsRule>(rule.kind))
            return recorded(LevelsRecord{{number(0, 1) == 0 ? u"A"_s : u"B"_s}});
        std::vector<Points> ratings(static_cast<std::size_t>(number(1, 7)));
        std::ranges::generate(ratings, [&] { return hundredths(0, 1000); });
        return recorded(RatingsRecord{ratings});
    }

    RubricSheet rubric()
    {
        RubricSheet sheet;
        sheet.terms.rounding = {.decimals = number(0, 4), .mode = static_cast<RoundingMode>(number(0, 2))};
        if (number(0, 1) == 1)
            sheet.terms.convert = Conversion{Points::whole(100), static_cast<ConvertBase>(number(0, 1))};
        for (int i = number(1, 20); i > 0; --i) {
            CriterionSpec criterion{.no = QString::number(i), .weight = hundredths(1, 2000), .rule = rule()};
            criterion.whenMissing = static_cast<WhenMissing>(number(0, 3));
            criterion.whenExempt = static_cast<WhenOut>(number(0, 2));
            sheet.criteria.push_back(std::move(criterion));
        }
        return sheet;
    }

private:
    std::mt19937 m_random;
};

SheetResult resultOf(const RubricSheet &sheet, const std::vector<Record> &records, Detail detail)
{
    std::vector<const Record *> row;
    for (const Record &record : records)
        row.push_back(&record);
    return ScoringPlan{sheet}.result({.records = row, .groups = {}, .vetoes = {}}, detail);
}

} // namespace

TEST_CASE("Whatever the rubric, its totals keep their promises")
{
    for (unsigned seed = 1; seed <= 300; ++seed) {
        CAPTURE(seed);
        Dice dice{seed};
        RubricSheet sheet = dice.rubric();
        std::vector<Record> records;
        for (const CriterionSpec &criterion : sheet.criteria)
            records.push_back(dice.record(criterion.rule));
        const SheetResult result = resultOf(sheet, records, Detail::Explained);

        // The parts add up.
        Exact sum;
        Points possible;
        for (std::size_t i = 0; i < records.size(); ++i) {
            const Outcome &outcome = result.outcomes[i];
            REQUIRE_FALSE(outcome.fault);
            if (outcome.counted) {
                sum += *outcome.points;
                possible += *sheet.criteria[i].weight;
            }
            if (const auto *tally = std::get_if<TallyRule>(&sheet.criteria[i].rule.kind);
                tally && outcome.state == RecordState::Recorded) {
                CHECK(*outcome.points >= Exact{*tally->floor});
                CHECK(*outcome.points <= Exact{*tally->cap});
            }
        }
        CHECK(result.earned == sum);
        CHECK(result.possible == possible);

        // Rounding stays within one unit of its last place.
        if (result.total) {
            const Exact error = result.total->toExact() - *result.exact;
            Exact unit{1};
            for (int i = 0; i < sheet.terms.rounding.decimals; ++i)
                unit = unit / Exact{10};
            CHECK((error.isNegative() ? -error : error) < unit);
        }

        // What is kept of the way changes nothing; neither does the order of the criteria.
        CHECK(resultOf(sheet, records, Detail::Totals).total == result.total);
        std::ranges::reverse(sheet.criteria);
        std::ranges::reverse(records);
        CHECK(resultOf(sheet, records, Detail::Totals).exact == result.exact);
    }
}

TEST_CASE("Ranks follow the totals and leave room for ties")
{
    for (unsigned seed = 1; seed <= 50; ++seed) {
        CAPTURE(seed);
        Dice dice{seed};
        RubricSheet sheet = dice.rubric();
        sheet.terms.rounding.decimals = 0;
        std::vector<SheetResult> sheets;
        for (int i = 0; i < 30; ++i) {
            std::vector<Record> records;
            for (const CriterionSpec &criterion : sheet.criteria)
                records.push_back(dice.record(criterion.rule));
            sheets.push_back(resultOf(sheet, records, Detail::Totals));
        }
        rankSheets(sheets);
        for (const SheetResult &each : sheets) {
            CHECK(each.rank.has_value() == (!each.provisional && each.total.has_value()));
            if (!each.rank)
                continue;
            const auto better = std::ranges::count_if(sheets, [&](const SheetResult &other) {
                return other.rank && other.total->units() > each.total->units();
            });
            CHECK(*each.rank == better + 1);
        }
    }
}
