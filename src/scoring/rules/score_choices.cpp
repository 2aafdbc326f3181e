// Rules whose records choose or rate: rating, levels, awards, conditions.
#include "scoring/rules/award_table.h"
#include "scoring/rules/rule_scorer.h"

#include <algorithm>

namespace yanben
{

namespace
{

Exact combinedRating(RatingCombine combine, std::span<const Points> rising)
{
    switch (combine) {
    case RatingCombine::Max: return rising.back();
    case RatingCombine::Min: return rising.front();
    case RatingCombine::Median: {
        const std::size_t middle = rising.size() / 2;
        if (rising.size() % 2 == 1)
            return rising[middle];
        return (Exact{rising[middle - 1]} + Exact{rising[middle]}) / Exact{2};
    }
    case RatingCombine::Mean: break;
    }
    Points sum;
    for (const Points rating : rising)
        sum += rating;
    return Exact{sum} / Exact{std::ssize(rising)};
}

const Level *findLevel(const std::vector<Level> &levels, const QString &name)
{
    const auto level = std::ranges::find_if(levels, [&](const Level &each) { return recordKey(each) == name; });
    return level == levels.end() ? nullptr : &*level;
}

// By points where both have them, whatever the order of the list; else the list runs from best to worst.
bool isBetter(const Level &a, const Level &b)
{
    return a.points && b.points ? *a.points > *b.points : &a < &b;
}

} // namespace

const AwardEntry *findAward(const AwardsRule &rule, const AwardWon &won)
{
    const AwardEntry *anyPrize = nullptr;
    for (const AwardEntry &entry : rule.table) {
        if (entry.key ? *entry.key != won.level && entry.level != won.level : entry.level != won.level)
            continue;
        if (entry.prize == won.prize || (entry.key && *entry.key == won.level))
            return &entry;
        if (!entry.prize)
            anyPrize = &entry;
    }
    return anyPrize;
}

Factor shareOf(const AwardsRule &rule, const AwardWon &won)
{
    Factor factor = Factor::whole(1);
    int reached = 0;
    for (const AuthorShare &share : rule.share) {
        if (won.order && share.order <= *won.order && share.order > reached) {
            factor = share.factor;
            reached = share.order;
        }
    }
    return factor;
}

RuleOutcome RuleScorer::operator()(const RatingRule &rule, const RecordData &data) const
{
    const auto *record = std::get_if<RatingsRecord>(&data.observed);
    if (!record)
        return RuleOutcome::bad(FaultCode::WrongKind);
    if (record->ratings.empty())
        return RuleOutcome::nothing();
    for (const Points rating : record->ratings) {
        if (rating < Points{} || rating > rule.max)
            return RuleOutcome::bad(FaultCode::OutOfRange, rating.toString());
        if (rule.step && (*rule.step <= Points{} || rating.inHundredths() % rule.step->inHundredths() != 0))
            return RuleOutcome::bad(FaultCode::OffStep, rating.toString());
    }
    const std::int64_t dropped = std::int64_t{rule.dropHighest} + rule.dropLowest;
    if (std::ssize(record->ratings) <= dropped)
        return RuleOutcome::bad(FaultCode::TooFew);

    FewOf<Points> rising{record->ratings.begin(), record->ratings.end()};
    std::ranges::sort(rising);
    const std::span<const Points> kept{rising.cbegin() + rule.dropLowest, rising.cend() - rule.dropHighest};
    Exact result = combinedRating(rule.combine, kept);
    note([&] { return RatingsStep{{kept.begin(), kept.end()}, static_cast<int>(dropped), rule.combine, result}; });
    return RuleOutcome::of(std::move(result));
}

RuleOutcome RuleScorer::operator()(const LevelsRule &rule, const RecordData &data) const
{
    const auto *record = std::get_if<LevelsRecord>(&data.observed);
    if (!record)
        return RuleOutcome::bad(FaultCode::WrongKind);
    const auto chosenCount = std::ssize(record->levels);
    if (chosenCount == 0 && rule.times.least > 0)
        return RuleOutcome::nothing();
    if (chosenCount < rule.times.least)
        return RuleOutcome::bad(FaultCode::TooFew);
    if (chosenCount > rule.times.most)
        return RuleOutcome::bad(FaultCode::TooMany);

    const Level *held = nullptr;
    for (const QString &flag : record->flags) {
        const auto limit = std::ranges::find(rule.atMostIf, flag, &LevelLimit::flag);
        if (limit == rule.atMostIf.end())
            return RuleOutcome::bad(FaultCode::UnknownName, flag);
        const Level *level = findLevel(rule.levels, limit->level);
        if (!level)
            return RuleOutcome::bad(FaultCode::BrokenRule, limit->level);
        if (!held || isBetter(*held, *level))
            held = level;
    }

    FewOf<Exact> values;
    const Level *best = nullptr;
    bool allHavePoints = true;
    for (const QString &name : record->levels) {
        const Level *chosen = findLevel(rule.levels, name);
        if (!chosen)
            return RuleOutcome::bad(FaultCode::UnknownName, name);
        const Level *level = held && isBetter(*chosen, *held) ? held : chosen;
        note([&] {
            return LevelStep{level->name, level->points,
                             level == chosen ? std::nullopt : std::optional<QString>{chosen->name}};
        });
        if (level->points)
            values.push_back(*level->points);
        else
            allHavePoints = false;
        if (!best || isBetter(*level, *best))
            best = level;
    }

    RuleOutcome outcome;
    if (allHavePoints)
        outcome.points = combined(rule.combine, values);
    if (best && (chosenCount == 1 || rule.combine == Combine::Best))
        outcome.level = best->name;
    return outcome;
}

RuleOutcome RuleScorer::operator()(const AwardsRule &rule, const RecordData &data) const
{
    const auto *record = std::get_if<AwardsRecord>(&data.observed);
    if (!record)
        return RuleOutcome::bad(FaultCode::WrongKind);

    FewOf<Exact> values;
    for (const AwardWon &won : record->awards) {
        const AwardEntry *entry = findAward(rule, won);
        if (!entry)
            return RuleOutcome::bad(FaultCode::UnknownName, won.prize ? won.level + u' ' + *won.prize : won.level);
        const Factor factor = shareOf(rule, won);
        Exact value = Exact{entry->points} * Exact{factor};
        note([&] { return AwardStep{entry->level, won.prize, entry->points, factor, value}; });
        values.push_back(std::move(value));
    }
    std::ranges::sort(values, std::greater{});

    Exact points;
    if (std::holds_alternative<HighestAward>(rule.combine)) {
        if (!values.empty())
            points = combined(Combine::Best, values);
    } else if (std::holds_alternative<SumOfAwards>(rule.combine)) {
        points = combined(Combine::Sum, values);
    } else {
        const auto &best = std::get<BestAwards>(rule.combine);
        for (qsizetype i = best.count; i < values.size(); ++i)
            values[i] = best.rest;
        points = combined(Combine::Sum, values);
    }
    return clamped(std::move(points), std::nullopt, rule.cap);
}

RuleOutcome RuleScorer::operator()(const ConditionsRule &rule, const RecordData &data) const
{
    const auto *record = std::get_if<ConditionsRecord>(&data.observed);
    if (!record)
        return RuleOutcome::bad(FaultCode::WrongKind);
    for (const QString &name : record->met) {
        if (std::ranges::find(rule.parts, name, recordKey<Condition>) == rule.parts.end())
            return RuleOutcome::bad(FaultCode::UnknownName, name);
    }

    std::size_t metCount = 0;
    FewOf<Exact> own;
    for (const Condition &part : rule.parts) {
        const bool met = std::ranges::find(record->met, recordKey(part)) != record->met.end();
        const bool ownPoints = rule.need == Need::Each;
        note([&] { return ConditionStep{part.name, met, ownPoints ? part.points : std::nullopt}; });
        metCount += met ? 1 : 0;
        if (met && ownPoints && part.points)
            own.push_back(*part.points);
    }
    if (rule.need == Need::Each)
        return RuleOutcome::of(combined(Combine::Sum, own));
    const bool fulfilled = rule.need == Need::Any ? metCount > 0 : metCount == rule.parts.size();
    return RuleOutcome::of(fulfilled ? rule.points.value_or(Points{}) : Points{});
}

} // namespace yanben
