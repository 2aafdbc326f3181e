// Rules whose records measure or compose: bands, rank, ratio, composite.
#include "scoring/rules/group_table.h"
#include "scoring/rules/rule_scorer.h"

#include <algorithm>
#include <limits>

namespace yanben
{

namespace
{

bool isReached(const Band &band, const Exact &value)
{
    return band.above ? value > Exact{band.limit} : value >= Exact{band.limit};
}

bool isHigher(const Band &a, const Band &b)
{
    return a.limit != b.limit ? a.limit > b.limit : a.above && !b.above;
}

bool isPlace(Amount rank)
{
    return rank >= Amount::whole(1) && rank.isWhole();
}

struct RankPlace
{
    std::optional<Exact> rank = {};
    std::optional<RecordFault> fault = {};
};

RankPlace rankPlaceOf(const RankRecord &record)
{
    std::span<const Amount> ranks = record.ranks;
    if (record.rank)
        ranks = {&*record.rank, 1};
    if (ranks.empty())
        return {};
    Exact sum;
    for (const Amount rank : ranks) {
        if (!isPlace(rank))
            return {.fault = RecordFault{FaultCode::OutOfRange, rank.toString()}};
        sum += rank;
    }
    return {.rank = sum / Exact{std::ssize(ranks)}};
}

Exact pointsOfRank(const RankTable &way, const Exact &rank)
{
    const RankStep *best = nullptr;
    for (const RankStep &step : way.steps) {
        if (rank <= Exact{step.to} && (!best || step.to < best->to))
            best = &step;
    }
    return best ? best->points : way.beyond.value_or(Points{});
}

Exact pointsOfRank(const RankSequence &way, const Exact &rank)
{
    const Exact down = Exact{way.first} - Exact{way.step} * (rank - Exact{1});
    return std::max(down, Exact{way.last});
}

Exact pointsOfRank(const RankLinear &way, const Exact &rank, int of)
{
    if (rank <= Exact{1})
        return way.first;
    if (rank >= Exact{of})
        return way.last;
    return Exact{way.first} + Exact{way.last - way.first} * (rank - Exact{1}) / Exact{of - 1};
}

} // namespace

RuleOutcome RuleScorer::banded(const BandsRule &rule, const std::vector<Band> &bands, const Exact &value) const
{
    const Band *reached = nullptr;
    for (const Band &band : bands) {
        if (isReached(band, value) && (!reached || isHigher(band, *reached)))
            reached = &band;
    }
    const std::optional<Points> &points = reached ? reached->points : rule.otherwise.points;
    const std::optional<QString> &name = reached ? reached->name : rule.otherwise.name;
    note([&] {
        return BandStep{.value = value,
                        .limit = reached ? std::optional{reached->limit} : std::nullopt,
                        .above = reached && reached->above,
                        .name = name,
                        .points = points,
                        .isComputed = rule.of.has_value()};
    });
    RuleOutcome outcome{.level = name};
    if (points)
        outcome.points = *points;
    return outcome;
}

RuleOutcome RuleScorer::operator()(const BandsRule &rule, const RecordData &data) const
{
    const std::vector<Band> *bands = &rule.bands;
    if (!rule.byGroup.empty()) {
        const GroupBands *entry = entryOfGroup(rule.byGroup, data, m_groups);
        if (!entry)
            return RuleOutcome::bad(FaultCode::NoGroup, data.group.value_or(QString{}));
        bands = &entry->bands;
    }

    if (rule.of) {
        const auto *record = std::get_if<InnerRecord>(&data.observed);
        if (!record)
            return RuleOutcome::bad(FaultCode::WrongKind);
        const RuleOutcome inner = score(**rule.of, *record->of);
        if (!inner.isDecided())
            return {.missing = inner.missing, .fault = inner.fault};
        if (!inner.points)
            return RuleOutcome::bad(FaultCode::NoPoints, inner.level.value_or(QString{}));
        return banded(rule, *bands, *inner.points);
    }
    if (!rule.combine) {
        const auto *record = std::get_if<ValueRecord>(&data.observed);
        if (!record || record->reference)
            return RuleOutcome::bad(FaultCode::WrongKind);
        return banded(rule, *bands, record->value);
    }

    const auto *record = std::get_if<ValuesRecord>(&data.observed);
    if (!record)
        return RuleOutcome::bad(FaultCode::WrongKind);
    if (record->values.empty())
        return RuleOutcome::nothing();
    FewOf<Exact> values;
    bool allHavePoints = true;
    for (const Amount value : record->values) {
        const RuleOutcome each = banded(rule, *bands, value);
        if (each.points)
            values.push_back(*each.points);
        else
            allHavePoints = false;
    }
    RuleOutcome outcome;
    if (allHavePoints)
        outcome.points = combined(*rule.combine, values);
    return outcome;
}

RuleOutcome RuleScorer::operator()(const RankRule &rule, const RecordData &data) const
{
    const auto *record = std::get_if<RankRecord>(&data.observed);
    if (!record)
        return RuleOutcome::bad(FaultCode::WrongKind);
    const RankPlace place = rankPlaceOf(*record);
    if (place.fault)
        return {.fault = place.fault};

    if (const auto *way = std::get_if<RankChange>(&rule.way)) {
        std::optional<Exact> change;
        if (record->change) {
            change = *record->change;
        } else if (place.rank && record->before) {
            if (!isPlace(*record->before))
                return RuleOutcome::bad(FaultCode::OutOfRange, record->before->toString());
            change = Exact{*record->before} - *place.rank;
        }
        if (!change)
            return RuleOutcome::bad(FaultCode::NoReference);
        // A place lost never wins points, so `down` counts by its size, whichever sign it was written with.
        const Points lost = way->down < Points{} ? way->down : -way->down;
        Exact points = Exact{way->base} + (change->isNegative() ? Exact{lost} * -*change : Exact{way->up} * *change);
        note([&] { return RankStepTaken{place.rank, change, points}; });
        return clamped(std::move(points), way->floor, way->cap);
    }
    if (!place.rank)
        return RuleOutcome::bad(FaultCode::WrongKind);

    Exact points;
    std::optional<RankLine> line;
    if (const auto *table = std::get_if<RankTable>(&rule.way)) {
        points = pointsOfRank(*table, *place.rank);
    } else if (const auto *sequence = std::get_if<RankSequence>(&rule.way)) {
        points = pointsOfRank(*sequence, *place.rank);
    } else {
        const auto &linear = std::get<RankLinear>(rule.way);
        const std::optional<int> of = record->of ? record->of : linear.of;
        if (!of)
            return RuleOutcome::bad(FaultCode::NoReference);
        points = pointsOfRank(linear, *place.rank, *of);
        line = RankLine{.first = linear.first, .last = linear.last, .of = *of};
    }
    note([&] { return RankStepTaken{place.rank, std::nullopt, points, line}; });
    return RuleOutcome::of(std::move(points));
}

RuleOutcome RuleScorer::operator()(const RatioRule &rule, const RecordData &data) const
{
    const auto *record = std::get_if<ValueRecord>(&data.observed);
    if (!record)
        return RuleOutcome::bad(FaultCode::WrongKind);
    if (!record->reference || *record->reference == Amount{})
        return RuleOutcome::bad(FaultCode::NoReference);
    if (record->value < Amount{} || *record->reference < Amount{})
        return RuleOutcome::bad(FaultCode::OutOfRange, std::min(record->value, *record->reference).toString());
    Exact points = Exact{rule.full} * Exact{record->value} / Exact{*record->reference};
    note([&] { return RatioStep{rule.full, record->value, *record->reference, points}; });
    return clamped(std::move(points), std::nullopt, rule.cap);
}

RuleOutcome RuleScorer::operator()(const CompositeRule &rule, const RecordData &data) const
{
    const auto *record = std::get_if<PartsRecord>(&data.observed);
    if (!record)
        return RuleOutcome::bad(FaultCode::WrongKind);
    for (const PartRecord &part : record->parts) {
        if (std::ranges::find(rule.parts, part.name, recordKey<CompositePart>) == rule.parts.end())
            return RuleOutcome::bad(FaultCode::UnknownName, part.name);
    }

    FewOf<Exact> shares;
    bool missing = false;
    for (const CompositePart &part : rule.parts) {
        const auto entry = std::ranges::find(record->parts, recordKey(part), &PartRecord::name);
        if (entry == record->parts.end()) {
            missing = true;
            continue;
        }
        const RuleOutcome inner = score(*part.rule, *entry->data);
        if (inner.fault)
            return {.fault = inner.fault};
        if (inner.missing) {
            missing = true;
            continue;
        }
        if (!inner.points)
            return RuleOutcome::bad(FaultCode::NoPoints, part.name);
        Exact share = Exact{part.factor} * *inner.points;
        note([&] { return PartStep{part.name, part.factor, *inner.points, share}; });
        shares.push_back(std::move(share));
    }
    if (missing)
        return RuleOutcome::nothing();
    return clamped(combined(Combine::Sum, shares), rule.floor, rule.cap);
}

} // namespace yanben
