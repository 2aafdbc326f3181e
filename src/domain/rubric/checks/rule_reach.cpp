#include "domain/rubric/checks/rule_reach.h"

#include "domain/numbers/exact.h"
#include "domain/rubric/rubric_places.h"
#include "domain/rubric/rule_maximum.h"

#include <algorithm>

namespace yanben
{

namespace
{

using BoundPoints = std::optional<Points>;

bool isContradicted(const BoundPoints &floor, const BoundPoints &cap)
{
    return floor && cap && *cap < *floor;
}

/// What a rule gives at least, where that is simple.
struct LeastPoints
{
    BoundPoints operator()(const TallyRule &rule) const { return rule.floor; }
    BoundPoints operator()(const QuotaRule &rule) const { return rule.floor; }
    BoundPoints operator()(const CompositeRule &rule) const { return rule.floor; }
    BoundPoints operator()(const RatingRule &) const { return Points{}; }
    BoundPoints operator()(const auto &) const { return {}; }
};

class RuleReach
{
public:
    explicit RuleReach(std::vector<RubricProblem> &problems) : m_problems{problems} {}

    void check(const Rule &rule, const QString &path)
    {
        std::visit([&](const auto &kind) { checkKind(kind, path); }, rule.kind);
    }

private:
    void report(const QString &path, RubricFault fault, const QString &detail, Points bound)
    {
        m_problems.push_back({.path = path, .fault = fault, .detail = detail, .alike = {}, .bound = bound.toString()});
    }

    void checkCap(Points points, const BoundPoints &cap, const QString &path, const QString &name)
    {
        if (cap && points > *cap)
            report(path, RubricFault::AboveCap, name, *cap);
    }

    /// Tells a cap below 0; what else such a cap cuts need not be told.
    bool tellBelowZero(const BoundPoints &cap, const QString &path)
    {
        if (cap && *cap < Points{})
            report(under(path, "cap"), RubricFault::CapBelowZero, cap->toString(), *cap);
        return cap && *cap < Points{};
    }

    void checkKind(const TallyRule &rule, const QString &path)
    {
        if (isContradicted(rule.floor, rule.cap) || tellBelowZero(rule.cap, path))
            return;
        const auto high = [](const TallyCase &each) {
            const auto *range = std::get_if<PointsRange>(&each.points);
            return range ? range->high : std::get<Points>(each.points);
        };
        const auto low = [](const TallyCase &each) {
            const auto *range = std::get_if<PointsRange>(&each.points);
            return range ? range->low : std::get<Points>(each.points);
        };
        const bool adds = std::ranges::any_of(rule.cases, [&](const TallyCase &each) { return high(each) > Points{}; });
        const bool takes = std::ranges::any_of(rule.cases, [&](const TallyCase &each) { return low(each) < Points{}; });
        // From where a case starts at worst and at best; empty where that can be anywhere.
        const BoundPoints least = takes ? rule.floor : BoundPoints{rule.base};
        const BoundPoints most = adds ? rule.cap : BoundPoints{rule.base};
        const bool nothingAdds = rule.cap && adds && least && *least >= *rule.cap;
        const bool nothingTakes = rule.floor && takes && most && *most <= *rule.floor;
        if (nothingAdds)
            report(under(path, "cap"), RubricFault::NeverAdds, rule.base.toString(), *rule.cap);
        if (nothingTakes)
            report(under(path, "floor"), RubricFault::NeverTakes, rule.base.toString(), *rule.floor);
        for (std::size_t i = 0; i < rule.cases.size(); ++i) {
            const TallyCase &each = rule.cases[i];
            const auto *fixed = std::get_if<Points>(&each.points);
            if (!fixed)
                continue;
            const Points size = *fixed < Points{} ? -*fixed : *fixed;
            if (each.cap && *each.cap >= Points{} && size > *each.cap)
                report(at(path, "cases", i), RubricFault::AboveCap, each.name, *each.cap);
            else if (*fixed > Points{} && rule.cap && least && !nothingAdds && *least + *fixed > *rule.cap)
                report(at(path, "cases", i), RubricFault::AboveCap, each.name, *rule.cap);
            else if (*fixed < Points{} && rule.floor && most && !nothingTakes && *most + *fixed < *rule.floor)
                report(at(path, "cases", i), RubricFault::BelowFloor, each.name, *rule.floor);
        }
    }

