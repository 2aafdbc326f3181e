// Rules whose records choose: levels, awards, conditions.
#include "scoring/columns/column.h"
#include "scoring/columns/rule_columns.h"
#include "scoring/rules/award_table.h"

#include <algorithm>
#include <vector>

namespace yanben
{

namespace
{

constexpr std::size_t mostChoices = 12;

/// Places in a table of points, several of each subject. Place 0 is nothing chosen.
class Choices
{
public:
    explicit Choices(std::size_t rows) : m_rows{rows} {}

    void put(std::size_t row, std::size_t which, std::size_t place)
    {
        while (m_columns.size() <= which)
            m_columns.emplace_back(m_rows);
        m_columns[which].put(row, static_cast<std::int32_t>(place));
    }
    void bind(const std::vector<Ratio> &points, std::int64_t denominator, bool onlyBest)
    {
        m_points.assign(1, onlyBest ? nothing : 0);
        for (const Ratio &each : points) {
            m_points.push_back(each.in(denominator));
            m_reach = std::max(m_reach, magnitude(m_points.back()));
        }
        m_onlyBest = onlyBest;
    }
    Wide reach() const { return m_reach * static_cast<Wide>(m_columns.size() + 1); }
    const std::vector<Column> &columns() const { return m_columns; }
    std::int64_t points(std::int32_t place) const { return m_points[static_cast<std::size_t>(place)]; }

    void score(std::size_t from, std::size_t count, std::int64_t *points) const
    {
        if (m_columns.empty()) {
            std::fill_n(points, count, 0);
        } else if (m_onlyBest) {
            combine(from, count, points, [](std::int64_t best, std::int64_t next) { return std::max(best, next); });
            for (std::size_t i = 0; i < count; ++i)
                points[i] = points[i] == nothing ? 0 : points[i];
        } else {
            combine(from, count, points, [](std::int64_t sum, std::int64_t next) { return sum + next; });
        }
    }

private:
    /// Worse than any points.
    static constexpr std::int64_t nothing = std::numeric_limits<std::int64_t>::min();

    template <typename Combine>
    void combine(std::size_t from, std::size_t count, std::int64_t *points, Combine next) const
    {
        const std::int64_t *table = m_points.data();
        const std::int32_t *first = m_columns.front().from(from);
        for (std::size_t i = 0; i < count; ++i)
            points[i] = table[first[i]];
        for (std::size_t c = 1; c < m_columns.size(); ++c) {
            const std::int32_t *places = m_columns[c].from(from);
            for (std::size_t i = 0; i < count; ++i)
                points[i] = next(points[i], table[places[i]]);
        }
    }

    std::size_t m_rows;
    std::vector<Column> m_columns;
    std::vector<std::int64_t> m_points;
    Wide m_reach = 0;
    bool m_onlyBest = false;
};

class LevelsColumns final : public RuleColumns
{
public:
    LevelsColumns(const LevelsRule &rule, std::size_t rows) : m_rule{rule}, m_chosen{rows} {}

    std::int64_t settle() override { return 100; }
    void bind(std::int64_t denominator) override
    {
        std::vector<Ratio> points;
        for (const Level &level : m_rule.levels)
            points.push_back(Ratio::of(level.points.value_or(Points{}).inHundredths(), 100));
        m_chosen.bind(points, denominator, m_rule.combine == Combine::Best);
    }
    Wide reach() const override { return m_chosen.reach(); }
    void score(std::size_t from, std::size_t count, std::int64_t *points) const override
    {
        m_chosen.score(from, count, points);
    }

protected:
    bool takeObserved(std::size_t row, const RecordData &data, std::span<const QString>) override
    {
        const auto *record = std::get_if<LevelsRecord>(&data.observed);
        if (!record || !record->flags.empty())
            return false;
        const auto chosen = std::ssize(record->levels);
        if (chosen == 0 && m_rule.times.least > 0) // missing
            return false;
        if (chosen < m_rule.times.least || chosen > m_rule.times.most || record->levels.size() > mostChoices)
            return false;
        if (m_rule.combine == Combine::Mean && chosen != 1)
            return false;
        for (std::size_t i = 0; i < record->levels.size(); ++i) {
            const auto level = std::ranges::find(m_rule.levels, record->levels[i], recordKey<Level>);
            if (level == m_rule.levels.end() || !level->points)
                return false;
            m_chosen.put(row, i, static_cast<std::size_t>(level - m_rule.levels.begin()) + 1);
        }
        return true;
    }

private:
    const LevelsRule &m_rule;
    Choices m_chosen;
};

class AwardsColumns final : public RuleColumns
{
public:
    AwardsColumns(const AwardsRule &rule, std::size_t rows) : m_rule{rule}, m_won{rows} {}

