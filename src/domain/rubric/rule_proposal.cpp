#include "domain/rubric/rule_proposal.h"

#include "domain/words/words_reading.h"

#include <algorithm>
#include <array>
#include <functional>
#include <utility>

namespace yanben
{

namespace
{

constexpr qsizetype longestStandard = 2000;

bool leavesOpen(const RuleProposal &proposal, UnstatedParameter parameter)
{
    return std::ranges::count(proposal.unstated, parameter, &Unstated::parameter) > 0;
}

/// What both have by one name gives the same in both; `nameOf` makes names that can be compared.
template <typename T, typename NameOf, typename Same>
bool sameByName(const std::vector<T> &mine, const std::vector<T> &read, NameOf nameOf, Same same)
{
    return std::ranges::all_of(read, [&](const T &each) {
        const auto own = std::ranges::find(mine, std::invoke(nameOf, each), nameOf);
        return own == mine.end() || same(*own, each);
    });
}

/// The same scores, whatever `proposal` leaves open. Things may be called otherwise, but not as another one is in the
/// words.
struct SameScores
{
    const RuleKind &rule;
    const RuleProposal &proposal;

    bool bound(const std::optional<Points> &mine, const std::optional<Points> &read, UnstatedParameter which) const
    {
        return mine == read || leavesOpen(proposal, which);
    }
    bool floor(const std::optional<Points> &mine, const std::optional<Points> &read) const
    {
        return bound(mine, read, UnstatedParameter::Floor);
    }
    bool cap(const std::optional<Points> &mine, const std::optional<Points> &read) const
    {
        return bound(mine, read, UnstatedParameter::Cap);
    }

    bool operator()(const TallyRule &read) const
    {
        const TallyRule &mine = std::get<TallyRule>(rule);
        const bool grows = std::ranges::any_of(read.cases, [](const TallyCase &each) {
            const auto *range = std::get_if<PointsRange>(&each.points);
            return (range ? range->high : std::get<Points>(each.points)) > Points{};
        });
        // A bound that no count can reach says nothing.
        const bool sameCap = cap(mine.cap, read.cap) || (!grows && (!mine.cap || *mine.cap >= read.base));
        const bool sameFloor = floor(mine.floor, read.floor) || (grows && (!mine.floor || *mine.floor <= read.base));
        const auto same = [](const TallyCase &a, const TallyCase &b) { return a.points == b.points && a.cap == b.cap; };
        return mine.base == read.base && sameCap && sameFloor && mine.carry.size() == read.carry.size() &&
               mine.zeroWhen.size() == read.zeroWhen.size() &&
               std::ranges::is_permutation(mine.cases, read.cases, same) &&
               sameByName(mine.cases, read.cases, &TallyCase::name, same);
    }
    bool operator()(const LevelsRule &read) const
    {
        const LevelsRule &mine = std::get<LevelsRule>(rule);
        std::vector<std::optional<Points>> points;
        for (const Level &each : mine.levels) {
            // A level for those who were not there, added when it was asked for.
            const bool isAdded = mine.levels.size() > read.levels.size() && each.points == Points{};
            if (!isAdded)
                points.push_back(each.points);
        }
        return std::ranges::equal(points, read.levels, {}, {}, &Level::points);
    }
    bool operator()(const QuotaRule &read) const
    {
        QuotaRule mine = std::get<QuotaRule>(rule);
        if (!floor(mine.floor, read.floor) || !cap(mine.cap, read.cap))
            return false;
        mine.floor = read.floor;
        mine.cap = read.cap;
        return mine == read;
    }
    bool operator()(const BandsRule &read) const
    {
        const BandsRule &mine = std::get<BandsRule>(rule);
        const auto same = [](const Band &a, const Band &b) {
            return a.above == b.above && a.limit == b.limit && a.points == b.points;
        };
        return mine.byGroup.empty() && !mine.of && std::ranges::is_permutation(mine.bands, read.bands, same) &&
               floor(mine.otherwise.points, read.otherwise.points);
    }
    bool operator()(const RankRule &read) const
    {
        const RankRule &mine = std::get<RankRule>(rule);
        if (const auto *down = std::get_if<RankSequence>(&read.way)) {
            const auto *mineDown = std::get_if<RankSequence>(&mine.way);
            return mineDown && mineDown->first == down->first && mineDown->step == down->step &&
                   floor(mineDown->last, down->last);
        }
        const auto *mineTable = std::get_if<RankTable>(&mine.way);
        const RankTable &table = std::get<RankTable>(read.way);
        return mineTable && mineTable->steps == table.steps && floor(mineTable->beyond, table.beyond);
    }
    bool operator()(const AwardsRule &read) const
    {
        const AwardsRule &mine = std::get<AwardsRule>(rule);
        const auto same = [](const AwardEntry &a, const AwardEntry &b) { return a.points == b.points; };
        const auto nameOf = [](const AwardEntry &each) { return std::pair{each.level, each.prize}; };
        return std::ranges::is_permutation(mine.table, read.table, same) &&
               sameByName(mine.table, read.table, nameOf, same) && cap(mine.cap, read.cap) &&
               (mine.combine == read.combine || leavesOpen(proposal, UnstatedParameter::Repeat));
    }
    bool operator()(const ConditionsRule &read) const
    {
        const ConditionsRule &mine = std::get<ConditionsRule>(rule);
        const auto same = [](const Condition &a, const Condition &b) { return a.points == b.points; };
        return mine.need == read.need && std::ranges::is_permutation(mine.parts, read.parts, same) &&
               sameByName(mine.parts, read.parts, &Condition::name, same);
    }
    bool operator()(const ConvertRule &read) const
    {
        const ConvertRule &mine = std::get<ConvertRule>(rule);
        return mine.per == read.per && mine.points == read.points && mine.whole == read.whole &&
               cap(mine.cap, read.cap);
    }
    bool operator()(const RatioRule &read) const
    {
        const RatioRule &mine = std::get<RatioRule>(rule);
        return mine.full == read.full && cap(mine.cap, read.cap);
    }
    bool operator()(const RatingRule &read) const
    {
        const RatingRule &mine = std::get<RatingRule>(rule);
        const bool isTrimmed = read.dropHighest > 0 || read.dropLowest > 0;
        return mine.max == read.max &&
               (!isTrimmed || (mine.dropHighest == read.dropHighest && mine.dropLowest == read.dropLowest));
    }
    bool operator()(const CompositeRule &read) const { return std::get<CompositeRule>(rule) == read; }
};

} // namespace

std::optional<RuleProposal> proposeRule(QStringView words, std::optional<Points> weight)
{
    if (words.size() > longestStandard)
        return std::nullopt;
    const FoldedWords folded{words};
    static constexpr std::array readers{readAwards, readRank,   readConversion, readProportion, readBands,
                                        readTally,  readLevels, readConditions, readRating};
    for (const auto reader : readers) {
        if (auto proposal = reader(folded, weight))
            return proposal;
    }
    return std::nullopt;
}

bool agrees(const Rule &rule, const RuleProposal &proposal)
{
    return rule.kind.index() == proposal.rule.kind.index() &&
           std::visit(SameScores{rule.kind, proposal}, proposal.rule.kind);
}

} // namespace yanben
