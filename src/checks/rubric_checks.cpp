#include "checks/rubric_checks.h"

#include "domain/rubric/checks/rubric_check.h"

#include <algorithm>

namespace yanben
{

namespace
{

bool isPositive(const std::optional<Points> &points)
{
    return points && Points{} < *points;
}

/// More and more recorded gives more and more points.
struct Grows
{
    bool operator()(const TallyRule &rule) const
    {
        return !rule.cap && std::ranges::any_of(rule.cases, [](const TallyCase &one) {
            const auto *range = std::get_if<PointsRange>(&one.points);
            return !one.cap && Points{} < (range ? range->high : std::get<Points>(one.points));
        });
    }
    bool operator()(const QuotaRule &rule) const { return !rule.cap && isPositive(rule.perExtra); }
    bool operator()(const BandsRule &rule) const
    {
        const auto gives = [](const Band &band) { return isPositive(band.points); };
        return rule.combine == Combine::Sum &&
               (std::ranges::any_of(rule.bands, gives) || isPositive(rule.otherwise.points) ||
                std::ranges::any_of(
                    rule.byGroup, [&gives](const GroupBands &each) { return std::ranges::any_of(each.bands, gives); }));
    }
    bool operator()(const RankRule &rule) const
    {
        const auto *change = std::get_if<RankChange>(&rule.way);
        return change && !change->cap && Points{} < change->up;
    }
    bool operator()(const AwardsRule &rule) const
    {
        const auto *best = std::get_if<BestAwards>(&rule.combine);
        const bool sums =
            std::holds_alternative<SumOfAwards>(rule.combine) &&
            std::ranges::any_of(rule.table, [](const AwardEntry &each) { return Points{} < each.points; });
        return !rule.cap && (sums || (best && Points{} < best->rest));
    }
    bool operator()(const ConvertRule &rule) const { return !rule.cap && Points{} < rule.points; }
    bool operator()(const RatioRule &rule) const { return !rule.cap; }
    bool operator()(const CompositeRule &rule) const
    {
        return !rule.cap && std::ranges::any_of(rule.parts, [](const CompositePart &part) {
            return Factor{} < part.factor && std::visit(Grows{}, part.rule->kind);
        });
    }
    bool operator()(const auto &) const { return false; }
};

template <typename Wanted>
std::vector<Unstated> unstatedOf(const CriterionSpec &spec, Wanted wanted)
{
    std::vector<Unstated> found;
    std::ranges::copy_if(spec.unstated, std::back_inserter(found),
                         [&wanted](const Unstated &one) { return wanted(one.parameter); });
    return found;
}

FindingFacts criterionFacts(const CriterionSpec &spec, const std::vector<Unstated> &open)
{
    FindingFacts facts{.title = spec.title, .no = spec.no, .mark = spec.weight};
    for (const Unstated &one : open) {
        facts.parameters.push_back(one.parameter);
        if (one.assumed)
            facts.assumed = one.assumed;
        if (!one.source.isEmpty())
            facts.source = one.source;
    }
    return facts;
}

template <typename Report>
std::vector<Finding> eachCriterion(const CheckInput &input, Report report)
{
    std::vector<Finding> findings;
    for (const CheckedRubric &rubric : input.rubrics) {
        for (const CheckedCriterion &criterion : rubric.criteria) {
            std::optional<Finding> finding = report(criterion);
            if (!finding)
                continue;
            if (!rubric.draft)
                finding->fixes.clear();
            findings.push_back(std::move(*finding));
        }
    }
    return findings;
}

std::optional<Finding> sumFinding(const CheckedRubric &rubric)
{
    const RubricTerms &terms = rubric.terms;
    const Points sum = weightSum(rubric);
    if (rubric.criteria.empty() || !terms.fullMark || terms.convert || sum == *terms.fullMark)
        return std::nullopt;
    std::vector<FindingFix> fixes;
    // From a sum of 0 nothing can be converted, and it is no full mark.
    if (rubric.draft && Points{} < sum) {
        const bool allWeighted = std::ranges::all_of(rubric.criteria, [](const CheckedCriterion &criterion) {
            return criterion.spec.bonus || criterion.spec.weight.has_value();
        });
        if (allWeighted)
            fixes.emplace_back(ConvertTotal{{*terms.fullMark, ConvertBase::All}});
        fixes.emplace_back(ConvertTotal{{*terms.fullMark, ConvertBase::Possible}});
        fixes.emplace_back(ChangeFullMark{sum});
    }
    return Finding{FindingCode::RubricSum,
                   Severity::Error,
                   RubricTarget{rubric.id},
                   {.title = terms.title, .sum = sum, .mark = terms.fullMark},
                   std::move(fixes)};
}

} // namespace

Points weightSum(const CheckedRubric &rubric)
{
    Points sum;
    for (const CheckedCriterion &criterion : rubric.criteria) {
        if (isWeighed(criterion.spec, rubric.terms))
            sum += criterion.spec.weight.value_or(Points{});
    }
    return sum;
}

std::vector<Finding> checkRubricSum(const CheckInput &input)
{
    std::vector<Finding> findings;
    for (const CheckedRubric &rubric : input.rubrics) {
        if (std::optional<Finding> finding = sumFinding(rubric))
            findings.push_back(std::move(*finding));
    }
    return findings;
}

std::vector<Finding> checkParameters(const CheckInput &input)
{
    return eachCriterion(input, [](const CheckedCriterion &criterion) -> std::optional<Finding> {
        const std::vector<Unstated> open = unstatedOf(criterion.spec, [](UnstatedParameter parameter) {
            return parameter != UnstatedParameter::Cap && parameter != UnstatedParameter::Absence;
        });
        if (open.empty())
            return std::nullopt;
        Finding finding{FindingCode::RubricMissingParameter,
                        Severity::Warning,
                        CriterionTarget{criterion.id},
                        criterionFacts(criterion.spec, open),
                        {}};
        if (std::ranges::all_of(open, [](const Unstated &one) { return one.assumed.has_value(); }))
            finding.fixes.emplace_back(ConfirmParameters{});
        return finding;
    });
}

std::vector<Finding> checkCaps(const CheckInput &input)
{
    return eachCriterion(input, [](const CheckedCriterion &criterion) -> std::optional<Finding> {
        const std::vector<Unstated> open =
            unstatedOf(criterion.spec, [](UnstatedParameter parameter) { return parameter == UnstatedParameter::Cap; });
        const bool grows = criterion.spec.weight && std::visit(Grows{}, criterion.spec.rule.kind);
        // Of an item that only adds the weight is 0: a cap there would take everything.
        const bool canCap = grows && isPositive(criterion.spec.weight);
        if (open.empty() && !grows)
            return std::nullopt;
        Finding finding{FindingCode::RubricNoCap,
                        Severity::Warning,
                        CriterionTarget{criterion.id},
                        criterionFacts(criterion.spec, open),
                        {}};
        if (canCap)
            finding.fixes.emplace_back(CapAtWeight{*criterion.spec.weight});
        else if (!open.empty())
            finding.fixes.emplace_back(ConfirmParameters{});
        return finding;
    });
}

std::vector<Finding> checkZeroTiers(const CheckInput &input)
{
    return eachCriterion(input, [](const CheckedCriterion &criterion) -> std::optional<Finding> {
        const std::vector<Unstated> open = unstatedOf(
            criterion.spec, [](UnstatedParameter parameter) { return parameter == UnstatedParameter::Absence; });
        if (open.empty())
            return std::nullopt;
        Finding finding{FindingCode::RubricNoZeroTier,
                        Severity::Warning,
                        CriterionTarget{criterion.id},
                        criterionFacts(criterion.spec, open),
                        {RuleAbsence{AbsenceRule::Zero}}};
        if (std::holds_alternative<LevelsRule>(criterion.spec.rule.kind))
            finding.fixes.emplace_back(RuleAbsence{AbsenceRule::OwnLevel});
        finding.fixes.emplace_back(RuleAbsence{AbsenceRule::Unrated});
        return finding;
    });
}

std::vector<Finding> checkConversions(const CheckInput &input)
{
    std::vector<Finding> findings;
    for (const CheckedRubric &rubric : input.rubrics) {
        const std::optional<Conversion> &convert = rubric.terms.convert;
        if (!convert || convert->of != ConvertBase::All)
            continue;
        std::vector<QString> names;
        for (const CheckedCriterion &criterion : rubric.criteria) {
            const CriterionSpec &spec = criterion.spec;
            const bool isLost = criterion.leavesOut && spec.whenNotApplicable == WhenOut::Drop;
            if (isLost && isWeighed(spec, rubric.terms) && isPositive(spec.weight))
                names.push_back(spec.no + QStringLiteral(". ") + spec.title);
        }
        if (names.empty())
            continue;
        Finding finding{FindingCode::ConvertWithDropped,
                        Severity::Warning,
                        RubricTarget{rubric.id},
                        {.title = rubric.terms.title, .names = std::move(names)},
                        {}};
        if (rubric.draft)
            finding.fixes.emplace_back(ConvertTotal{{convert->to, ConvertBase::Possible}});
        findings.push_back(std::move(finding));
    }
    return findings;
}

} // namespace yanben
