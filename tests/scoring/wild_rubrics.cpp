#include "scoring/wild_rubrics.h"
#include "scoring/wild_names.h"

#include <algorithm>

namespace yanben
{

Points WildRubrics::points(int least, int most)
{
    if (oneIn(3))
        return Points::hundredths(number(least, most));
    return Points::hundredths(number(least / 50, most / 50) * 50);
}

std::optional<Points> WildRubrics::perhaps(int least, int most)
{
    return oneIn(2) ? std::optional{points(least, most)} : std::nullopt;
}

Amount WildRubrics::amount(int most)
{
    switch (number(0, 5)) {
    case 0: return Amount::hundredths(number(0, most * 100));
    case 1: return Amount::hundredths(number(0, most * 2) * 50);
    default: return Amount::whole(number(0, most));
    }
}

RubricSheet WildRubrics::rubric()
{
    RubricSheet made;
    RubricTerms &terms = made.terms;
    terms.rounding = {.decimals = number(0, 4), .mode = static_cast<RoundingMode>(number(0, 2))};
    terms.rounding.where = oneIn(4) ? RoundingPlace::Criterion : RoundingPlace::Total;
    if (oneIn(2))
        terms.convert = Conversion{points(-500, 20'000), static_cast<ConvertBase>(number(0, 1))};
    if (oneIn(3))
        terms.total = {.base = points(-1000, 1000), .floor = perhaps(-200, 3000), .cap = perhaps(1000, 12'000)};
    terms.bonusCap = perhaps(0, 500);
    terms.grades = {{.name = QStringLiteral("优"), .atLeast = Points::whole(60)},
                    {.name = QStringLiteral("良"), .atLeast = Points::whole(30)}};
    if (oneIn(2))
        terms.grades.push_back({.name = QStringLiteral("差")});
    terms.vetoes = {
        {.name = QStringLiteral("零"), .effect = VetoEffect::TotalZero},
        {.name = QStringLiteral("条"), .effect = VetoEffect::CriterionZero, .criterion = QStringLiteral("1")},
        {.name = QStringLiteral("级"), .effect = VetoEffect::GradeAtMost, .grade = QStringLiteral("良")},
        {.name = QStringLiteral("末"), .effect = VetoEffect::RankLast},
        {.name = QStringLiteral("无")}};
    const bool isMixed = oneIn(6);
    const int criteria = number(0, 12);
    for (int i = 0; i < criteria; ++i) {
        CriterionSpec criterion{.no = QString::number(i + 1), .rule = rule(0)};
        if (!oneIn(12))
            criterion.weight = points(0, 2000);
        if (oneIn(4))
            criterion.appliesTo = {m_groups[number(0, 2)]};
        criterion.whenMissing = static_cast<WhenMissing>(number(0, 3));
        criterion.whenExempt = static_cast<WhenOut>(number(0, 2));
        criterion.whenNotApplicable = static_cast<WhenOut>(number(0, 2));
        criterion.bonus = oneIn(5);
        if (isMixed && oneIn(3))
            criterion.unit = QStringLiteral("次");
        made.criteria.push_back(std::move(criterion));
    }
    return made;
}

Rule WildRubrics::rule(int depth)
{
    Rule made{.kind = kind(depth)};
    if (oneIn(10))
        made.overrides = {{.measure = measureName,
                           .comparison = static_cast<Comparison>(number(0, 3)),
                           .limit = Amount::whole(5),
                           .points = points(0, 1000)}};
    return made;
}

RuleKind WildRubrics::kind(int depth)
{
    switch (number(0, depth < 2 ? 10 : 9)) {
    case 0: {
        RatingRule made{.max = points(100, 2000), .combine = static_cast<RatingCombine>(number(0, 3))};
        if (oneIn(3))
            made.step = Points::hundredths(50);
        if (oneIn(3))
            made.dropHighest = number(0, 1);
        if (oneIn(3))
            made.dropLowest = number(0, 2);
        return made;
    }
    case 1: {
        LevelsRule made{.times = {number(0, 1), number(1, 3)}, .combine = static_cast<Combine>(number(0, 2))};
        for (int i = number(1, 4); i > 0; --i)
            made.levels.push_back({.name = entryName(i - 1), .points = oneIn(15) ? std::nullopt : perhaps(-300, 1000)});
        for (Level &level : made.levels) {
            if (!oneIn(8))
                level.points = points(-300, 1000);
        }
        if (oneIn(3))
            made.atMostIf = {{.flag = QStringLiteral("迟"), .level = name()}};
        return made;
    }
    case 2: return tally();
    case 3: return quota();
    case 4: return bands(depth);
    case 5: return rank();
    case 6: return awards();
    case 7: {
        ConditionsRule made{.need = static_cast<Need>(number(0, 2)), .points = perhaps(0, 1000)};
        for (int i = number(0, oneIn(4) ? 20 : 4); i > 0; --i)
            made.parts.push_back({.name = entryName(i - 1), .points = perhaps(-100, 500)});
        return made;
    }
    case 8: {
        ConvertRule made{.per = amount(60), .points = points(-100, 500), .whole = oneIn(2), .cap = perhaps(0, 800)};
        if (oneIn(2))
            made.dailyCap = amount(10);
        return made;
    }
    case 9: return RatioRule{.full = points(0, 2000), .cap = perhaps(0, 2000)};
    default: {
        CompositeRule made{.floor = perhaps(-100, 500), .cap = perhaps(500, 1500)};
        for (int i = number(1, 3); i > 0; --i)
            made.parts.push_back({.name = entryName(i - 1),
                                  .factor = Factor::ofUnits(oneIn(2) ? number(1, 10) * 1000 : number(-100, 9999)),
                                  .rule = rule(depth + 1)});
        return made;
    }
    }
}

TallyRule WildRubrics::tally()
{
    TallyRule made{.base = points(0, 1500), .floor = perhaps(-300, 300), .cap = perhaps(500, 1500)};
    for (int i = 0; i < number(1, 4); ++i) {
        TallyCase each{.name = entryName(i), .points = points(-300, 300), .cap = perhaps(0, 600)};
        if (oneIn(4))
            each.points = PointsRange{points(-500, 0), points(0, 500)};
        made.cases.push_back(std::move(each));
    }
    if (oneIn(3))
        made.carry.push_back({.of = name(), .every = number(1, 4), .as = name()});
    if (oneIn(5))
        made.carry.push_back({.of = name(), .every = number(1, 3), .as = name()});
    if (oneIn(4))
        made.zeroWhen = {{.caseName = name(), .atLeast = amount(6)}};
    return made;
}

QuotaRule WildRubrics::quota()
{
    QuotaRule made{.required = amount(30),
                   .full = points(0, 1500),
                   .perMissing = Proportional{},
                   .perExtra = perhaps(0, 100),
                   .floor = perhaps(-200, 200),
                   .cap = perhaps(500, 1800)};
    if (oneIn(2))
        made.perMissing = points(0, 200);
    if (oneIn(3)) {
        std::vector<GroupAmount> table;
        for (const QString &group : m_groups)
            table.push_back({.group = group, .required = amount(30)});
        made.required = std::move(table);
    }
    return made;
}

std::vector<Band> WildRubrics::bandList()
{
    std::vector<Band> made;
    for (int i = number(1, 4); i > 0; --i) {
        Band band{.above = oneIn(2), .limit = amount(100)};
        if (!oneIn(12))
            band.points = points(-100, 1000);
        made.push_back(std::move(band));
    }
    if (oneIn(3))
        made.push_back({.above = true, .limit = made.front().limit, .points = points(0, 100)});
    return made;
}

BandsRule WildRubrics::bands(int depth)
{
    BandsRule made{.bands = bandList(),
                   .otherwise = {.points = oneIn(12) ? std::nullopt : std::optional{points(0, 300)}}};
    if (oneIn(4)) {
        for (const QString &group : m_groups)
            made.byGroup.push_back({.group = group, .bands = bandList()});
    }
    if (depth < 2 && oneIn(3))
        made.of = Box<Rule>{rule(depth + 1)};
    else if (oneIn(3))
        made.combine = static_cast<Combine>(number(0, 2));
    return made;
}

RankRule WildRubrics::rank()
{
    switch (number(0, 3)) {
    case 0: {
        RankTable made{.beyond = perhaps(0, 200)};
        for (int i = number(1, 4); i > 0; --i)
            made.steps.push_back({.to = number(1, 20), .points = points(0, 1000)});
        return {made};
    }
    case 1: return {RankSequence{.first = points(500, 1500), .step = points(0, 100), .last = points(0, 500)}};
    case 2: {
        RankLinear made{.first = points(500, 1500), .last = points(0, 500)};
        if (oneIn(2))
            made.of = number(1, 15);
        return {made};
    }
    default:
        return {RankChange{.base = points(0, 1000),
                           .up = points(0, 100),
                           .down = points(-100, 100),
                           .floor = perhaps(0, 300),
                           .cap = perhaps(500, 1000)}};
    }
}

AwardsRule WildRubrics::awards()
{
    AwardsRule made{.cap = perhaps(0, 1500)};
    for (int i = number(1, 4); i > 0; --i) {
        AwardEntry entry{.level = entryName(i - 1), .points = points(-50, 800)};
        if (oneIn(3))
            entry.prize = QStringLiteral("一");
        made.table.push_back(std::move(entry));
    }
    if (oneIn(3))
        made.combine = SumOfAwards{};
    else if (oneIn(2))
        made.combine = BestAwards{.count = number(0, 3), .rest = points(0, 100)};
    if (oneIn(3))
        made.share = {{.order = 2, .factor = Factor::ofUnits(number(1, 9999))},
                      {.order = 3, .factor = Factor::ofUnits(2500)}};
    return made;
}

} // namespace yanben
