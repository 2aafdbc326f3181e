// Places: one for each subject, or places won and lost.
#include "scoring/columns/column.h"
#include "scoring/columns/rule_columns.h"

#include <algorithm>
#include <vector>

namespace yanben
{

namespace
{

constexpr std::int64_t lastPlace = 1'000'000;

/// The one place of a record; empty where there are none, several, or none that is a place.
std::optional<std::int64_t> placeOf(const RankRecord &record)
{
    if (!record.rank && record.ranks.size() != 1)
        return std::nullopt;
    const Amount rank = record.rank ? *record.rank : record.ranks.front();
    if (!rank.isWhole() || rank < Amount::whole(1) || rank > Amount::whole(lastPlace))
        return std::nullopt;
    return rank.inHundredths() / 100;
}

class PlaceColumns : public RuleColumns
{
public:
    explicit PlaceColumns(std::size_t rows) : m_places{rows} {}

    std::int64_t settle() override { return 100; }
    Wide reach() const override { return m_reach; }

protected:
    bool takeObserved(std::size_t row, const RecordData &data, std::span<const QString>) override
    {
        const auto *record = std::get_if<RankRecord>(&data.observed);
        const std::optional<std::int64_t> place = record ? placeOf(*record) : std::nullopt;
        if (!place)
            return false;
        m_places.put(row, static_cast<std::int32_t>(*place));
        return true;
    }

    Column m_places;
    Wide m_reach = 0;
};

class TableColumns final : public PlaceColumns
{
public:
    TableColumns(const RankTable &way, std::size_t rows) : PlaceColumns{rows}, m_way{way}, m_steps{way.steps}
    {
        // The last one that is reached counts, of two that are the same the first.
        std::ranges::reverse(m_steps);
        std::ranges::stable_sort(m_steps, std::greater{}, &RankStep::to);
    }

    void bind(std::int64_t denominator) override
    {
        m_beyond = inParts(m_way.beyond.value_or(Points{}), denominator);
        m_reach = magnitude(m_beyond);
        for (const RankStep &step : m_steps) {
            m_points.push_back(inParts(step.points, denominator));
            m_reach = std::max(m_reach, magnitude(m_points.back()));
        }
    }
    void score(std::size_t from, std::size_t count, std::int64_t *points) const override
    {
        const std::int32_t *places = m_places.from(from);
        std::fill_n(points, count, m_beyond);
        for (std::size_t s = 0; s < m_steps.size(); ++s) {
            for (std::size_t i = 0; i < count; ++i)
                points[i] = places[i] <= m_steps[s].to ? m_points[s] : points[i];
        }
    }

private:
    const RankTable &m_way;
    std::vector<RankStep> m_steps;
    std::vector<std::int64_t> m_points;
    std::int64_t m_beyond = 0;
};

class SequenceColumns final : public PlaceColumns
{
public:
    SequenceColumns(const RankSequence &way, std::size_t rows) : PlaceColumns{rows}, m_way{way} {}

    void bind(std::int64_t denominator) override
    {
        m_first = inParts(m_way.first, denominator);
        m_step = inParts(m_way.step, denominator);
        m_last = inParts(m_way.last, denominator);
        m_reach = magnitude(m_first) + magnitude(m_step) * (m_places.reach() + 1) + magnitude(m_last);
    }
    void score(std::size_t from, std::size_t count, std::int64_t *points) const override
    {
        const std::int32_t *places = m_places.from(from);
        const std::int64_t first = m_first;
        const std::int64_t step = m_step;
        const std::int64_t last = m_last;
        for (std::size_t i = 0; i < count; ++i)
            points[i] = std::max(first - step * (places[i] - 1), last);
    }

private:
    const RankSequence &m_way;
    std::int64_t m_first = 0;
    std::int64_t m_step = 0;
    std::int64_t m_last = 0;
};

/// Places out of different numbers are let in as long as they have a common denominator.
class LinearColumns final : public PlaceColumns
{
public:
    LinearColumns(const RankLinear &way, std::size_t rows) : PlaceColumns{rows}, m_way{way}, m_ofs{rows} {}

    std::int64_t settle() override { return m_common; }
    void bind(std::int64_t denominator) override
    {
        m_first = inParts(m_way.first, denominator);
        m_last = inParts(m_way.last, denominator);
        m_reach = magnitude(m_first) + magnitude(m_last);
        for (const int of : m_known) {
            m_each.push_back(of > 1 ? stepOf(of).in(denominator) : 0);
            m_reach = std::max(m_reach, magnitude(m_first) + magnitude(m_each.back()) * (m_places.reach() + 1));
        }
    }
    void score(std::size_t from, std::size_t count, std::int64_t *points) const override
    {
        if (m_known.empty()) {
            std::fill_n(points, count, 0);
            return;
        }
        const std::int32_t *places = m_places.from(from);
        const std::int32_t *ofs = m_ofs.from(from);
        for (std::size_t i = 0; i < count; ++i) {
            const auto of = static_cast<std::size_t>(ofs[i]);
            const std::int64_t between = m_first + m_each[of] * (places[i] - 1);
            points[i] = places[i] <= 1 ? m_first : (places[i] >= m_known[of] ? m_last : between);
        }
    }

protected:
    bool takeObserved(std::size_t row, const RecordData &data, std::span<const QString> groups) override
    {
        const auto *record = std::get_if<RankRecord>(&data.observed);
        if (!record)
            return false;
        const std::optional<int> of = record->of ? record->of : m_way.of;
        if (!of)
            return false;
        auto known = std::ranges::find(m_known, *of);
        if (known == m_known.end()) {
            const auto common =
                *of > 1 ? commonMultiple(m_common, stepOf(*of).below, largestDenominator) : std::optional{m_common};
            if (!common || m_known.size() == mostNumbers)
                return false;
            m_common = *common;
            known = m_known.insert(known, *of);
        }
        m_ofs.put(row, static_cast<std::int32_t>(known - m_known.begin()));
        return PlaceColumns::takeObserved(row, data, groups);
    }

private:
    static constexpr std::size_t mostNumbers = 64;

