// Rules whose records are looked up or composed: bands, rank, composite.
#include "scoring/columns/column.h"
#include "scoring/columns/rule_columns.h"
#include "scoring/rules/group_table.h"

#include <algorithm>
#include <vector>

namespace yanben
{

namespace
{

constexpr std::size_t mostValues = 12;

/// One table of bands, from the lowest to the highest; the last one that is reached counts.
struct BandTable
{
    struct Edge
    {
        Amount limit;
        bool above;
        bool hasPoints;
        std::int64_t atLeast = 0; ///< in the units of the values
        std::int64_t points = 0;
        Points given = {};
    };
    std::vector<Edge> edges;
    Otherwise otherwise;
    std::int64_t below = 0;

    BandTable(const std::vector<Band> &bands, const Otherwise &under) : otherwise{under}
    {
        for (const Band &band : bands)
            edges.push_back({.limit = band.limit,
                             .above = band.above,
                             .hasPoints = band.points.has_value(),
                             .given = band.points.value_or(Points{})});
        // Of two that are the same the first one counts.
        std::ranges::reverse(edges);
        std::ranges::stable_sort(edges, {}, [](const Edge &edge) { return std::pair{edge.limit, edge.above}; });
    }

    bool hasAllPoints() const { return otherwise.points && std::ranges::all_of(edges, &Edge::hasPoints); }
    bool isHeld() const
    {
        return isSmall(otherwise.points) && std::ranges::all_of(edges, [](const Edge &edge) {
                   return isSmall(edge.given) && magnitude(edge.limit.inHundredths()) <= AmountColumn::largest;
               });
    }
    bool givesPoints(Amount value) const
    {
        bool gives = otherwise.points.has_value();
        for (const Edge &edge : edges) {
            if (edge.above ? value > edge.limit : value >= edge.limit)
                gives = edge.hasPoints;
        }
        return gives;
    }
    /// Values that are whole multiples of so many hundredths.
    void reachBy(std::int64_t unit)
    {
        for (Edge &edge : edges) {
            const std::int64_t least = edge.limit.inHundredths() + (edge.above ? 1 : 0);
            edge.atLeast = least > 0 ? (least + unit - 1) / unit : -(-least / unit);
        }
    }
    /// Values in 1/denominator.
    void reachIn(std::int64_t denominator)
    {
        for (Edge &edge : edges)
            edge.atLeast = inParts(edge.limit, denominator) + (edge.above ? 1 : 0);
    }
    Wide bind(std::int64_t denominator)
    {
        below = inParts(otherwise.points.value_or(Points{}), denominator);
        Wide most = magnitude(below);
        for (Edge &edge : edges) {
            edge.points = inParts(edge.given, denominator);
            most = std::max(most, magnitude(edge.points));
        }
        return most;
    }
    std::int64_t pointsOf(std::int64_t value) const
    {
        std::int64_t points = below;
        for (const Edge &edge : edges)
            points = value >= edge.atLeast ? edge.points : points;
        return points;
    }
    template <typename Value>
    void score(const Value *values, std::size_t count, std::int64_t *points) const
    {
        std::fill_n(points, count, below);
        for (const Edge &edge : edges) {
            for (std::size_t i = 0; i < count; ++i)
                points[i] = values[i] >= edge.atLeast ? edge.points : points[i];
        }
    }
};

class BandsColumns final : public RuleColumns
{
public:
    BandsColumns(const BandsRule &rule, std::size_t rows) : m_rule{rule}, m_rows{rows}, m_entries{rows}
    {
        if (rule.byGroup.empty())
            m_tables.emplace_back(rule.bands, rule.otherwise);
        for (const GroupBands &group : rule.byGroup)
            m_tables.emplace_back(group.bands, rule.otherwise);
        if (rule.of)
            m_inner = RuleColumns::of(**rule.of, rows);
    }

    bool isHeld() const
    {
        return std::ranges::all_of(m_tables, &BandTable::isHeld) &&
               (!m_rule.of || (m_inner && std::ranges::all_of(m_tables, &BandTable::hasAllPoints)));
    }

