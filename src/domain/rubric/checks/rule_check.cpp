// What a rule says of itself; rubric_check.cpp has what a rubric says across its rules.
#include "domain/rubric/checks/rubric_check.h"
#include "domain/rubric/rubric_places.h"

#include <algorithm>
#include <span>

namespace yanben
{

namespace
{

/// The most that a rule without overrides can give; none where there is no such end, or none that is simple.
struct MostPoints
{
    using Most = std::optional<Points>;

    Most operator()(const RatingRule &rule) const { return rule.max; }
    Most operator()(const LevelsRule &rule) const
    {
        Most best;
        for (const Level &each : rule.levels)
            best = std::max(best, each.points);
        return best && rule.combine == Combine::Sum ? Most{rule.times.most * *best} : best;
    }
    Most operator()(const TallyRule &rule) const
    {
        const bool grows = std::ranges::any_of(rule.cases, [](const TallyCase &each) {
            const auto *range = std::get_if<PointsRange>(&each.points);
            return (range ? range->high : std::get<Points>(each.points)) > Points{};
        });
        return rule.cap || grows ? rule.cap : Most{rule.base};
    }
    Most operator()(const QuotaRule &rule) const { return rule.cap || rule.perExtra ? rule.cap : Most{rule.full}; }
    Most operator()(const AwardsRule &rule) const { return rule.cap; }
    Most operator()(const ConvertRule &rule) const { return rule.cap; }
    Most operator()(const RatioRule &rule) const { return rule.cap; }
    Most operator()(const CompositeRule &rule) const { return rule.cap; }
    Most operator()(const auto &) const { return {}; }
};

class RuleCheck
{
public:
    explicit RuleCheck(std::vector<RubricProblem> &problems) : m_problems{problems} {}

    void check(const Rule &rule, const QString &path)
    {
        std::visit([&](const auto &kind) { checkKind(kind, path); }, rule.kind);
        checkOverrides(rule.overrides, path);
    }

private:
    void report(const QString &path, RubricFault fault, const QString &detail = {})
    {
        m_problems.push_back({path, fault, detail});
    }

    template <typename Entry, typename Name>
    void checkNames(const std::vector<Entry> &entries, const QString &path, const char *list, Name name)
    {
        forEachDuplicate(entries, name, [&](std::size_t i, const QString &found, const QString &earlier) {
            m_problems.push_back(
                {at(path, list, i), RubricFault::DuplicateName, found, earlier == found ? QString{} : earlier});
        });
    }

    /// Two entries that look the same, or that a record could not tell apart.
    template <typename Entry>
    void checkNamesAndKeys(const std::vector<Entry> &entries, const QString &path, const char *list)
    {
        for (std::size_t i = 1; i < entries.size(); ++i) {
            const auto before = entries.begin() + static_cast<std::ptrdiff_t>(i);
            const auto same = std::find_if(entries.begin(), before, [&](const Entry &each) {
                return lookOf(recordKey(each)) == lookOf(recordKey(entries[i])) ||
                       lookOf(each.name) == lookOf(entries[i].name);
            });
            if (same == before)
                continue;
            const bool isName = lookOf(same->name) == lookOf(entries[i].name);
            const QString found = isName ? entries[i].name : recordKey(entries[i]);
            const QString earlier = isName ? same->name : recordKey(*same);
            m_problems.push_back(
                {at(path, list, i), RubricFault::DuplicateName, found, earlier == found ? QString{} : earlier});
        }
    }

    void checkBounds(const std::optional<Points> &floor, const std::optional<Points> &cap, const QString &path)
    {
        if (floor && cap && *cap < *floor)
            report(under(path, "cap"), RubricFault::CapBelowFloor, cap->toString());
    }

    void requirePositive(Points number, const QString &path, const char *member)
    {
        if (number <= Points{})
            report(under(path, member), RubricFault::NotPositive, number.toString());
    }

    template <int Places>
    void refuseNegative(FixedNumber<Places> number, const QString &place, const QString &whose = {})
    {
        if (number < FixedNumber<Places>{})
            m_problems.push_back(
                {.path = place, .fault = RubricFault::Negative, .detail = number.toString(), .whose = whose});
    }

    void requireEntries(bool any, const QString &path, const char *list)
    {
        if (!any)
            report(under(path, list), RubricFault::EmptyTable);
    }

    void checkKind(const RatingRule &rule, const QString &path)
    {
        requirePositive(rule.max, path, "max");
        if (rule.step)
            requirePositive(*rule.step, path, "step");
    }

    void checkKind(const LevelsRule &rule, const QString &path)
    {
        requireEntries(!rule.levels.empty(), path, "levels");
        checkNamesAndKeys(rule.levels, path, "levels");
        if (rule.times.most < rule.times.least)
            report(under(path, "times"), RubricFault::ReversedRange);
        if (rule.times.most < 1)
            report(under(path, "times"), RubricFault::Unreachable);
        checkNames(rule.atMostIf, path, "at_most_if", [](const LevelLimit &limit) { return limit.flag; });
        for (std::size_t i = 0; i < rule.atMostIf.size(); ++i) {
            const QString &level = rule.atMostIf[i].level;
            if (std::ranges::find(rule.levels, level, recordKey<Level>) == rule.levels.end())
                report(at(path, "at_most_if", i), RubricFault::UnknownName, level);
        }
    }

