#include "domain/words/tally_proposal.h"

#include <algorithm>

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

/// 一次扣1分，一次不得分: the points of the case would never be seen.
bool isNeverSeen(const SaidOfTally &said, const ZeroWhen &zero)
{
    const auto meant = std::ranges::find(said.events, zero.caseName, &Event::name);
    return meant != said.events.end() && zero.atLeast <= Amount::whole(meant->every);
}

} // namespace

std::optional<RuleProposal> quotaOf(WordsReading &reading, const SaidOfTally &said, std::optional<Points> full)
{
    const auto isMissing = [](const Event &each) { return each.isShort; };
    if (std::ranges::count_if(said.events, isMissing) != 1 || said.events.size() > 2 || !said.zeros.empty() ||
        !said.exchanges.empty() || !full)
        return std::nullopt;
    const Event &missing = *std::ranges::find_if(said.events, isMissing);
    const Event *extra = said.events.size() == 2 ? &said.events[said.events.front().isShort ? 1 : 0] : nullptr;
    const auto fits = [&](const Event &each) {
        return each.every == 1 && (!each.cap || each.isExtra) && each.unit == missing.unit &&
               std::holds_alternative<Points>(each.points);
    };
    if (!fits(missing) || (extra && (!fits(*extra) || !extra->isExtra || extra->takesAway())))
        return std::nullopt;
    const auto required = takeRequired(reading, *missing.unit);
    if (!required)
        return std::nullopt;
    QuotaRule rule{.required = *required, .full = *full, .perMissing = -std::get<Points>(missing.points)};
    rule.floor = said.floor;
    rule.cap = said.cap;
    if (extra) {
        rule.perExtra = std::get<Points>(extra->points);
        if (extra->cap && said.isCapSettled)
            return std::nullopt;
        if (extra->cap)
            rule.cap = *full + *extra->cap;
        else if (!said.isCapSettled)
            reading.leaveOpen(UnstatedParameter::Cap);
    }
    const std::int64_t each = -std::get<Points>(missing.points).inHundredths();
    const bool canFallBelow =
        each > 0 && required->inHundredths() > full->inHundredths() * Points::unitsPerOne() / each;
    if (!said.isFloorSettled && canFallBelow)
        reading.leaveOpen(UnstatedParameter::Floor);
    return reading.finish(rule);
}

std::optional<RuleProposal> tallyOf(WordsReading &reading, const SaidOfTally &said, Points start)
{
    TallyRule rule{.base = start, .cases = {}, .floor = said.floor, .cap = said.cap};
    Points mostLost;
    bool canFall = false;
    bool grows = false;
    for (const Event &each : said.events) {
        TallyCase made{.name = each.name, .points = each.points, .cap = each.cap};
        if (each.takesAway()) {
            canFall = canFall || !each.cap;
            mostLost += each.cap.value_or(Points{});
        } else {
            grows = grows || !each.cap;
        }
        if (each.isShort && !takeRequired(reading, *each.unit))
            reading.leaveOpen(UnstatedParameter::Required);
        if (each.every > 1) {
            made.name = each.name + u"满"_s + QString::number(each.every) + each.unit.value_or(u"次"_s);
            rule.carry.push_back({.of = each.name, .every = each.every, .as = made.name});
            rule.cases.push_back({.name = each.name, .points = Points{}});
        }
        rule.cases.push_back(std::move(made));
    }
    const auto isCase = [&rule](const QString &name) {
        return std::ranges::find(rule.cases, name, &TallyCase::name) != rule.cases.end();
    };
    for (const Exchange &each : said.exchanges) {
        if (!isCase(each.as))
            return std::nullopt;
        if (!isCase(each.of))
            rule.cases.push_back({.name = each.of, .points = Points{}});
        rule.carry.push_back({.of = each.of, .every = each.every, .as = each.as});
    }
    for (const ZeroWhen &each : said.zeros) {
        if (isNeverSeen(said, each))
            return std::nullopt;
        if (!isCase(each.caseName))
            rule.cases.push_back({.name = each.caseName, .points = Points{}});
        rule.zeroWhen.push_back(each);
    }
    if (!said.isFloorSettled && (canFall || start < mostLost))
        reading.leaveOpen(UnstatedParameter::Floor);
    if (!said.isCapSettled && grows)
        reading.leaveOpen(UnstatedParameter::Cap);
    return reading.finish(rule);
}

} // namespace yanben