    /// `of` is above 1.
    Ratio stepOf(int of) const
    {
        return Ratio::of((m_way.last - m_way.first).inHundredths(), 100 * (std::int64_t{of} - 1));
    }

    const RankLinear &m_way;
    Column m_ofs;
    std::vector<int> m_known;
    std::vector<std::int64_t> m_each;
    std::int64_t m_common = 100;
    std::int64_t m_first = 0;
    std::int64_t m_last = 0;
};

class ChangeColumns final : public RuleColumns
{
public:
    ChangeColumns(const RankChange &way, std::size_t rows) : m_way{way}, m_changes{rows} {}

    std::int64_t settle() override
    {
        m_changes.settle();
        // A place lost never wins points, whichever sign it was written with.
        const std::int64_t lost = std::abs(m_way.down.inHundredths());
        m_upEach = Ratio::of(m_way.up.inHundredths() * m_changes.unit(), 10'000);
        m_downEach = Ratio::of(lost * m_changes.unit(), 10'000);
        return std::lcm<std::int64_t>(100, std::lcm(m_upEach.below, m_downEach.below));
    }
    void bind(std::int64_t denominator) override
    {
        m_base = inParts(m_way.base, denominator);
        m_up = m_upEach.in(denominator);
        m_down = m_downEach.in(denominator);
        m_limits = {m_way.floor, m_way.cap, denominator};
    }
    Wide reach() const override
    {
        return magnitude(m_base) + std::max(magnitude(m_up), magnitude(m_down)) * m_changes.reach() + m_limits.reach;
    }
    void score(std::size_t from, std::size_t count, std::int64_t *points) const override
    {
        const std::int32_t *changes = m_changes.from(from);
        for (std::size_t i = 0; i < count; ++i)
            points[i] = m_limits(m_base + changes[i] * (changes[i] < 0 ? m_down : m_up));
    }

protected:
    bool takeObserved(std::size_t row, const RecordData &data, std::span<const QString>) override
    {
        const auto *record = std::get_if<RankRecord>(&data.observed);
        if (!record)
            return false;
        const bool hasPlace = record->rank || !record->ranks.empty();
        const std::optional<std::int64_t> place = placeOf(*record);
        if (hasPlace && !place)
            return false;
        if (record->change)
            return m_changes.put(row, *record->change);
        const std::optional<std::int64_t> before =
            record->before ? placeOf(RankRecord{.rank = record->before}) : std::nullopt;
        return place && before && m_changes.put(row, Amount::whole(*before - *place));
    }

private:
    const RankChange &m_way;
    AmountColumn m_changes;
    Ratio m_upEach;
    Ratio m_downEach;
    std::int64_t m_base = 0;
    std::int64_t m_up = 0;
    std::int64_t m_down = 0;
    PartLimits m_limits;
};

std::unique_ptr<RuleColumns> columnsOf(const RankTable &way, std::size_t rows)
{
    const bool isHeld = isSmall(way.beyond) &&
                        std::ranges::all_of(way.steps, [](const RankStep &step) { return isSmall(step.points); });
    return isHeld ? std::make_unique<TableColumns>(way, rows) : nullptr;
}

std::unique_ptr<RuleColumns> columnsOf(const RankSequence &way, std::size_t rows)
{
    const bool isHeld = isSmall(way.first) && isSmall(way.step) && isSmall(way.last);
    return isHeld ? std::make_unique<SequenceColumns>(way, rows) : nullptr;
}

std::unique_ptr<RuleColumns> columnsOf(const RankLinear &way, std::size_t rows)
{
    return isSmall(way.first) && isSmall(way.last) ? std::make_unique<LinearColumns>(way, rows) : nullptr;
}

std::unique_ptr<RuleColumns> columnsOf(const RankChange &way, std::size_t rows)
{
    const bool isHeld =
        isSmall(way.base) && isSmall(way.up) && isSmall(way.down) && isSmall(way.floor) && isSmall(way.cap);
    return isHeld ? std::make_unique<ChangeColumns>(way, rows) : nullptr;
}

} // namespace

std::unique_ptr<RuleColumns> columnsOf(const RankRule &rule, std::size_t rows)
{
    return std::visit([rows](const auto &way) { return columnsOf(way, rows); }, rule.way);
}

} // namespace yanben
