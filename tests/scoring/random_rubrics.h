#pragma once

#include "domain/records/records_sheet.h"
#include "domain/rubric/rubric.h"

#include <algorithm>
#include <iterator>
#include <random>
#include <tuple>
#include <utility>
#include <vector>

namespace yanben
{

/// Random rubrics and records of every kind of rule; the same seed gives the same ones.
class RandomRubrics
{
public:
    explicit RandomRubrics(unsigned seed) : m_random{seed} {}

    /// A rule with a record that earns all of its points.
    struct Drawn
    {
        Rule rule;
        Points full;
        RecordData fullRecord;
    };

    int number(int least, int most) { return std::uniform_int_distribution<int>{least, most}(m_random); }
    Points hundredths(int least, int most) { return Points::hundredths(number(least, most)); }
    bool coin() { return number(0, 1) == 1; }

    Drawn draw(int depth = 0)
    {
        const Points full = hundredths(100, 2000);
        Drawn drawn{.rule = {}, .full = full, .fullRecord = {}};
        std::tie(drawn.rule.kind, drawn.fullRecord.observed) = drawKind(full, depth);
        if (number(0, 7) == 0) {
            drawn.rule.overrides = {{.measure = m, .comparison = Comparison::Below, .limit = Amount::whole(5)}};
            drawn.fullRecord.measures = {{.name = m, .value = Amount::whole(5)}};
        }
        return drawn;
    }

    RecordData record(const Rule &rule)
    {
        RecordData data{.observed = std::visit([&](const auto &kind) { return observe(kind); }, rule.kind)};
        if (!rule.overrides.empty())
            data.measures = {{.name = m, .value = Amount::whole(number(0, 20))}};
        return data;
    }

    /// Recorded more often than not; never faulty.
    Record entry(const Rule &rule)
    {
        if (number(0, 5) == 0)
            return {.state = static_cast<RecordState>(number(0, 3))};
        return {.state = RecordState::Recorded, .data = record(rule), .note = {}};
    }

    /// With the full records of its criteria, whose weights are what they earn.
    struct Sheet
    {
        RubricSheet rubric;
        std::vector<Record> full;
    };

    Sheet sheet()
    {
        Sheet made;
        RubricTerms &terms = made.rubric.terms;
        terms.title = QStringLiteral("细则");
        terms.rounding = {.decimals = number(0, 4), .mode = static_cast<RoundingMode>(number(0, 2))};
        terms.rounding.where = coin() ? RoundingPlace::Criterion : RoundingPlace::Total;
        if (coin())
            terms.convert = Conversion{Points::whole(number(1, 200)), static_cast<ConvertBase>(number(0, 1))};
        for (int i = number(1, 20); i > 0; --i) {
            Drawn drawn = draw();
            CriterionSpec criterion{.no = QString::number(i), .weight = drawn.full, .rule = std::move(drawn.rule)};
            criterion.whenMissing = static_cast<WhenMissing>(number(0, 3));
            criterion.whenExempt = static_cast<WhenOut>(number(0, 2));
            made.rubric.criteria.push_back(std::move(criterion));
            made.full.push_back({.state = RecordState::Recorded, .data = std::move(drawn.fullRecord), .note = {}});
        }
        return made;
    }

    std::vector<Record> records(const RubricSheet &rubric)
    {
        std::vector<Record> made;
        for (const CriterionSpec &criterion : rubric.criteria)
            made.push_back(entry(criterion.rule));
        return made;
    }

private:
    using Kind = std::pair<RuleKind, Observation>;

    Kind drawKind(Points full, int depth)
    {
        switch (number(0, depth < 2 ? 11 : 10)) {
        case 0: return drawTally(full);
        case 1:
            return {LevelsRule{.levels = {{.name = a, .points = full}, {.name = b, .points = hundredths(-50, 99)}}},
                    LevelsRecord{{a}}};
        case 2: return {RatingRule{.max = full}, RatingsRecord{{full, full, full}}};
        case 3: {
            QuotaRule rule{.required = Amount::whole(number(1, 30)), .full = full, .perMissing = Proportional{}};
            if (coin())
                rule.perMissing = hundredths(0, 300);
            return {rule, CountRecord{std::get<Amount>(rule.required)}};
        }
        case 4:
            return {BandsRule{.bands = {{.limit = Amount::whole(90), .points = full},
                                        {.above = true, .limit = Amount::whole(60), .points = hundredths(1, 99)}},
                              .otherwise = {.points = Points{}}},
                    ValueRecord{.value = Amount::whole(90)}};
        case 5: return drawRank(full);
        case 6:
            return {AwardsRule{.table = {{.level = a, .points = full}, {.level = b, .points = hundredths(1, 99)}},
                               .combine = {HighestAward{}},
                               .share = {{.order = 2, .factor = Factor::ofUnits(number(1, 9999))}}},
                    AwardsRecord{{{.level = a}, {.level = b}}}};
        case 7:
            return {ConditionsRule{.parts = {{.name = a}, {.name = b}}, .need = Need::All, .points = full},
                    ConditionsRecord{{a, b}}};
        case 8: {
            const Amount per = Amount::whole(number(1, 60));
            return {ConvertRule{.per = per, .points = full, .cap = full}, AmountRecord{per + per}};
        }
        case 9:
            return {RatioRule{.full = full, .cap = full},
                    ValueRecord{.value = Amount::whole(7), .reference = Amount::whole(7)}};
        case 10: {
            BandsRule rule{.bands = {{.limit = full, .points = full}}, .otherwise = {.points = Points{}}};
            rule.of = Box<Rule>{Rule{RatingRule{.max = full}}};
            return {rule, InnerRecord{RecordData{.observed = RatingsRecord{{full}}}}};
        }
        default: return drawComposite(full, depth);
        }
    }