    void checkKind(const TallyRule &rule, const QString &path)
    {
        checkNamesAndKeys(rule.cases, path, "cases");
        checkBounds(rule.floor, rule.cap, path);
        for (std::size_t i = 0; i < rule.cases.size(); ++i) {
            const TallyCase &each = rule.cases[i];
            if (const auto *range = std::get_if<PointsRange>(&each.points); range && range->high < range->low)
                report(at(path, "cases", i), RubricFault::ReversedRange, each.name);
            if (each.cap)
                refuseNegative(*each.cap, under(at(path, "cases", i), "cap"), each.name);
        }
        const auto findCase = [&](const QString &name) {
            return std::ranges::find(rule.cases, name, recordKey<TallyCase>);
        };
        for (std::size_t i = 0; i < rule.carry.size(); ++i) {
            if (rule.carry[i].every < 1)
                report(at(path, "carry", i), RubricFault::NotPositive, QString::number(rule.carry[i].every));
            for (const QString &name : {rule.carry[i].of, rule.carry[i].as}) {
                const auto found = findCase(name);
                if (found == rule.cases.end())
                    report(at(path, "carry", i), RubricFault::UnknownName, name);
                else if (std::holds_alternative<PointsRange>(found->points))
                    report(at(path, "carry", i), RubricFault::CarryOfRange, name);
            }
            if (comesBack(rule.carry, i))
                report(at(path, "carry", i), RubricFault::CarryLoop, rule.carry[i].of);
        }
        for (std::size_t i = 0; i < rule.zeroWhen.size(); ++i) {
            if (findCase(rule.zeroWhen[i].caseName) == rule.cases.end())
                report(at(path, "zero_when", i), RubricFault::UnknownName, rule.zeroWhen[i].caseName);
            if (rule.zeroWhen[i].atLeast <= Amount{})
                report(at(path, "zero_when", i), RubricFault::NotPositive, rule.zeroWhen[i].atLeast.toString());
        }
    }

    static bool comesBack(const std::vector<Carry> &carries, std::size_t start)
    {
        std::vector<QString> reached{carries[start].as};
        for (std::size_t i = 0; i < reached.size(); ++i) {
            if (reached[i] == carries[start].of)
                return true;
            for (const Carry &next : carries) {
                if (next.of == reached[i] && std::ranges::find(reached, next.as) == reached.end())
                    reached.push_back(next.as);
            }
        }
        return false;
    }

    void checkKind(const QuotaRule &rule, const QString &path)
    {
        checkBounds(rule.floor, rule.cap, path);
        if (const auto *each = std::get_if<Points>(&rule.perMissing))
            refuseNegative(*each, under(path, "short"));
        if (const auto *fixed = std::get_if<Amount>(&rule.required)) {
            refuseNegative(*fixed, under(path, "required"));
            return;
        }
        const auto &groups = std::get<std::vector<GroupAmount>>(rule.required);
        requireEntries(!groups.empty(), path, "required_by");
        checkNames(groups, path, "required_by", [](const GroupAmount &each) { return each.group; });
        for (const GroupAmount &each : groups)
            refuseNegative(each.required, under(path, "required_by") + u'.' + each.group);
    }

    void checkBandList(const std::vector<Band> &bands, const std::optional<Points> &most, const QString &path)
    {
        for (std::size_t i = 0; i < bands.size(); ++i) {
            const QString place = path + u'[' + QString::number(i) + u']';
            const auto same = [&](const Band &other) {
                return other.limit == bands[i].limit && other.above == bands[i].above;
            };
            if (std::any_of(bands.begin(), bands.begin() + static_cast<std::ptrdiff_t>(i), same))
                report(place, RubricFault::OverlappingBands, bands[i].limit.toString());
            if (most && (bands[i].above ? bands[i].limit >= *most : bands[i].limit > *most))
                report(place, RubricFault::Unreachable, bands[i].limit.toString());
        }
        // From the best down or from the least up; the engine reads both, people only one at a time.
        std::optional<bool> isRising;
        for (std::size_t i = 1; i < bands.size(); ++i) {
            if (bands[i].limit == bands[i - 1].limit)
                continue;
            const bool rises = bands[i].limit > bands[i - 1].limit;
            if (isRising.value_or(rises) != rises) {
                report(path + u'[' + QString::number(i) + u']', RubricFault::OutOfOrder, bands[i].limit.toString());
                return;
            }
            isRising = rises;
        }
    }

