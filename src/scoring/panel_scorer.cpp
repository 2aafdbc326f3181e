#include "scoring/panel_scorer.h"

#include "domain/numbers/decimal.h"

#include <algorithm>

namespace yanben
{

namespace
{

std::vector<RuleOutcome> scoredRatings(const Rule &rule, const Panel &panel, std::span<const QString> groups)
{
    std::vector<RuleOutcome> outcomes;
    outcomes.reserve(panel.ratings.size());
    for (const PanelRating &rating : panel.ratings)
        outcomes.push_back(RuleScorer{groups}.score(rule, rating.data));
    return outcomes;
}

/// Only outcomes with points.
PanelStep stepOf(PanelCombine combine, const std::vector<RuleOutcome> &outcomes)
{
    PanelStep step{.combine = combine, .marks = {}, .dropped = 0, .result = {}};
    for (const RuleOutcome &outcome : outcomes) {
        if (outcome.points)
            step.marks.push_back({*outcome.points, outcome.level});
    }
    std::ranges::stable_sort(step.marks, {}, &PanelMark::points);
    return step;
}

QString shortNumber(const Exact &value)
{
    const QString exact = value.toString();
    return exact.contains(u'/') ? Decimal::round(value, 2, RoundingMode::HalfUp).toString() : exact;
}

Exact meanOf(std::span<const PanelMark> marks)
{
    Exact sum;
    for (const PanelMark &mark : marks)
        sum += mark.points;
    return sum / Exact{std::ssize(marks)};
}

Exact medianOf(std::span<const PanelMark> marks)
{
    const std::size_t half = marks.size() / 2;
    return marks.size() % 2 == 1 ? marks[half].points : meanOf(marks.subspan(half - 1, 2));
}

/// More than half of the marks, in rising order, lie no further apart than the limit.
bool isSettled(std::span<const PanelMark> marks, Points limit)
{
    const std::size_t most = marks.size() / 2 + 1;
    for (std::size_t first = 0; first + most <= marks.size(); ++first) {
        if (marks[first + most - 1].points - marks[first].points <= Exact{limit})
            return true;
    }
    return false;
}

void combine(PanelStep &step)
{
    const std::span<const PanelMark> marks{step.marks};
    switch (step.combine) {
    case PanelCombine::Mean:
    case PanelCombine::Agreed: step.result = meanOf(marks); break;
    case PanelCombine::Median: step.result = medianOf(marks); break;
    case PanelCombine::Trimmed:
        step.dropped = marks.size() < 3 ? 0 : 2;
        step.result = meanOf(step.dropped == 0 ? marks : marks.subspan(1, marks.size() - 2));
        break;
    }
}

} // namespace

RuleOutcome scorePanel(const Rule &rule, const Panel &panel, std::span<const QString> groups, Working *working)
{
    if (panel.ratings.empty() || std::ssize(panel.ratings) < panel.expected)
        return RuleOutcome::nothing();
    const std::vector<RuleOutcome> outcomes = scoredRatings(rule, panel, groups);
    for (const RuleOutcome &outcome : outcomes) {
        if (!outcome.isDecided())
            return outcome;
    }
    const RuleOutcome &first = outcomes.front();
    const bool isSame = std::ranges::all_of(outcomes, [&first](const RuleOutcome &outcome) {
        return outcome.points == first.points && outcome.level == first.level;
    });
    PanelStep step = stepOf(panel.terms.combine, outcomes);
    if (!isSame) {
        if (step.marks.size() < outcomes.size())
            return RuleOutcome::bad(FaultCode::RatersDiffer);
        const Exact difference = step.marks.back().points - step.marks.front().points;
        const bool isTooFar = panel.terms.limit && difference > Exact{*panel.terms.limit};
        if ((isTooFar && !isSettled(step.marks, *panel.terms.limit)) ||
            (panel.terms.combine == PanelCombine::Agreed && difference != Exact{}))
            return RuleOutcome::bad(FaultCode::RatersDiffer, shortNumber(difference));
        if (isTooFar)
            step.exceeded = panel.terms.limit;
    }
    if (step.marks.empty()) // all chose the same level, and it only has a name
        return first;
    combine(step);
    RuleOutcome together = RuleOutcome::of(*step.result);
    if (isSame) {
        together.level = first.level;
        together.limited = first.limited;
    }
    if (working)
        working->push_back(std::move(step));
    return together;
}

void noteOverruled(const Rule &rule, const Panel &panel, std::span<const QString> groups, Working &working)
{
    working.push_back(stepOf(panel.terms.combine, scoredRatings(rule, panel, groups)));
}

} // namespace yanben
