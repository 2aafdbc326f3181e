// Rules whose records are one quantity: quota, convert, ratio.
#include "scoring/columns/column.h"
#include "scoring/columns/rule_columns.h"
#include "scoring/rules/group_table.h"

#include <algorithm>
#include <vector>

namespace yanben
{

namespace
{

bool isColumnAmount(Amount amount)
{
    return magnitude(amount.inHundredths()) <= AmountColumn::largest;
}

class QuotaColumns final : public RuleColumns
{
public:
    QuotaColumns(const QuotaRule &rule, std::size_t rows) : m_rule{rule}, m_counts{rows}, m_entries{rows}
    {
        if (const auto *fixed = std::get_if<Amount>(&rule.required)) {
            m_required.push_back({.amount = *fixed});
        } else {
            m_table = &std::get<std::vector<GroupAmount>>(rule.required);
            for (const GroupAmount &entry : *m_table)
                m_required.push_back({.amount = entry.required});
        }
        for (const Required &each : m_required)
            m_counts.admit(each.amount.inHundredths());
    }

    bool isHeld() const
    {
        return std::ranges::all_of(m_required, [](const Required &each) { return isColumnAmount(each.amount); });
    }

    std::int64_t settle() override
    {
        m_counts.settle();
        const std::int64_t unit = m_counts.unit();
        m_extraEach = Ratio::of(m_rule.perExtra.value_or(Points{}).inHundredths() * unit, 10'000);
        std::optional<std::int64_t> denominator = commonMultiple(100, m_extraEach.below, largestDenominator);
        for (Required &each : m_required) {
            const std::int64_t hundredths = each.amount.inHundredths();
            if (const auto *lost = std::get_if<Points>(&m_rule.perMissing))
                each.lostEach = Ratio::of(lost->inHundredths() * unit, 10'000);
            else if (hundredths > 0)
                each.lostEach = Ratio::of(m_rule.full.inHundredths() * unit, 100 * hundredths);
            each.units = hundredths / unit;
            if (denominator)
                denominator = commonMultiple(*denominator, each.lostEach.below, largestDenominator);
        }
        return denominator.value_or(0);
    }
    void bind(std::int64_t denominator) override
    {
        m_full = inParts(m_rule.full, denominator);
        m_extra = m_extraEach.in(denominator);
        m_limits = {m_rule.floor, m_rule.cap, denominator};
        m_reach = magnitude(m_full);
        for (Required &each : m_required) {
            each.lost = each.lostEach.in(denominator);
            const Wide most = magnitude(each.units) + m_counts.reach();
            m_reach = std::max(m_reach, magnitude(m_full) + most * (magnitude(each.lost) + magnitude(m_extra)));
        }
        m_reach += m_limits.reach;
    }
    Wide reach() const override { return m_reach; }
    void score(std::size_t from, std::size_t count, std::int64_t *points) const override
    {
        const std::int32_t *counts = m_counts.from(from);
        if (!m_table) {
            const std::int64_t required = m_required[0].units;
            const std::int64_t lost = m_required[0].lost;
            for (std::size_t i = 0; i < count; ++i)
                points[i] = pointsOf(counts[i] - required, lost);
            return;
        }
        const std::int32_t *entries = m_entries.from(from);
        for (std::size_t i = 0; i < count; ++i) {
            const Required &required = m_required[static_cast<std::size_t>(entries[i])];
            points[i] = pointsOf(counts[i] - required.units, required.lost);
        }
    }

protected:
    bool takeObserved(std::size_t row, const RecordData &data, std::span<const QString> groups) override
    {
        const auto *record = std::get_if<CountRecord>(&data.observed);
        if (!record || record->count < Amount{} || !isColumnAmount(record->count))
            return false;
        if (m_table) {
            const GroupAmount *entry = entryOfGroup(*m_table, data, groups);
            if (!entry)
                return false;
            m_entries.put(row, static_cast<std::int32_t>(entry - m_table->data()));
        }
        return m_counts.put(row, record->count);
    }

private:
    struct Required
    {
        Amount amount;
        std::int64_t units = 0;
        Ratio lostEach = {};
        std::int64_t lost = 0;
    };

    std::int64_t pointsOf(std::int64_t beyond, std::int64_t lost) const
    {
        return m_limits(m_full + beyond * (beyond < 0 ? lost : m_extra));
    }

    const QuotaRule &m_rule;
    const std::vector<GroupAmount> *m_table = nullptr;
    AmountColumn m_counts;
    Column m_entries;
    std::vector<Required> m_required;
    Ratio m_extraEach;
    std::int64_t m_full = 0;
    std::int64_t m_extra = 0;
    PartLimits m_limits;
    Wide m_reach = 0;
};

/// Days are added up, each with its cap, when they are taken.
class ConvertColumns final : public RuleColumns
{
public:
    ConvertColumns(const ConvertRule &rule, std::size_t rows) : m_rule{rule}, m_sums{rows}
    {
        if (rule.whole)
            m_sums.admit(rule.per.inHundredths());
    }

    std::int64_t settle() override
    {
        m_sums.settle();
        const std::int64_t per = m_rule.per.inHundredths();
        if (m_rule.whole) {
            m_per = Divider{per / m_sums.unit()};
            return 100;
        }
        m_each = Ratio::of(m_rule.points.inHundredths() * m_sums.unit(), 100 * per);
        return commonMultiple(100, m_each.below, largestDenominator).value_or(0);
    }
    void bind(std::int64_t denominator) override
    {
        m_points = m_rule.whole ? inParts(m_rule.points, denominator) : m_each.in(denominator);
        m_limits = {std::nullopt, m_rule.cap, denominator};
    }
    Wide reach() const override { return magnitude(m_points) * m_sums.reach() + m_limits.reach; }
    void score(std::size_t from, std::size_t count, std::int64_t *points) const override
    {
        const std::int32_t *sums = m_sums.from(from);
        if (m_rule.whole) {
            for (std::size_t i = 0; i < count; ++i)
                points[i] = m_limits(m_per.quotient(sums[i]) * m_points);
        } else {
            const std::int64_t each = m_points;
            for (std::size_t i = 0; i < count; ++i)
                points[i] = m_limits(sums[i] * each);
        }
    }

protected:
    bool takeObserved(std::size_t row, const RecordData &data, std::span<const QString>) override
    {
        if (const auto *record = std::get_if<AmountRecord>(&data.observed))
            return record->amount >= Amount{} && m_sums.put(row, record->amount);
        const auto *record = std::get_if<DaysRecord>(&data.observed);
        if (!record || record->days.size() > mostDays)
            return false;
        Amount sum;
        for (const Amount day : record->days) {
            if (day < Amount{} || !isColumnAmount(day))
                return false;
            sum += m_rule.dailyCap ? std::min(day, *m_rule.dailyCap) : day;
        }
        return sum >= Amount{} && m_sums.put(row, sum);
    }

private:
    static constexpr std::size_t mostDays = 1000;

    const ConvertRule &m_rule;
    AmountColumn m_sums;
    Ratio m_each;
    Divider m_per;
    std::int64_t m_points = 0;
    PartLimits m_limits;
};

class RatioColumns final : public RuleColumns
{
public:
    RatioColumns(const RatioRule &rule, std::size_t rows) : m_rule{rule}, m_values{rows}, m_places{rows} {}

    std::int64_t settle() override
    {
        m_values.settle();
        std::optional<std::int64_t> denominator = 100;
        for (Reference &each : m_references) {
            each.each = Ratio::of(m_rule.full.inHundredths() * m_values.unit(), 100 * each.amount.inHundredths());
            denominator = denominator ? commonMultiple(*denominator, each.each.below, largestDenominator) : denominator;
        }
        return denominator.value_or(0);
    }
    void bind(std::int64_t denominator) override
    {
        for (const Reference &each : m_references) {
            m_each.push_back(each.each.in(denominator));
            m_reach = std::max(m_reach, magnitude(m_each.back()) * m_values.reach());
        }
        m_limits = {std::nullopt, m_rule.cap, denominator};
        m_reach += m_limits.reach;
    }
    Wide reach() const override { return m_reach; }
    void score(std::size_t from, std::size_t count, std::int64_t *points) const override
    {
        if (m_each.empty()) {
            std::fill_n(points, count, 0);
            return;
        }
        const std::int32_t *values = m_values.from(from);
        if (m_each.size() == 1) {
            const std::int64_t each = m_each[0];
            for (std::size_t i = 0; i < count; ++i)
                points[i] = m_limits(values[i] * each);
            return;
        }
        const std::int32_t *places = m_places.from(from);
        for (std::size_t i = 0; i < count; ++i)
            points[i] = m_limits(values[i] * m_each[static_cast<std::size_t>(places[i])]);
    }

protected:
    bool takeObserved(std::size_t row, const RecordData &data, std::span<const QString>) override
    {
        const auto *record = std::get_if<ValueRecord>(&data.observed);
        if (!record || !record->reference || *record->reference <= Amount{} || record->value < Amount{} ||
            !isColumnAmount(*record->reference) || !isColumnAmount(record->value))
            return false;
        auto known = std::ranges::find(m_references, *record->reference, &Reference::amount);
        if (known == m_references.end()) {
            // Of hundredths of hundredths at worst; what has a common denominator with the others is let in.
            const Ratio each = Ratio::of(m_rule.full.inHundredths(), 100 * record->reference->inHundredths());
            const auto common = commonMultiple(m_common, each.below, largestDenominator);
            if (!common || m_references.size() == mostReferences)
                return false;
            m_common = *common;
            known = m_references.insert(known, {*record->reference, {}});
        }
        m_places.put(row, static_cast<std::int32_t>(known - m_references.begin()));
        return m_values.put(row, record->value);
    }

private:
    static constexpr std::size_t mostReferences = 64;

    struct Reference
    {
        Amount amount;
        Ratio each;
    };

    const RatioRule &m_rule;
    AmountColumn m_values;
    Column m_places;
    std::vector<Reference> m_references;
    std::vector<std::int64_t> m_each;
    std::int64_t m_common = 100;
    PartLimits m_limits;
    Wide m_reach = 0;
};

} // namespace

std::unique_ptr<RuleColumns> columnsOf(const QuotaRule &rule, std::size_t rows)
{
    const auto *lost = std::get_if<Points>(&rule.perMissing);
    if (!isSmall(rule.full) || (lost && !isSmall(*lost)) || !isSmall(rule.perExtra) || !isSmall(rule.floor) ||
        !isSmall(rule.cap))
        return nullptr;
    const auto *table = std::get_if<std::vector<GroupAmount>>(&rule.required);
    if (table && table->empty())
        return nullptr;
    auto columns = std::make_unique<QuotaColumns>(rule, rows);
    return columns->isHeld() ? std::move(columns) : nullptr;
}

std::unique_ptr<RuleColumns> columnsOf(const ConvertRule &rule, std::size_t rows)
{
    const bool isHeld = rule.per > Amount{} && isColumnAmount(rule.per) && isSmall(rule.points) && isSmall(rule.cap);
    return isHeld ? std::make_unique<ConvertColumns>(rule, rows) : nullptr;
}

std::unique_ptr<RuleColumns> columnsOf(const RatioRule &rule, std::size_t rows)
{
    return isSmall(rule.full) && isSmall(rule.cap) ? std::make_unique<RatioColumns>(rule, rows) : nullptr;
}

} // namespace yanben