    Kind drawTally(Points full)
    {
        TallyRule rule{.base = full,
                       .cases = {{.name = a, .points = hundredths(-300, 0)}, {.name = b, .points = hundredths(0, 300)}},
                       .cap = full};
        if (coin())
            rule.floor = hundredths(-500, 0);
        return {rule, TallyRecord{.counts = {{b, Amount::whole(2)}}}};
    }

    Kind drawRank(Points full)
    {
        switch (number(0, 3)) {
        case 0:
            return {RankRule{RankTable{.steps = {{.to = 1, .points = full}, {.to = 9, .points = Points::whole(1)}}}},
                    RankRecord{.rank = Amount::whole(1)}};
        case 1:
            return {RankRule{RankSequence{.first = full, .step = hundredths(1, 99), .last = {}}},
                    RankRecord{.rank = Amount::whole(1)}};
        case 2:
            return {RankRule{RankLinear{.first = full, .last = {}, .of = number(2, 40)}},
                    RankRecord{.ranks = {Amount::whole(1), Amount::whole(1)}}};
        default:
            return {RankRule{RankChange{.base = full, .up = Points::whole(1), .down = Points::whole(1), .cap = full}},
                    RankRecord{.change = Amount::whole(3)}};
        }
    }

    /// Two parts that both earn `full`, so that their weighted sum does.
    Kind drawComposite(Points full, int depth)
    {
        const int share = number(1, 9999);
        CompositeRule rule;
        PartsRecord record;
        for (const auto &[name, units] : {std::pair{a, share}, std::pair{b, 10'000 - share}}) {
            auto [kind, observed] = drawKind(full, depth + 1);
            rule.parts.push_back({.name = name, .factor = Factor::ofUnits(units), .rule = Rule{std::move(kind)}});
            record.parts.push_back({.name = name, .data = RecordData{.observed = std::move(observed)}});
        }
        return {std::move(rule), std::move(record)};
    }

    Observation observe(const TallyRule &)
    {
        return TallyRecord{.counts = {{a, Amount::hundredths(50 * number(0, 20))}, {b, Amount::whole(number(0, 9))}}};
    }
    Observation observe(const LevelsRule &) { return LevelsRecord{{coin() ? a : b}}; }
    Observation observe(const RatingRule &rule)
    {
        RatingsRecord record;
        std::generate_n(std::back_inserter(record.ratings), number(1, 7),
                        [&] { return hundredths(0, static_cast<int>(rule.max.inHundredths())); });
        return record;
    }
    Observation observe(const QuotaRule &) { return CountRecord{Amount::hundredths(50 * number(0, 80))}; }
    Observation observe(const BandsRule &rule)
    {
        if (rule.of)
            return InnerRecord{record(**rule.of)};
        return ValueRecord{.value = hundredths(0, 10'000)};
    }
    Observation observe(const RankRule &rule)
    {
        if (std::holds_alternative<RankChange>(rule.way))
            return RankRecord{.change = Amount::whole(number(-9, 9))};
        if (coin())
            return RankRecord{.ranks = {Amount::whole(number(1, 9)), Amount::whole(number(1, 9)), Amount::whole(1)}};
        return RankRecord{.rank = Amount::whole(number(1, 50))};
    }
    Observation observe(const AwardsRule &)
    {
        AwardsRecord record;
        for (int i = number(0, 3); i > 0; --i)
            record.awards.push_back({.level = coin() ? a : b, .order = number(1, 4)});
        return record;
    }
    Observation observe(const ConditionsRule &)
    {
        return ConditionsRecord{coin() ? std::vector{a} : std::vector{a, b}};
    }
    Observation observe(const ConvertRule &)
    {
        if (coin())
            return DaysRecord{{hundredths(0, 9000), hundredths(0, 9000)}};
        return AmountRecord{hundredths(0, 9000)};
    }
    Observation observe(const RatioRule &)
    {
        return ValueRecord{.value = hundredths(0, 9000), .reference = hundredths(1, 9000)};
    }
    Observation observe(const CompositeRule &rule)
    {
        PartsRecord record;
        for (const CompositePart &part : rule.parts)
            record.parts.push_back({.name = part.name, .data = this->record(*part.rule)});
        return record;
    }

    const QString a = QStringLiteral("甲");
    const QString b = QStringLiteral("乙");
    const QString m = QStringLiteral("次数");
    std::mt19937 m_random;
};

/// One subject with these records, as a file has it.
inline RecordsSheet recordsSheet(const RubricSheet &rubric, std::vector<Record> records)
{
    SubjectRecords subject{.name = QStringLiteral("某人")};
    for (std::size_t i = 0; i < records.size(); ++i)
        subject.records.push_back({.no = rubric.criteria[i].no, .record = std::move(records[i]), .panel = {}});
    return {{std::move(subject)}};
}

} // namespace yanben