    std::int64_t settle() override
    {
        std::int64_t denominator = 100;
        for (const Valued &each : m_values) {
            const auto common = commonMultiple(denominator, each.points.below, largestDenominator);
            if (!common)
                return 0;
            denominator = *common;
        }
        return denominator;
    }
    void bind(std::int64_t denominator) override
    {
        std::vector<Ratio> points;
        for (const Valued &each : m_values)
            points.push_back(each.points);
        m_won.bind(points, denominator, std::holds_alternative<HighestAward>(m_rule.combine));
        m_limits = {std::nullopt, m_rule.cap, denominator};
        if (const auto *best = std::get_if<BestAwards>(&m_rule.combine))
            m_rest = inParts(best->rest, denominator);
    }
    Wide reach() const override { return m_won.reach() + magnitude(m_rest) * Wide{mostChoices} + m_limits.reach; }
    void score(std::size_t from, std::size_t count, std::int64_t *points) const override
    {
        if (std::holds_alternative<BestAwards>(m_rule.combine))
            scoreSome(from, count, points);
        else
            m_won.score(from, count, points);
        for (std::size_t i = 0; i < count; ++i)
            points[i] = m_limits(points[i]);
    }

protected:
    bool takeObserved(std::size_t row, const RecordData &data, std::span<const QString>) override
    {
        const auto *record = std::get_if<AwardsRecord>(&data.observed);
        if (!record || record->awards.size() > mostChoices)
            return false;
        for (std::size_t i = 0; i < record->awards.size(); ++i) {
            const std::size_t place = placeOf(record->awards[i]);
            if (place == 0)
                return false;
            m_won.put(row, i, place);
        }
        return true;
    }

private:
    struct Valued
    {
        const AwardEntry *entry;
        Factor factor;
        Ratio points;
    };

    std::size_t placeOf(const AwardWon &won)
    {
        const AwardEntry *entry = findAward(m_rule, won);
        if (!entry)
            return 0;
        const Factor factor = shareOf(m_rule, won);
        const auto known = std::ranges::find_if(
            m_values, [&](const Valued &each) { return each.entry == entry && each.factor == factor; });
        const auto place = static_cast<std::size_t>(known - m_values.begin());
        if (known == m_values.end()) {
            const std::int64_t units = entry->points.inHundredths() * factor.units();
            m_values.push_back({entry, factor, Ratio::of(units, 100 * Factor::unitsPerOne())});
        }
        return place + 1;
    }

    void scoreSome(std::size_t from, std::size_t count, std::int64_t *points) const
    {
        const auto inFull = static_cast<std::size_t>(std::get<BestAwards>(m_rule.combine).count);
        std::array<std::int64_t, mostChoices> won{};
        for (std::size_t i = 0; i < count; ++i) {
            std::size_t number = 0;
            for (const Column &column : m_won.columns()) {
                if (const std::int32_t place = column.at(from + i); place != 0)
                    won[number++] = m_won.points(place);
            }
            std::sort(won.begin(), won.begin() + number, std::greater{});
            points[i] = 0;
            for (std::size_t n = 0; n < number; ++n)
                points[i] += n < inFull ? won[n] : m_rest;
        }
    }

    const AwardsRule &m_rule;
    Choices m_won;
    std::vector<Valued> m_values;
    PartLimits m_limits;
    std::int64_t m_rest = 0;
};

/// Which of the parts are met, as bits.
class ConditionsColumns final : public RuleColumns
{
public:
    static constexpr std::size_t mostParts = 24;

