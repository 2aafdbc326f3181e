// The records of WildRubrics.
#include "scoring/wild_names.h"
#include "scoring/wild_rubrics.h"

#include <algorithm>

namespace yanben
{

SubjectRecords WildRubrics::subject(const RubricSheet &rubric)
{
    SubjectRecords made{.name = QStringLiteral("某人")};
    for (const QString &group : m_groups) {
        if (oneIn(3))
            made.groups.push_back(group);
    }
    if (oneIn(10))
        made.vetoes = {rubric.terms.vetoes[static_cast<std::size_t>(number(0, 4))].name};
    for (const CriterionSpec &criterion : rubric.criteria) {
        if (oneIn(8))
            continue;
        CriterionRecord each{.no = criterion.no, .record = record(criterion.rule), .panel = {}};
        if (oneIn(12)) {
            each.panel = panel(criterion.rule);
            if (!oneIn(4))
                each.record = {};
        }
        made.records.push_back(std::move(each));
    }
    return made;
}

Record WildRubrics::record(const Rule &rule)
{
    if (oneIn(8))
        return {.state = static_cast<RecordState>(number(0, 3))};
    return {.state = RecordState::Recorded, .data = data(rule), .note = {}};
}

RecordData WildRubrics::data(const Rule &rule)
{
    RecordData made;
    if (oneIn(40)) // of another kind, or none at all
        made.observed = oneIn(2) ? Observation{} : Observation{CountRecord{Amount::whole(1)}};
    else
        made.observed = std::visit([&](const auto &kind) { return observe(kind); }, rule.kind);
    if (oneIn(20))
        made.group = m_groups[number(0, 2)];
    if (!rule.overrides.empty() && !oneIn(10))
        made.measures = {{.name = measureName, .value = Amount::whole(number(0, 10))}};
    return made;
}

Observation WildRubrics::observe(const RatingRule &rule)
{
    RatingsRecord made;
    for (int i = oneIn(8) ? number(0, 18) : m_marks; i > 0; --i) {
        const Points mark = rule.step ? number(0, static_cast<int>(rule.max.inHundredths() / 50)) * *rule.step
                                      : Points::hundredths(number(0, static_cast<int>(rule.max.inHundredths())));
        made.ratings.push_back(oneIn(60) ? points(-100, 3000) : mark);
    }
    return made;
}

Observation WildRubrics::observe(const LevelsRule &rule)
{
    LevelsRecord made;
    for (int i = number(rule.times.least, rule.times.most); i > 0; --i) {
        const auto at = number(0, static_cast<int>(rule.levels.size()) - 1);
        made.levels.push_back(oneIn(40) ? QStringLiteral("？") : entryName(at));
    }
    if (oneIn(8))
        made.flags = {QStringLiteral("迟")};
    return made;
}

Observation WildRubrics::observe(const TallyRule &rule)
{
    TallyRecord made;
    for (const TallyCase &each : rule.cases) {
        if (oneIn(3))
            continue;
        if (const auto *range = std::get_if<PointsRange>(&each.points)) {
            CaseAmounts amounts{.caseName = each.name};
            for (int i = number(0, 3); i > 0; --i)
                amounts.amounts.push_back(oneIn(30) ? Points::whole(9) : (oneIn(2) ? range->low : range->high));
            made.amounts.push_back(std::move(amounts));
        } else {
            const Amount count = oneIn(6) ? Amount::hundredths(50 * number(0, 20)) : Amount::whole(number(0, 9));
            made.counts.push_back({each.name, oneIn(60) ? amount(5) : count});
        }
    }
    return made;
}

Observation WildRubrics::observe(const QuotaRule &)
{
    return CountRecord{oneIn(200) ? Amount::whole(900'000'000) : amount(40)};
}

Observation WildRubrics::observe(const BandsRule &rule)
{
    if (rule.of)
        return InnerRecord{data(**rule.of)};
    if (!rule.combine)
        return ValueRecord{.value = oneIn(3) ? rule.bands.front().limit : amount(100)};
    ValuesRecord made;
    for (int i = oneIn(8) ? number(0, 4) : m_marks; i > 0; --i)
        made.values.push_back(amount(100));
    return made;
}

Observation WildRubrics::observe(const RankRule &)
{
    RankRecord made;
    const auto place = [this] { return oneIn(40) ? amount(5) : Amount::whole(number(1, 20)); };
    if (oneIn(6))
        made.ranks = {place(), place(), place()};
    else if (!oneIn(20))
        made.rank = place();
    if (oneIn(2))
        made.of = oneIn(3) ? number(1, 20) : 12;
    if (oneIn(2))
        made.before = place();
    if (oneIn(4))
        made.change = Amount::hundredths(50 * number(-10, 10));
    return made;
}

Observation WildRubrics::observe(const AwardsRule &rule)
{
    AwardsRecord made;
    for (int i = number(0, oneIn(10) ? 14 : 4); i > 0; --i) {
        AwardWon won{.level = entryName(number(0, static_cast<int>(rule.table.size()) - (oneIn(40) ? 0 : 1)))};
        if (!oneIn(3))
            won.prize = QStringLiteral("一");
        if (oneIn(2))
            won.order = number(1, 4);
        made.awards.push_back(std::move(won));
    }
    return made;
}

Observation WildRubrics::observe(const ConditionsRule &rule)
{
    ConditionsRecord made;
    for (const Condition &part : rule.parts) {
        if (oneIn(2))
            made.met.push_back(part.name);
    }
    return made;
}

Observation WildRubrics::observe(const ConvertRule &)
{
    if (!oneIn(3))
        return AmountRecord{amount(200)};
    return DaysRecord{{amount(20), amount(20), amount(20)}};
}

Observation WildRubrics::observe(const RatioRule &)
{
    static constexpr int references[] = {40, 45, 50, 95, 97};
    ValueRecord made{.value = amount(60), .reference = Amount::whole(references[number(0, m_marks - 1)])};
    if (oneIn(10))
        made.reference = oneIn(4) ? std::nullopt : std::optional{amount(60)};
    return made;
}

Observation WildRubrics::observe(const CompositeRule &rule)
{
    PartsRecord made;
    for (const CompositePart &part : rule.parts) {
        if (!oneIn(40))
            made.parts.push_back({.name = part.name, .data = data(*part.rule)});
    }
    return made;
}

Panel WildRubrics::panel(const Rule &rule)
{
    Panel made{.terms = {.combine = static_cast<PanelCombine>(number(0, 3)), .limit = perhaps(0, 900)},
               .expected = number(2, 4)};
    for (int i = number(0, 4); i > 0; --i)
        made.ratings.push_back({.rater = QString::number(i), .data = data(rule)});
    return made;
}

} // namespace yanben
