// Tallies: how often each case occurred, or how much was given and taken for it.
#include "scoring/columns/column.h"
#include "scoring/columns/rule_columns.h"

#include <algorithm>
#include <vector>

namespace yanben
{

namespace
{

constexpr std::size_t mostCases = 32;
constexpr std::size_t mostCarriedCases = 8;

class TallyColumns final : public RuleColumns
{
public:
    TallyColumns(const TallyRule &rule, std::size_t rows)
        : m_rule{rule}, m_limits{}, m_halves(rule.cases.size(), Column{rows})
    {
        for (const ZeroWhen &when : rule.zeroWhen)
            m_zeroes.push_back({indexOf(when.caseName), when.atLeast.inHundredths()});
        for (const Carry &carry : rule.carry)
            m_carries.push_back({indexOf(carry.of), indexOf(carry.as), carry.every, Divider{}});
    }

    /// Every name is one of the rule's cases, and only cases with fixed points are carried or make zero.
    bool isWhole() const
    {
        const auto isCounted = [this](std::size_t at) { return at < m_halves.size() && !isRange(at); };
        return std::ranges::all_of(m_zeroes, [&](const Zero &zero) { return isCounted(zero.at); }) &&
               std::ranges::all_of(m_carries, [&](const Carried &carry) {
                   return carry.every >= 1 && isCounted(carry.from) && isCounted(carry.to);
               });
    }

    std::int64_t settle() override
    {
        std::int64_t denominator = 100;
        for (std::size_t at = 0; at < m_halves.size(); ++at) {
            m_cases.push_back({.isRange = isRange(at)});
            if (isRange(at))
                continue;
            m_cases[at].each = Ratio::of(std::get<Points>(m_rule.cases[at].points).inHundredths() * unit(),
                                         100 * Amount::unitsPerOne());
            denominator = std::lcm(denominator, m_cases[at].each.below);
        }
        for (Zero &zero : m_zeroes)
            zero.atLeast = zero.atLeast <= 0 ? 0 : (zero.atLeast + unit() - 1) / unit();
        return settleCarries() ? denominator : 0;
    }
    void bind(std::int64_t denominator) override
    {
        m_base = inParts(m_rule.base, denominator);
        m_limits = {m_rule.floor, m_rule.cap, denominator};
        m_reach = magnitude(m_base) + m_limits.reach;
        for (std::size_t at = 0; at < m_cases.size(); ++at) {
            Case &each = m_cases[at];
            each.points = each.isRange ? denominator / 100 : each.each.in(denominator);
            const std::optional<Points> &cap = m_rule.cases[at].cap;
            each.isCapped = cap.has_value();
            each.cap = inParts(cap.value_or(Points{}), denominator);
            m_reach += magnitude(each.points) * m_reaches[at] + magnitude(each.cap);
        }
    }
    Wide reach() const override { return m_reach; }
    void score(std::size_t from, std::size_t count, std::int64_t *points) const override
    {
        std::fill_n(points, count, m_base);
        if (m_carries.empty()) {
            for (std::size_t at = 0; at < m_cases.size(); ++at)
                add(m_cases[at], m_halves[at].from(from), count, points);
        } else {
            addCarried(from, count, points);
        }
        for (std::size_t i = 0; i < count; ++i)
            points[i] = m_limits(points[i]);
        for (const Zero &zero : m_zeroes) {
            const std::int32_t *counts = m_halves[zero.at].from(from);
            for (std::size_t i = 0; i < count; ++i)
                points[i] = counts[i] >= zero.atLeast ? 0 : points[i];
        }
    }

protected:
    bool takeObserved(std::size_t row, const RecordData &data, std::span<const QString>) override
    {
        const auto *record = std::get_if<TallyRecord>(&data.observed);
        if (!record)
            return false;
        for (const CaseCount &each : record->counts) {
            const std::size_t at = indexOf(each.caseName);
            const std::int64_t hundredths = each.count.inHundredths();
            if (at == m_halves.size() || isRange(at) || hundredths < 0 || hundredths > largestCount ||
                hundredths % 50 != 0)
                return false;
            m_hasHalves = m_hasHalves || hundredths % 100 != 0;
            m_halves[at].put(row, static_cast<std::int32_t>(hundredths / 50));
        }
        for (const CaseAmounts &each : record->amounts) {
            const std::size_t at = indexOf(each.caseName);
            if (at == m_halves.size() || !isRange(at) || each.amounts.size() > mostAmounts)
                return false;
            const auto &range = std::get<PointsRange>(m_rule.cases[at].points);
            std::int64_t sum = 0;
            for (const Points amount : each.amounts) {
                if (amount < range.low || amount > range.high)
                    return false;
                sum += amount.inHundredths();
            }
            if (magnitude(sum) > largestPoints)
                return false;
            m_halves[at].put(row, static_cast<std::int32_t>(sum));
        }
        return true;
    }

private:
    static constexpr std::int64_t largestCount = 1'000'000; ///< in hundredths
    static constexpr std::size_t mostAmounts = 1000;

