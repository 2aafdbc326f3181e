#pragma once

#include "scoring/scoring_plan.h"

#include <QString>

#include <random>
#include <span>
#include <vector>

namespace yanben
{

// A rubric of fourteen criteria with eleven kinds of rules, and terms of it: the same facts as records and as plain
// numbers.

inline constexpr std::size_t mixedCriteria = 14;
inline constexpr std::size_t mixedNumbers = 22; ///< of one teacher
inline constexpr std::int64_t mixedWeights = 132;

inline RubricSheet mixedRubric()
{
    const auto name = [](const char *text) { return QString::fromUtf8(text); };
    const auto points = [](std::int64_t hundredths) { return Points::hundredths(hundredths); };
    const LevelsRule best{
        .levels = {{name("一档"), points(1000)}, {name("二档"), points(800)}, {name("三档"), points(500)}}};
    BandsRule bands{.bands = {{.limit = Amount::whole(90), .points = points(1000)},
                              {.limit = Amount::whole(60), .points = points(600)}},
                    .otherwise = {.points = points(200)}};
    CompositeRule composite{
        .parts = {
            {.name = name("平时"), .factor = Factor::ofUnits(4000), .rule = Rule{RatingRule{.max = points(1000)}}},
            {.name = name("期末"), .factor = Factor::ofUnits(6000), .rule = Rule{best}}}};
    const std::pair<int, RuleKind> rules[mixedCriteria]{
        {10, TallyRule{.base = points(1000),
                       .cases = {{.name = name("少一次"), .points = points(-100)}},
                       .floor = Points{},
                       .cap = points(1000)}},
        {10, TallyRule{.base = points(1000),
                       .cases = {{.name = name("严重"), .points = points(-1000)},
                                 {.name = name("较轻"), .points = points(-500)}},
                       .floor = Points{},
                       .cap = points(1000)}},
        {15, TallyRule{.base = points(1500),
                       .cases = {{.name = name("迟到"), .points = points(-50)},
                                 {.name = name("旷会"), .points = points(-300)}},
                       .floor = Points{},
                       .carry = {{.of = name("迟到"), .every = 3, .as = name("旷会")}}}},
        {10, best},
        {8, LevelsRule{.levels = {{name("8分"), points(800)}, {name("6分"), points(600)}, {name("4分"), points(400)}}}},
        {10, QuotaRule{.required = Amount::whole(20),
                       .full = points(1000),
                       .perMissing = points(75),
                       .perExtra = points(10),
                       .floor = Points{},
                       .cap = points(1100)}},
        {10, bands},
        {10, RankRule{RankSequence{.first = points(1000), .step = points(50), .last = points(500)}}},
        {8, AwardsRule{.table = {{.level = name("省"), .points = points(300)},
                                 {.level = name("市"), .points = points(200)},
                                 {.level = name("县"), .points = points(50)}},
                       .combine = SumOfAwards{},
                       .cap = points(500)}},
        {6, ConditionsRule{.parts = {{.name = name("有计划"), .points = points(300)},
                                     {.name = name("有过程"), .points = points(200)},
                                     {.name = name("有总结"), .points = points(100)}}}},
        {5, ConvertRule{.per = Amount::whole(45), .points = points(100), .cap = points(500)}},
        {10, RatioRule{.full = points(1000), .cap = points(1000)}},
        {10, RatingRule{.max = points(1000)}},
        {10, composite}};
    RubricSheet sheet;
    sheet.terms.fullMark = Points::whole(100);
    sheet.terms.convert = Conversion{Points::whole(100), ConvertBase::All};
    for (const auto &[weight, rule] : rules)
        sheet.criteria.push_back(
            {.no = QString::number(sheet.criteria.size() + 1), .weight = Points::whole(weight), .rule = Rule{rule}});
    return sheet;
}

struct MixedTerm
{
    std::vector<Record> records;
    std::vector<const Record *> cells;
    std::vector<int> plain; ///< mixedNumbers for each teacher