    ConditionsColumns(const ConditionsRule &rule, std::size_t rows) : m_rule{rule}, m_met{rows} {}

    std::int64_t settle() override { return 100; }
    void bind(std::int64_t denominator) override
    {
        for (std::size_t bit = 0; bit < m_rule.parts.size(); ++bit) {
            const std::int64_t own = inParts(m_rule.parts[bit].points.value_or(Points{}), denominator);
            std::array<std::int64_t, bits> &table = m_tables[bit / 8];
            for (std::size_t mask = 0; mask < bits; ++mask)
                table[mask] += (mask >> (bit % 8)) & 1U ? own : 0;
            m_reach += magnitude(own);
        }
        m_whole = inParts(m_rule.points.value_or(Points{}), denominator);
        m_reach += magnitude(m_whole);
    }
    Wide reach() const override { return m_reach; }
    void score(std::size_t from, std::size_t count, std::int64_t *points) const override
    {
        const std::int32_t *met = m_met.from(from);
        const std::int32_t all = (1 << m_rule.parts.size()) - 1;
        switch (m_rule.need) {
        case Need::Any:
            for (std::size_t i = 0; i < count; ++i)
                points[i] = met[i] != 0 ? m_whole : 0;
            return;
        case Need::All:
            for (std::size_t i = 0; i < count; ++i)
                points[i] = met[i] == all ? m_whole : 0;
            return;
        case Need::Each: break;
        }
        if (m_rule.parts.size() <= 8) {
            for (std::size_t i = 0; i < count; ++i)
                points[i] = m_tables[0][static_cast<std::size_t>(met[i])];
            return;
        }
        for (std::size_t i = 0; i < count; ++i) {
            const auto mask = static_cast<std::size_t>(met[i]);
            points[i] = m_tables[0][mask % bits] + m_tables[1][(mask / bits) % bits] + m_tables[2][mask / bits / bits];
        }
    }

protected:
    bool takeObserved(std::size_t row, const RecordData &data, std::span<const QString>) override
    {
        const auto *record = std::get_if<ConditionsRecord>(&data.observed);
        if (!record)
            return false;
        std::int32_t mask = 0;
        for (const QString &name : record->met) {
            bool isKnown = false;
            for (std::size_t bit = 0; bit < m_rule.parts.size(); ++bit) {
                if (recordKey(m_rule.parts[bit]) != name)
                    continue;
                mask |= 1 << bit;
                isKnown = true;
            }
            if (!isKnown)
                return false;
        }
        m_met.put(row, mask);
        return true;
    }

private:
    static constexpr std::size_t bits = 256;

    const ConditionsRule &m_rule;
    Column m_met;
    std::array<std::array<std::int64_t, bits>, mostParts / 8> m_tables{};
    std::int64_t m_whole = 0;
    Wide m_reach = 0;
};

bool areSmall(const auto &entries)
{
    return std::ranges::all_of(entries, [](const auto &entry) { return isSmall(entry.points); });
}

} // namespace

std::unique_ptr<RuleColumns> columnsOf(const LevelsRule &rule, std::size_t rows)
{
    return areSmall(rule.levels) ? std::make_unique<LevelsColumns>(rule, rows) : nullptr;
}

std::unique_ptr<RuleColumns> columnsOf(const AwardsRule &rule, std::size_t rows)
{
    const auto *best = std::get_if<BestAwards>(&rule.combine);
    const bool isHeld = areSmall(rule.table) && isSmall(rule.cap) &&
                        (!best || (best->count >= 0 && isSmall(best->rest))) &&
                        std::ranges::all_of(rule.share, [](const AuthorShare &share) {
                            return magnitude(share.factor.units()) <= RuleColumns::largestPoints;
                        });
    return isHeld ? std::make_unique<AwardsColumns>(rule, rows) : nullptr;
}

std::unique_ptr<RuleColumns> columnsOf(const ConditionsRule &rule, std::size_t rows)
{
    const bool isHeld =
        rule.parts.size() <= ConditionsColumns::mostParts && areSmall(rule.parts) && isSmall(rule.points);
    return isHeld ? std::make_unique<ConditionsColumns>(rule, rows) : nullptr;
}

} // namespace yanben