    struct Case
    {
        bool isRange = false;
        Ratio each = {};
        std::int64_t points = 0;
        bool isCapped = false;
        std::int64_t cap = 0;
    };
    struct Zero
    {
        std::size_t at;
        std::int64_t atLeast; ///< in hundredths, then in units
    };
    struct Carried
    {
        std::size_t from;
        std::size_t to;
        std::int64_t every; ///< then in units
        Divider divider;
    };

    bool isRange(std::size_t at) const { return std::holds_alternative<PointsRange>(m_rule.cases[at].points); }
    std::size_t indexOf(const QString &name) const
    {
        const auto found = std::ranges::find(m_rule.cases, name, recordKey<TallyCase>);
        return static_cast<std::size_t>(found - m_rule.cases.begin());
    }
    /// Of the counts, in hundredths.
    std::int64_t unit() const { return m_hasHalves ? 50 : 100; }

    bool settleCarries()
    {
        for (std::size_t at = 0; at < m_halves.size(); ++at) {
            if (!m_hasHalves && !isRange(at))
                m_halves[at].halve();
            m_reaches.push_back(m_halves[at].reach());
        }
        const std::int64_t perOne = 100 / unit();
        for (Carried &carry : m_carries) {
            m_reaches[carry.to] += perOne * (m_reaches[carry.from] / (perOne * carry.every));
            carry.divider = Divider{perOne * carry.every};
            for (const std::size_t at : {carry.from, carry.to}) {
                if (std::ranges::find(m_carriedCases, at) == m_carriedCases.end())
                    m_carriedCases.push_back(at);
            }
        }
        return m_carriedCases.size() <= mostCarriedCases &&
               std::ranges::all_of(m_reaches, [](std::int64_t reach) { return reach < 1'000'000'000; });
    }

    static void add(const Case &each, const std::int32_t *counts, std::size_t count, std::int64_t *points)
    {
        const std::int64_t one = each.points;
        if (!each.isCapped) {
            for (std::size_t i = 0; i < count; ++i)
                points[i] += one * counts[i];
            return;
        }
        const std::int64_t cap = each.cap;
        for (std::size_t i = 0; i < count; ++i) {
            const std::int64_t sum = one * counts[i];
            points[i] += sum > cap ? cap : (sum < -cap ? -cap : sum);
        }
    }

    void addCarried(std::size_t from, std::size_t count, std::int64_t *points) const
    {
        std::array<std::array<std::int32_t, columnBlock>, mostCarriedCases> carried;
        for (std::size_t c = 0; c < m_carriedCases.size(); ++c)
            std::copy_n(m_halves[m_carriedCases[c]].from(from), count, carried[c].begin());
        const auto placeOf = [this](std::size_t at) {
            return static_cast<std::size_t>(std::ranges::find(m_carriedCases, at) - m_carriedCases.begin());
        };
        const auto perOne = static_cast<std::int32_t>(100 / unit());
        for (const Carried &carry : m_carries) {
            std::int32_t *of = carried[placeOf(carry.from)].data();
            std::int32_t *as = carried[placeOf(carry.to)].data();
            const auto every = static_cast<std::int32_t>(carry.divider.by());
            for (std::size_t i = 0; i < count; ++i) {
                const auto times = static_cast<std::int32_t>(carry.divider.quotient(of[i]));
                of[i] -= times * every;
                as[i] += times * perOne;
            }
        }
        for (std::size_t at = 0; at < m_cases.size(); ++at) {
            const std::size_t place = placeOf(at);
            const bool isCarried = place < m_carriedCases.size();
            add(m_cases[at], isCarried ? carried[place].data() : m_halves[at].from(from), count, points);
        }
    }

    const TallyRule &m_rule;
    PartLimits m_limits;
    std::vector<Column> m_halves; ///< whole ones once it is settled that there are no halves; hundredths of amounts
    std::vector<Zero> m_zeroes;
    std::vector<Carried> m_carries;
    std::vector<std::size_t> m_carriedCases;
    std::vector<Case> m_cases;
    std::vector<std::int64_t> m_reaches;
    bool m_hasHalves = false;
    std::int64_t m_base = 0;
    Wide m_reach = 0;
};

bool isHeld(const TallyCase &each)
{
    if (each.cap && *each.cap < Points{})
        return false;
    if (const auto *range = std::get_if<PointsRange>(&each.points))
        return isSmall(range->low) && isSmall(range->high) && isSmall(each.cap);
    return isSmall(std::get<Points>(each.points)) && isSmall(each.cap);
}

} // namespace

std::unique_ptr<RuleColumns> columnsOf(const TallyRule &rule, std::size_t rows)
{
    if (rule.cases.size() > mostCases || !std::ranges::all_of(rule.cases, isHeld) || !isSmall(rule.base) ||
        !isSmall(rule.floor) || !isSmall(rule.cap) ||
        std::ranges::any_of(rule.carry, [](const Carry &carry) { return carry.every > 1'000'000; }))
        return nullptr;
    auto columns = std::make_unique<TallyColumns>(rule, rows);
    return columns->isWhole() ? std::move(columns) : nullptr;
}

} // namespace yanben