    void checkKind(const QuotaRule &rule, const QString &path)
    {
        // With points for each one above, 0 is where they begin.
        const auto *fixed = std::get_if<Amount>(&rule.required);
        if (fixed && *fixed == Amount{} && !rule.perExtra)
            report(under(path, "required"), RubricFault::AsksNothing, fixed->toString(), rule.full);
        if (isContradicted(rule.floor, rule.cap) || tellBelowZero(rule.cap, path))
            return;
        checkCap(rule.full, rule.cap, under(path, "full"), rule.full.toString());
        if (rule.perExtra && *rule.perExtra > Points{} && rule.cap && *rule.cap == rule.full)
            report(under(path, "cap"), RubricFault::NeverAdds, rule.full.toString(), *rule.cap);
        const auto *each = std::get_if<Points>(&rule.perMissing);
        if (rule.floor && *rule.floor >= rule.full && (!each || *each > Points{}))
            report(under(path, "floor"), RubricFault::NeverTakes, rule.full.toString(), *rule.floor);
    }

    void checkKind(const RankRule &rule, const QString &path)
    {
        const auto *change = std::get_if<RankChange>(&rule.way);
        if (!change || isContradicted(change->floor, change->cap) || tellBelowZero(change->cap, under(path, "change")))
            return;
        checkCap(change->base, change->cap, under(path, "change"), change->base.toString());
        if (change->floor && change->base < *change->floor)
            report(under(path, "change"), RubricFault::BelowFloor, change->base.toString(), *change->floor);
    }

    void checkKind(const AwardsRule &rule, const QString &path)
    {
        if (tellBelowZero(rule.cap, path))
            return;
        for (std::size_t i = 0; i < rule.table.size(); ++i) {
            const AwardEntry &each = rule.table[i];
            checkCap(each.points, rule.cap, at(path, "table", i), each.level + each.prize.value_or(QString{}));
        }
    }

    void checkKind(const ConvertRule &rule, const QString &path)
    {
        if (!tellBelowZero(rule.cap, path))
            checkCap(rule.points, rule.cap, under(path, "points"), rule.points.toString());
    }

    void checkKind(const RatioRule &rule, const QString &path)
    {
        if (!tellBelowZero(rule.cap, path))
            checkCap(rule.full, rule.cap, under(path, "full"), rule.full.toString());
    }

    void checkKind(const CompositeRule &rule, const QString &path)
    {
        if (!isContradicted(rule.floor, rule.cap))
            tellBelowZero(rule.cap, path);
        for (std::size_t i = 0; i < rule.parts.size(); ++i)
            check(*rule.parts[i].rule, under(at(path, "parts", i), "rule"));
    }

    void checkKind(const BandsRule &rule, const QString &path)
    {
        if (!rule.of)
            return;
        check(**rule.of, under(path, "of"));
        const BoundPoints least =
            (*rule.of)->overrides.empty() ? std::visit(LeastPoints{}, (*rule.of)->kind) : BoundPoints{};
        if (!least)
            return;
        checkBandsAbove(rule.bands, *least, under(path, "bands"));
        for (const GroupBands &group : rule.byGroup)
            checkBandsAbove(group.bands, *least, under(path, "by_group") + u'.' + group.group);
        // What lies below all bands needs a value below each of them.
        const auto isAlways = [&](const Band &band) { return holdsFor(band, *least); };
        if (rule.otherwise.points && std::ranges::any_of(rule.bands, isAlways))
            report(under(path, "otherwise"), RubricFault::BelowLeast,
                   rule.otherwise.name.value_or(rule.otherwise.points->toString()), *least);
    }

    static bool holdsFor(const Band &band, Points value)
    {
        return band.above ? value > band.limit : value >= band.limit;
    }

