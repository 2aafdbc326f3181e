#include "scoring/overall/overall_result.h"

#include "scoring/ranking.h"

#include <algorithm>
#include <stdexcept>

namespace yanben
{

namespace
{

constexpr Points hundred = Points::whole(100);

/// Where a subject stands after a stage: whoever is ranked last by a veto stands behind all others.
struct Place
{
    bool last = false;
    Exact mark; ///< rounded

    bool isAheadOf(const Place &other) const { return last != other.last ? other.last : mark > other.mark; }
};

Place placeAfter(const OverallResult &result, std::size_t stage)
{
    return {.last = result.rankedLast, .mark = result.stages[stage].total->toExact()};
}

/// The subjects' standing in a stage, as far as it decides who enters the next.
struct Standing
{
    std::size_t stage = 0;
    std::vector<Place> known; ///< that won't change any more
    std::size_t open = 0;     ///< subjects whose mark may still change
};

Standing standingOf(std::span<const OverallResult> results, std::size_t stage)
{
    Standing standing{.stage = stage, .known = {}, .open = 0};
    for (const OverallResult &result : results) {
        if (stage >= result.stages.size() || result.stages[stage].entered == Entered::No)
            continue;
        const StageResult &each = result.stages[stage];
        if (each.unjudged) // takes nobody's place
            continue;
        if (each.provisional || each.entered == Entered::Open)
            ++standing.open;
        else
            standing.known.push_back(placeAfter(result, stage));
    }
    std::ranges::sort(standing.known, [](const Place &a, const Place &b) { return a.isAheadOf(b); });
    return standing;
}

Entered entered(const EnterFrom &terms, const Place &place, const Standing &)
{
    return place.mark >= Exact{terms.atLeast} ? Entered::Yes : Entered::No;
}

/// Who shares a place with the last of the best enters as well.
Entered entered(const BestEnter &terms, const Place &place, const Standing &standing)
{
    const auto behind =
        std::ranges::find_if(standing.known, [&](const Place &other) { return !other.isAheadOf(place); });
    const auto better = static_cast<std::size_t>(behind - standing.known.begin());
    const auto places = static_cast<std::size_t>(terms.count);
    if (better >= places)
        return Entered::No;
    return better + standing.open < places ? Entered::Yes : Entered::Open;
}

Entered enteredAfter(const std::optional<EntryTerms> &terms, const OverallResult &result, const Standing &standing)
{
    const StageResult &before = result.stages[standing.stage];
    if (before.entered == Entered::Open)
        return Entered::Open;
    if (!terms)
        return Entered::Yes;
    if (before.unjudged)
        return Entered::No;
    if (before.provisional)
        return Entered::Open;
    const Place place = placeAfter(result, standing.stage);
    return std::visit([&](const auto &each) { return entered(each, place, standing); }, *terms);
}

/// Empty when it outgrows what can be rounded.
std::optional<Decimal> rounded(const OverallSheet &sheet, const Exact &value)
{
    try {
        return Decimal::round(value, sheet.decimals, sheet.mode);
    } catch (const std::overflow_error &) {
        return std::nullopt;
    }
}

StageResult stageResult(const OverallSheet &sheet, const OverallStage &stage, Entered how,
                        std::span<const std::optional<PartMark>> marks)
{
    StageResult result{.entered = how};
    if (how == Entered::No)
        return result;
    for (std::size_t i = 0; i < stage.parts.size(); ++i) {
        const OverallPart &part = stage.parts[i];
        const PartMark *mark = i < marks.size() && marks[i] ? &*marks[i] : nullptr;
        const bool isUnjudged = mark && mark->unjudged;
        if (isUnjudged)
            mark = nullptr;
        OverallPartStep step{.mark = mark ? std::optional{mark->total} : std::nullopt,
                             .of = part.of.value_or(hundred),
                             .percent = *part.percent};
        if (mark) {
            step.points = mark->total.toExact() * Exact{step.percent} / Exact{step.of};
            step.vetoes = mark->vetoes;
        }
        step.unjudged = isUnjudged;
        result.unjudged = result.unjudged || isUnjudged;
        result.provisional = result.provisional || (!mark && !isUnjudged) || (mark && mark->provisional);
        result.exact += step.points;
        result.parts.push_back(std::move(step));
    }
    result.total = rounded(sheet, result.exact);
    result.provisional = result.provisional || !result.total;
    result.points = result.exact * Exact{*stage.percent} / Exact{hundred};
    return result;
}

void addVetoes(OverallResult &result, std::span<const std::optional<PartMark>> marks)
{
    for (const std::optional<PartMark> &mark : marks) {
        if (!mark)
            continue;
        result.rankedLast = result.rankedLast || mark->rankedLast;
        for (const QString &name : mark->notEligible) {
            if (std::ranges::find(result.notEligible, name) == result.notEligible.end())
                result.notEligible.push_back(name);
        }
    }
}

void addTotal(const OverallSheet &sheet, OverallResult &result)
{
    if (result.isOut())
        return;
    Exact sum;
    for (const StageResult &stage : result.stages) {
        sum += stage.points;
        result.provisional = result.provisional || stage.provisional || stage.entered == Entered::Open;
        result.unjudged = result.unjudged || stage.unjudged;
        result.tooLarge = result.tooLarge || !stage.total;
    }
    if (result.tooLarge)
        return;
    result.total = rounded(sheet, sum); // no more than the largest of the stages
    result.exact = std::move(sum);
    if (result.isFull())
        result.grade = gradeOf(sheet.grades, *result.total);
}

std::span<const std::optional<PartMark>> marksFrom(const OverallSubject &subject, std::size_t first, std::size_t count)
{
    const std::span<const std::optional<PartMark>> marks{subject.marks};
    if (first >= marks.size())
        return {};
    return marks.subspan(first, std::min(count, marks.size() - first));
}

} // namespace

std::optional<PartMark> partMark(const SheetResult &result)
{
    if (!result.total)
        return std::nullopt;
    return PartMark{.total = *result.total,
                    .provisional = result.provisional,
                    .rankedLast = result.rankedLast,
                    .notEligible = result.notEligible,
                    .vetoes = result.vetoes,
                    .unjudged = result.unjudged};
}

std::vector<OverallResult> overallResults(const OverallSheet &sheet, std::span<const OverallSubject> subjects)
{
    std::vector<OverallResult> results(subjects.size());
    std::size_t firstPart = 0;
    for (std::size_t s = 0; s < sheet.stages.size(); ++s) {
        const OverallStage &stage = sheet.stages[s];
        const Standing before = s > 0 ? standingOf(results, s - 1) : Standing{};
        for (std::size_t i = 0; i < subjects.size(); ++i) {
            OverallResult &result = results[i];
            if (result.isOut())
                continue;
            const Entered how = s > 0 ? enteredAfter(stage.enter, result, before) : Entered::Yes;
            const auto marks = marksFrom(subjects[i], firstPart, stage.parts.size());
            result.stages.push_back(stageResult(sheet, stage, how, marks));
            if (how != Entered::No)
                addVetoes(result, marks);
        }
        firstPart += stage.parts.size();
    }
    for (OverallResult &result : results)
        addTotal(sheet, result);
    rankByTotal(std::span{results}, [](const OverallResult &result) { return result.isFull(); });
    return results;
}

} // namespace yanben