    void checkKind(const BandsRule &rule, const QString &path)
    {
        requireEntries(!rule.bands.empty() || !rule.byGroup.empty(), path, "bands");
        std::optional<Points> most;
        if (rule.of) {
            check(**rule.of, under(path, "of"));
            if ((*rule.of)->overrides.empty())
                most = std::visit(MostPoints{}, (*rule.of)->kind);
        }
        checkBandList(rule.bands, most, under(path, "bands"));
        checkNames(rule.byGroup, path, "by_group", [](const GroupBands &each) { return each.group; });
        for (const GroupBands &each : rule.byGroup) {
            const QString place = under(path, "by_group") + u'.' + each.group;
            if (each.bands.empty())
                report(place, RubricFault::EmptyTable);
            checkBandList(each.bands, most, place);
        }
    }

    void checkKind(const RankRule &rule, const QString &path)
    {
        if (const auto *table = std::get_if<RankTable>(&rule.way)) {
            requireEntries(!table->steps.empty(), path, "table");
            // They count by their places, in whatever order they are written.
            for (std::size_t i = 1; i < table->steps.size(); ++i) {
                const auto before = std::span{table->steps}.first(i);
                if (std::ranges::count(before, table->steps[i].to, &RankStep::to) > 0)
                    report(at(path, "table", i), RubricFault::Unreachable, QString::number(table->steps[i].to));
            }
        } else if (const auto *change = std::get_if<RankChange>(&rule.way)) {
            checkBounds(change->floor, change->cap, under(path, "change"));
        } else if (const auto *sequence = std::get_if<RankSequence>(&rule.way)) {
            refuseNegative(sequence->step, under(path, "sequence"));
            if (sequence->first < sequence->last)
                report(under(path, "sequence"), RubricFault::ReversedRange);
        }
    }

    void checkKind(const AwardsRule &rule, const QString &path)
    {
        requireEntries(!rule.table.empty(), path, "table");
        checkNames(rule.table, path, "table", [](const AwardEntry &entry) {
            return QString{entry.level + u' ' + entry.prize.value_or(QString{})};
        });
        if (const auto *best = std::get_if<BestAwards>(&rule.combine); best && best->count < 1)
            report(under(path, "combine"), RubricFault::NotPositive, QString::number(best->count));
        checkAwardKeys(rule, path);
        checkNames(rule.share, path, "share", [](const AuthorShare &share) { return QString::number(share.order); });
        for (std::size_t i = 0; i < rule.share.size(); ++i)
            refuseNegative(rule.share[i].factor, at(path, "share", i));
    }

    void checkAwardKeys(const AwardsRule &rule, const QString &path)
    {
        for (std::size_t i = 1; i < rule.table.size(); ++i) {
            const auto before = rule.table.begin() + static_cast<std::ptrdiff_t>(i);
            const std::optional<QString> &key = rule.table[i].key;
            if (key && std::any_of(rule.table.begin(), before, [&](const AwardEntry &e) { return e.key == key; }))
                report(at(path, "table", i), RubricFault::DuplicateName, *key);
        }
    }

    void checkKind(const ConditionsRule &rule, const QString &path)
    {
        requireEntries(!rule.parts.empty(), path, "parts");
        checkNamesAndKeys(rule.parts, path, "parts");
    }

    void checkKind(const ConvertRule &rule, const QString &path)
    {
        requirePositive(rule.per, path, "per");
        if (rule.dailyCap)
            requirePositive(*rule.dailyCap, path, "daily_cap");
    }

    void checkKind(const RatioRule &rule, const QString &path) { requirePositive(rule.full, path, "full"); }

    void checkKind(const CompositeRule &rule, const QString &path)
    {
        requireEntries(!rule.parts.empty(), path, "parts");
        checkNamesAndKeys(rule.parts, path, "parts");
        checkBounds(rule.floor, rule.cap, path);
        Factor sum;
        for (std::size_t i = 0; i < rule.parts.size(); ++i) {
            sum += rule.parts[i].factor;
            refuseNegative(rule.parts[i].factor, at(path, "parts", i), rule.parts[i].name);
            check(*rule.parts[i].rule, under(at(path, "parts", i), "rule"));
        }
        if (!rule.parts.empty() && sum != Factor::whole(1))
            report(under(path, "parts"), RubricFault::FactorSum, sum.toString());
    }

    // A later test of the same kind that an earlier one already covers.
    static bool isCovered(const Override &earlier, const Override &later)
    {
        if (earlier.measure != later.measure || earlier.comparison != later.comparison)
            return false;
        const bool upwards = later.comparison == Comparison::AtLeast || later.comparison == Comparison::Above;
        return upwards ? earlier.limit <= later.limit : earlier.limit >= later.limit;
    }

    void checkOverrides(const std::vector<Override> &overrides, const QString &path)
    {
        for (std::size_t i = 1; i < overrides.size(); ++i) {
            const auto before = overrides.begin() + static_cast<std::ptrdiff_t>(i);
            if (std::any_of(overrides.begin(), before, [&](const Override &e) { return isCovered(e, overrides[i]); }))
                report(at(path, "overrides", i), RubricFault::Unreachable, overrides[i].measure);
        }
    }

    std::vector<RubricProblem> &m_problems;
};

} // namespace

std::vector<RubricProblem> checkRule(const Rule &rule, const QString &path)
{
    std::vector<RubricProblem> problems;
    RuleCheck{problems}.check(rule, path);
    return problems;
}

} // namespace yanben