    /// Of several bands that even the least value reaches, only the highest is ever taken.
    void checkBandsAbove(const std::vector<Band> &bands, Points least, const QString &path)
    {
        for (std::size_t i = 0; i < bands.size(); ++i) {
            const bool isHidden = std::ranges::any_of(
                bands, [&](const Band &other) { return other.limit > bands[i].limit && holdsFor(other, least); });
            if (isHidden)
                report(path + u'[' + QString::number(i) + u']', RubricFault::BelowLeast,
                       bands[i].name.value_or(bands[i].limit.toString()), least);
        }
    }

    void checkKind(const auto &, const QString &) {}

    std::vector<RubricProblem> &m_problems;
};

/// The highest total, where every criterion has an end.
BoundPoints mostReached(const RubricSheet &sheet)
{
    const RubricTerms &terms = sheet.terms;
    Exact sum{terms.total.base};
    Exact bonus;
    for (const CriterionSpec &each : sheet.criteria) {
        if (each.unit.value_or(terms.unit) != terms.unit)
            return std::nullopt;
        BoundPoints most = maximumOf(each.rule);
        const bool givesFull = each.whenMissing == WhenMissing::Full || each.whenExempt == WhenOut::Full ||
                               each.whenNotApplicable == WhenOut::Full;
        if (most && givesFull && each.weight)
            most = std::max(*most, *each.weight);
        if (!most && !(each.bonus && terms.bonusCap))
            return terms.total.cap;
        if (most)
            (each.bonus ? bonus : sum) += Exact{*most};
        else
            bonus += Exact{*terms.bonusCap};
    }
    sum += terms.bonusCap ? std::min(bonus, Exact{*terms.bonusCap}) : bonus;
    if (terms.total.cap)
        sum = std::min(sum, Exact{*terms.total.cap});
    return sum.toPoints();
}

void checkVetoReach(const RubricTerms &terms, std::vector<RubricProblem> &problems)
{
    for (std::size_t i = 0; i < terms.vetoes.size(); ++i) {
        const Veto &veto = terms.vetoes[i];
        if (veto.effect == VetoEffect::GradeAtMost && veto.grade && !terms.grades.empty() &&
            terms.grades.front().name == *veto.grade)
            problems.push_back({.path = at({}, "vetoes", i),
                                .fault = RubricFault::IdleVeto,
                                .detail = veto.name,
                                .bound = *veto.grade});
    }
}

void checkGradeReach(const RubricSheet &sheet, std::vector<RubricProblem> &problems)
{
    const RubricTerms &terms = sheet.terms;
    if (terms.convert || sheet.criteria.empty() || isContradicted(terms.total.floor, terms.total.cap))
        return;
    const BoundPoints most = mostReached(sheet);
    const BoundPoints least = terms.total.floor;
    for (std::size_t i = 0; i < terms.grades.size(); ++i) {
        const Grade &grade = terms.grades[i];
        const QString place = at({}, "grades", i);
        if (most && grade.atLeast && *grade.atLeast > *most)
            problems.push_back({.path = place,
                                .fault = RubricFault::GradeBeyondTotal,
                                .detail = grade.name,
                                .alike = {},
                                .bound = most->toString()});
        else if (least && i > 0 && terms.grades[i - 1].atLeast && *terms.grades[i - 1].atLeast <= *least)
            problems.push_back({.path = place,
                                .fault = RubricFault::BelowLeast,
                                .detail = grade.name,
                                .alike = {},
                                .bound = least->toString()});
    }
}

} // namespace

std::vector<RubricProblem> checkReach(const RubricSheet &sheet)
{
    std::vector<RubricProblem> problems;
    RuleReach reach{problems};
    for (std::size_t i = 0; i < sheet.criteria.size(); ++i) {
        const CriterionSpec &each = sheet.criteria[i];
        const QString place = at({}, "criteria", i);
        reach.check(each.rule, under(place, "rule"));
        const BoundPoints most = maximumOf(each.rule);
        if (each.weight && !each.bonus && most && *most < *each.weight)
            problems.push_back({.path = under(place, "weight"),
                                .fault = RubricFault::WeightBeyondRule,
                                .detail = each.weight->toString(),
                                .alike = {},
                                .bound = most->toString()});
    }
    checkGradeReach(sheet, problems);
    checkVetoReach(sheet.terms, problems);
    return problems;
}

} // namespace yanben