    std::int64_t settle() override
    {
        if (m_inner) {
            const std::int64_t denominator = m_inner->settle();
            if (denominator == 0)
                return 0;
            m_inner->bind(denominator);
            for (BandTable &table : m_tables)
                table.reachIn(denominator);
            return 100;
        }
        int unit = 100;
        for (const AmountColumn &column : m_values)
            unit = std::min(unit, column.unit());
        for (AmountColumn &column : m_values) {
            column.admit(unit);
            column.settle();
        }
        for (BandTable &table : m_tables)
            table.reachBy(unit);
        m_isMean = m_rule.combine == Combine::Mean && !m_values.empty();
        return m_isMean ? 100 * static_cast<std::int64_t>(m_values.size()) : 100;
    }
    void bind(std::int64_t denominator) override
    {
        const std::int64_t parts = m_isMean ? denominator / static_cast<std::int64_t>(m_values.size()) : denominator;
        for (BandTable &table : m_tables)
            m_reach = std::max(m_reach, table.bind(parts) * static_cast<Wide>(mostValues));
        m_reach = std::max(m_reach, m_inner ? m_inner->reach() : 0);
    }
    Wide reach() const override { return m_reach; }
    void score(std::size_t from, std::size_t count, std::int64_t *points) const override
    {
        if (m_inner) {
            PointsBlock inner;
            m_inner->score(from, count, inner.data());
            scoreValues(from, count, inner.data(), points);
            return;
        }
        if (m_values.empty()) {
            std::fill_n(points, count, 0);
            return;
        }
        scoreColumn(0, from, count, points);
        PointsBlock next;
        for (std::size_t c = 1; c < m_values.size(); ++c) {
            scoreColumn(c, from, count, next.data());
            for (std::size_t i = 0; i < count; ++i)
                points[i] = m_rule.combine == Combine::Best ? std::max(points[i], next[i]) : points[i] + next[i];
        }
    }

protected:
    bool takeObserved(std::size_t row, const RecordData &data, std::span<const QString> groups) override
    {
        std::size_t entry = 0;
        if (!m_rule.byGroup.empty()) {
            const GroupBands *found = entryOfGroup(m_rule.byGroup, data, groups);
            if (!found)
                return false;
            entry = static_cast<std::size_t>(found - m_rule.byGroup.data());
            m_entries.put(row, static_cast<std::int32_t>(entry));
        }
        if (m_rule.of) {
            const auto *record = std::get_if<InnerRecord>(&data.observed);
            return record && m_inner->take(row, *record->of, groups);
        }
        std::span<const Amount> values;
        if (!m_rule.combine) {
            const auto *record = std::get_if<ValueRecord>(&data.observed);
            if (!record || record->reference)
                return false;
            values = {&record->value, 1};
        } else if (const auto *record = std::get_if<ValuesRecord>(&data.observed)) {
            values = record->values;
        }
        return takeValues(row, values, m_tables[entry]);
    }

private:
    bool takeValues(std::size_t row, std::span<const Amount> values, const BandTable &table)
    {
        // All records have as many values as the first one.
        if (values.empty() || values.size() > mostValues || (!m_values.empty() && values.size() != m_values.size()))
            return false;
        for (const Amount value : values) {
            if (magnitude(value.inHundredths()) > AmountColumn::largest || !table.givesPoints(value))
                return false;
        }
        while (m_values.size() < values.size())
            m_values.emplace_back(m_rows);
        for (std::size_t i = 0; i < values.size(); ++i)
            m_values[i].put(row, values[i]);
        return true;
    }

    void scoreColumn(std::size_t column, std::size_t from, std::size_t count, std::int64_t *points) const
    {
        scoreValues(from, count, m_values[column].from(from), points);
    }
    template <typename Value>
    void scoreValues(std::size_t from, std::size_t count, const Value *values, std::int64_t *points) const
    {
        if (m_rule.byGroup.empty()) {
            m_tables[0].score(values, count, points);
            return;
        }
        const std::int32_t *entries = m_entries.from(from);
        for (std::size_t i = 0; i < count; ++i)
            points[i] = m_tables[static_cast<std::size_t>(entries[i])].pointsOf(values[i]);
    }