    std::size_t size() const { return cells.size() / mixedCriteria; }
    std::span<const Record *const> row(std::size_t teacher) const
    {
        return std::span{cells}.subspan(teacher * mixedCriteria, mixedCriteria);
    }
};

/// The records of one teacher from his numbers.
inline void addMixedRecords(const int *row, std::vector<Record> &records)
{
    static const QString best[] = {QStringLiteral("一档"), QStringLiteral("二档"), QStringLiteral("三档")};
    static const QString tiers[] = {QStringLiteral("8分"), QStringLiteral("6分"), QStringLiteral("4分")};
    static const QString awards[] = {QStringLiteral("省"), QStringLiteral("市"), QStringLiteral("县")};
    static const QString parts[] = {QStringLiteral("有计划"), QStringLiteral("有过程"), QStringLiteral("有总结")};
    const auto counts = [](std::initializer_list<std::pair<QString, int>> cases) {
        TallyRecord record;
        for (const auto &[name, count] : cases) {
            if (count > 0)
                record.counts.push_back({name, Amount::whole(count)});
        }
        return recorded(std::move(record));
    };
    const auto points = [](int hundredths) { return Points::hundredths(hundredths); };
    records.push_back(counts({{QStringLiteral("少一次"), row[0]}}));
    records.push_back(counts({{QStringLiteral("严重"), row[1]}, {QStringLiteral("较轻"), row[2]}}));
    records.push_back(counts({{QStringLiteral("迟到"), row[3]}, {QStringLiteral("旷会"), row[4]}}));
    records.push_back(recorded(LevelsRecord{{best[row[5]]}}));
    records.push_back(recorded(LevelsRecord{{tiers[row[6]]}}));
    records.push_back(recorded(CountRecord{Amount::whole(row[7])}));
    records.push_back(recorded(ValueRecord{.value = Amount::whole(row[8])}));
    records.push_back(recorded(RankRecord{.rank = Amount::whole(row[9])}));
    records.push_back(recorded(AwardsRecord{{{.level = awards[row[10]]}, {.level = awards[row[11]]}}}));
    ConditionsRecord met;
    for (int i = 0; i < 3; ++i) {
        if (row[12 + i] > 0)
            met.met.push_back(parts[i]);
    }
    records.push_back(recorded(std::move(met)));
    records.push_back(recorded(AmountRecord{Amount::whole(row[15])}));
    records.push_back(recorded(ValueRecord{.value = Amount::whole(row[16]), .reference = Amount::whole(95)}));
    records.push_back(recorded(RatingsRecord{{points(row[17]), points(row[18]), points(row[19])}}));
    records.push_back(recorded(PartsRecord{
        {{.name = QStringLiteral("平时"), .data = RecordData{.observed = RatingsRecord{{points(row[20])}}}},
         {.name = QStringLiteral("期末"), .data = RecordData{.observed = LevelsRecord{{best[row[21]]}}}}}}));
}

inline MixedTerm mixedTerm(std::size_t teachers)
{
    /// The largest of each number; the least is 0, of a place 1.
    static constexpr int most[mixedNumbers] = {12, 1, 2, 9, 2,   2,   2,    30,   100,  15,   2,
                                               2,  1, 1, 1, 270, 110, 1000, 1000, 1000, 1000, 2};
    constexpr std::size_t place = 9;
    std::mt19937 random{7};
    MixedTerm term;
    term.records.reserve(teachers * mixedCriteria);
    for (std::size_t i = 0; i < teachers; ++i) {
        const std::size_t at = term.plain.size();
        for (std::size_t n = 0; n < mixedNumbers; ++n)
            term.plain.push_back(std::uniform_int_distribution<int>{n == place ? 1 : 0, most[n]}(random));
        addMixedRecords(term.plain.data() + at, term.records);
    }
    for (const Record &record : term.records)
        term.cells.push_back(&record);
    return term;
}

} // namespace yanben
