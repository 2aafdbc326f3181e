#include "scoring/scoring_plan.h"

#include "domain/rubric/vetoes.h"
#include "scoring/panel_scorer.h"
#include "scoring/ranking.h"
#include "scoring/rules/rule_scorer.h"

#include <QVarLengthArray>

#include <algorithm>
#include <numeric>
#include <stdexcept>

namespace yanben
{

bool concerns(const CriterionSpec &criterion, std::span<const QString> groups)
{
    return criterion.appliesTo.empty() || std::ranges::any_of(criterion.appliesTo, [&](const QString &group) {
               return std::ranges::find(groups, group) != groups.end();
           });
}

namespace
{

void give(Outcome &outcome, const std::optional<Points> &points)
{
    if (!points) { // a criterion without weight has nothing to give in full
        outcome.blocks = true;
        return;
    }
    outcome.points = *points;
    outcome.counted = true;
}

void applyMissing(const CriterionSpec &criterion, Outcome &outcome)
{
    outcome.state = RecordState::Missing;
    switch (criterion.whenMissing) {
    case WhenMissing::Block: outcome.blocks = true; break;
    case WhenMissing::Zero: give(outcome, Points{}); break;
    case WhenMissing::Drop: break;
    case WhenMissing::Full: give(outcome, criterion.weight); break;
    }
}

void applyOut(const CriterionSpec &criterion, RecordState state, Outcome &outcome)
{
    outcome.state = state;
    switch (state == RecordState::Exempt ? criterion.whenExempt : criterion.whenNotApplicable) {
    case WhenOut::Drop: break;
    case WhenOut::Full: give(outcome, criterion.weight); break;
    case WhenOut::Zero: give(outcome, Points{}); break;
    }
}

void applyScored(const CriterionSpec &criterion, RuleOutcome scored, Outcome &outcome)
{
    if (scored.missing || scored.fault)
        outcome.working.clear(); // half a way explains nothing
    if (scored.missing) {
        applyMissing(criterion, outcome);
        return;
    }
    outcome.state = RecordState::Recorded;
    outcome.points = std::move(scored.points);
    outcome.level = std::move(scored.level);
    outcome.limited = scored.limited;
    outcome.fault = std::move(scored.fault);
    outcome.counted = outcome.points.has_value();
    outcome.blocks = outcome.fault.has_value();
}

Outcome scoreOne(const CriterionSpec &criterion, const CellFacts &cell, std::span<const QString> groups, bool explain)
{
    Outcome outcome;
    Working *working = explain ? &outcome.working : nullptr;
    const bool isRated = cell.panel && !cell.panel->ratings.empty();
    const RecordState state = cell.record ? cell.record->state : RecordState::Missing;
    switch (state) {
    case RecordState::Missing:
        if (isRated)
            applyScored(criterion, scorePanel(criterion.rule, *cell.panel, groups, working), outcome);
        else if (concerns(criterion, groups))
            applyMissing(criterion, outcome);
        else
            applyOut(criterion, RecordState::NotApplicable, outcome);
        return outcome;
    case RecordState::Absent:
        outcome.state = state;
        give(outcome, Points{});
        return outcome;
    case RecordState::Exempt:
    case RecordState::NotApplicable: applyOut(criterion, state, outcome); return outcome;
    case RecordState::Recorded: break;
    }
    if (cell.panel && working)
        noteOverruled(criterion.rule, *cell.panel, groups, *working);
    applyScored(criterion, RuleScorer{groups, working}.score(criterion.rule, cell.record->data), outcome);
    return outcome;
}

Exact clamp(Exact value, const std::optional<Points> &floor, const std::optional<Points> &cap)
{
    if (floor && value < Exact{*floor})
        value = *floor;
    if (cap && value > Exact{*cap})
        value = *cap;
    return value;
}

} // namespace

ScoringPlan::ScoringPlan(RubricSheet sheet) : m_sheet{std::move(sheet)}
{
    for (const CriterionSpec &criterion : m_sheet.criteria) {
        const QString &unit = criterion.unit ? *criterion.unit : m_sheet.terms.unit;
        if (std::ranges::find(m_units, unit) == m_units.end())
            m_units.insert(unit == m_sheet.terms.unit ? m_units.begin() : m_units.end(), unit);
    }
    // Base, bounds and conversion are of the rubric's own unit, never of the first one that a criterion happens to
    // have.
    const RubricTerms &terms = m_sheet.terms;
    const bool speaksOfOwn = terms.total != TotalTerms{} || terms.bonusCap || terms.convert;
    if (m_units.empty() || (m_units.size() > 1 && m_units.front() != terms.unit && speaksOfOwn))
        m_units.insert(m_units.begin(), terms.unit);

    m_weightSum = Points{};
    for (const CriterionSpec &criterion : m_sheet.criteria) {
        const QString &unit = criterion.unit ? *criterion.unit : m_sheet.terms.unit;
        m_unitOf.push_back(static_cast<std::size_t>(std::ranges::find(m_units, unit) - m_units.begin()));
        if (m_unitOf.back() != 0 || criterion.bonus || !m_weightSum)
            continue;
        if (criterion.weight)
            *m_weightSum += *criterion.weight;
        else
            m_weightSum.reset();
    }
}

Outcome ScoringPlan::outcome(std::size_t criterion, const CellFacts &cell, std::span<const QString> groups,
                             Detail detail, std::span<const QString> vetoes) const
{
    // With four decimals more would not fit a rounded total.
    static const Exact largestPoints{std::int64_t{100'000'000'000'000}};
    static const Exact leastPoints = -largestPoints;
    Outcome outcome = scoreOne(m_sheet.criteria[criterion], cell, groups, detail == Detail::Explained);
    const Rounding &rounding = m_sheet.terms.rounding;
    if (outcome.points && (*outcome.points > largestPoints || *outcome.points < leastPoints)) {
        const bool counts = outcome.counted;
        outcome.fault = RecordFault{FaultCode::TooLarge, {}};
        outcome.points.reset();
        outcome.counted = false;
        outcome.blocks = counts;
    }
    if (outcome.points && rounding.where == RoundingPlace::Criterion) {
        const Decimal rounded = Decimal::round(*outcome.points, rounding.decimals, rounding.mode);
        const bool isExplained = detail == Detail::Explained && outcome.state == RecordState::Recorded;
        if (isExplained && rounded.toExact() != *outcome.points)
            outcome.working.emplace_back(
                RoundStep{.before = *outcome.points, .result = rounded, .mode = rounding.mode});
        outcome.points = rounded.toExact();
    }
    if (!vetoes.empty())
        applyVetoes(criterion, vetoes, detail, outcome);
    return outcome;
}

// Zero by veto counts even where nothing was recorded; what is out of the sum stays out.
void ScoringPlan::applyVetoes(std::size_t criterion, std::span<const QString> vetoes, Detail detail,
                              Outcome &outcome) const
{
    const bool isOut = outcome.state == RecordState::Exempt || outcome.state == RecordState::NotApplicable;
    if (isOut && !outcome.counted)
        return;
    VetoStep step{.vetoes = {}, .before = outcome.points};
    for (const QString &name : vetoes) {
        const Veto *veto = vetoNamed(m_sheet.terms, name);
        if (veto && veto->effect == VetoEffect::CriterionZero && veto->criterion == m_sheet.criteria[criterion].no)
            step.vetoes.push_back(name);
    }
    if (step.vetoes.empty())
        return;
    outcome.points = Exact{};
    outcome.counted = true;
    outcome.blocks = false;
    if (detail == Detail::Explained)
        outcome.working.emplace_back(std::move(step));
}

SheetResult ScoringPlan::result(const SubjectFacts &facts, Detail detail) const
{
    SheetResult result;
    QVarLengthArray<UnitSum, 2> sums(std::ssize(m_units));
    if (detail != Detail::Totals)
        result.outcomes.reserve(size());

    for (std::size_t i = 0; i < size(); ++i) {
        const CriterionSpec &criterion = m_sheet.criteria[i];
        const CellFacts cell{.record = i < facts.records.size() ? facts.records[i] : nullptr,
                             .panel = i < facts.panels.size() && facts.panels[i] ? &*facts.panels[i] : nullptr};
        Outcome each = outcome(i, cell, facts.groups, detail, facts.vetoes);
        UnitSum &sum = sums[static_cast<qsizetype>(m_unitOf[i])];
        if (each.counted) {
            (criterion.bonus ? sum.bonus : sum.earned) += *each.points;
            if (!criterion.bonus) {
                sum.possible += criterion.weight.value_or(Points{});
                ++result.counted;
            }
        }
        if (each.blocks) {
            result.provisional = true;
            ++result.blocking;
        }
        if (detail != Detail::Totals)
            result.outcomes.push_back(std::move(each));
    }

    addTotals(sums, result);
    addGrade(facts, result);
    return result;
}

Exact ScoringPlan::whole(const Exact &earned, const Exact &bonus) const
{
    const RubricTerms &terms = m_sheet.terms;
    const Exact counted = terms.bonusCap ? std::min(bonus, Exact{*terms.bonusCap}) : bonus;
    return clamp(earned + counted + Exact{terms.total.base}, terms.total.floor, terms.total.cap);
}

std::optional<Exact> ScoringPlan::converted(const Exact &total, Points possible) const
{
    const std::optional<Conversion> &convert = m_sheet.terms.convert;
    if (!convert)
        return total;
    const std::optional<Points> base = convert->of == ConvertBase::All ? m_weightSum : std::optional{possible};
    if (!base || *base == Points{})
        return std::nullopt;
    return total * Exact{convert->to} / Exact{*base};
}

bool ScoringPlan::isUnjudged(const SheetResult &result) const
{
    const auto isBonus = [](const CriterionSpec &each) { return each.bonus; };
    return result.total && result.counted == 0 && !result.provisional && !result.zeroed &&
           !std::ranges::all_of(m_sheet.criteria, isBonus);
}

void ScoringPlan::addTotals(std::span<const UnitSum> sums, SheetResult &result) const
{
    const RubricTerms &terms = m_sheet.terms;
    for (std::size_t i = 0; i < sums.size(); ++i) {
        const UnitSum &sum = sums[i];
        UnitTotal total{.unit = m_units[i], .total = {}, .exact = sum.earned + sum.bonus, .possible = sum.possible};
        if (i == 0) { // the rubric's terms speak of its own unit
            result.beforeConverting = whole(sum.earned, sum.bonus);
            total.exact = converted(*result.beforeConverting, sum.possible);
        }
        if (total.exact) {
            try {
                total.total = Decimal::round(*total.exact, terms.rounding.decimals, terms.rounding.mode);
            } catch (const std::overflow_error &) {
                total.exact.reset();
                result.provisional = true;
                result.tooLarge = true;
            }
        }
        result.totals.push_back(std::move(total));
    }
    if (sums.size() == 1) {
        result.earned = sums[0].earned;
        result.possible = sums[0].possible;
        result.exact = result.totals[0].exact;
        result.total = result.totals[0].total;
    }
}

void ScoringPlan::addGrade(const SubjectFacts &facts, SheetResult &result) const
{
    const RubricTerms &terms = m_sheet.terms;
    std::size_t best = 0; // no veto lets a better grade than this one through
    for (const QString &name : facts.vetoes) {
        const Veto *veto = vetoNamed(terms, name);
        if (!veto)
            continue;
        result.vetoes.push_back(name);
        switch (veto->effect) {
        case VetoEffect::TotalZero:
            result.zeroed = true;
            for (UnitTotal &total : result.totals) {
                total.exact = Exact{};
                total.total = Decimal::ofUnits(0, terms.rounding.decimals);
            }
            if (result.totals.size() == 1) {
                result.exact = result.totals[0].exact;
                result.total = result.totals[0].total;
            }
            break;
        case VetoEffect::GradeAtMost: {
            const auto grade = std::ranges::find(terms.grades, *veto->grade, &Grade::name);
            if (grade != terms.grades.end())
                best = std::max(best, static_cast<std::size_t>(grade - terms.grades.begin()));
            break;
        }
        case VetoEffect::RankLast: result.rankedLast = true; break;
        case VetoEffect::NotEligible: result.notEligible.push_back(name); break;
        case VetoEffect::CriterionZero:
        case VetoEffect::Consequences: break;
        }
    }
    result.unjudged = isUnjudged(result);
    if (result.isFull())
        result.grade = gradeOf(terms.grades, *result.total, best);
}

Outcome score(const CriterionSpec &criterion, const Record &record, std::span<const QString> groups)
{
    return scoreOne(criterion, {.record = &record}, groups, true);
}

} // namespace yanben