    const BandsRule &m_rule;
    const std::size_t m_rows;
    Column m_entries;
    std::vector<BandTable> m_tables;
    std::vector<AmountColumn> m_values;
    std::unique_ptr<RuleColumns> m_inner;
    bool m_isMean = false;
    Wide m_reach = 0;
};

class CompositeColumns final : public RuleColumns
{
public:
    CompositeColumns(const CompositeRule &rule, std::size_t rows) : m_rule{rule}
    {
        for (const CompositePart &part : rule.parts)
            m_parts.push_back({.columns = RuleColumns::of(*part.rule, rows)});
    }

    bool isHeld() const
    {
        return std::ranges::all_of(m_parts, [](const Part &part) { return part.columns != nullptr; });
    }

    std::int64_t settle() override
    {
        std::int64_t denominator = 100;
        for (std::size_t i = 0; i < m_parts.size(); ++i) {
            const std::int64_t own = m_parts[i].columns->settle();
            if (own == 0)
                return 0;
            m_parts[i].columns->bind(own);
            m_parts[i].each = Ratio::of(m_rule.parts[i].factor.units(), Factor::unitsPerOne() * own);
            const auto common = commonMultiple(denominator, m_parts[i].each.below, largestDenominator);
            if (!common)
                return 0;
            denominator = *common;
        }
        return denominator;
    }
    void bind(std::int64_t denominator) override
    {
        for (Part &part : m_parts) {
            part.times = part.each.in(denominator);
            m_reach += part.columns->reach() * std::max<Wide>(magnitude(part.times), 1);
        }
        m_limits = {m_rule.floor, m_rule.cap, denominator};
        m_reach += m_limits.reach;
    }
    Wide reach() const override { return m_reach; }
    void score(std::size_t from, std::size_t count, std::int64_t *points) const override
    {
        std::fill_n(points, count, 0);
        PointsBlock inner;
        for (const Part &part : m_parts) {
            part.columns->score(from, count, inner.data());
            const std::int64_t times = part.times;
            for (std::size_t i = 0; i < count; ++i)
                points[i] += inner[i] * times;
        }
        for (std::size_t i = 0; i < count; ++i)
            points[i] = m_limits(points[i]);
    }

protected:
    bool takeObserved(std::size_t row, const RecordData &data, std::span<const QString> groups) override
    {
        const auto *record = std::get_if<PartsRecord>(&data.observed);
        if (!record)
            return false;
        for (const PartRecord &part : record->parts) {
            if (std::ranges::find(m_rule.parts, part.name, recordKey<CompositePart>) == m_rule.parts.end())
                return false;
        }
        for (std::size_t i = 0; i < m_parts.size(); ++i) {
            const auto entry = std::ranges::find(record->parts, recordKey(m_rule.parts[i]), &PartRecord::name);
            if (entry == record->parts.end() || !m_parts[i].columns->take(row, *entry->data, groups))
                return false;
        }
        return true;
    }

private:
    struct Part
    {
        std::unique_ptr<RuleColumns> columns;
        Ratio each = {};
        std::int64_t times = 0;
    };

    const CompositeRule &m_rule;
    std::vector<Part> m_parts;
    PartLimits m_limits;
    Wide m_reach = 0;
};

} // namespace

std::unique_ptr<RuleColumns> columnsOf(const BandsRule &rule, std::size_t rows)
{
    auto columns = std::make_unique<BandsColumns>(rule, rows);
    return columns->isHeld() ? std::move(columns) : nullptr;
}

std::unique_ptr<RuleColumns> columnsOf(const CompositeRule &rule, std::size_t rows)
{
    const bool isHeld =
        isSmall(rule.floor) && isSmall(rule.cap) && std::ranges::all_of(rule.parts, [](const CompositePart &part) {
            return magnitude(part.factor.units()) <= RuleColumns::largestPoints;
        });
    auto columns = std::make_unique<CompositeColumns>(rule, rows);
    return isHeld && columns->isHeld() ? std::move(columns) : nullptr;
}

} // namespace yanben
