// Ratings: marks of several raters.
#include "scoring/columns/column.h"
#include "scoring/columns/rule_columns.h"

#include <algorithm>
#include <vector>

namespace yanben
{

namespace
{

constexpr std::size_t mostRatings = 16;

/// Of a plain mean every record may have another number of marks; otherwise all have as many as the first one.
class RatingColumns final : public RuleColumns
{
public:
    RatingColumns(const RatingRule &rule, std::size_t rows) : m_rule{rule}, m_rows{rows}, m_numbers{rows} {}

    std::int64_t settle() override
    {
        if (m_isPlainMean)
            return m_common * 100;
        choosePart();
        return 100 * static_cast<std::int64_t>(m_end - m_first);
    }
    void bind(std::int64_t denominator) override
    {
        if (m_isPlainMean) {
            for (std::size_t number = 1; number <= mostRatings; ++number) {
                if (denominator % (100 * static_cast<std::int64_t>(number)) == 0)
                    m_each[number] = denominator / (100 * static_cast<std::int64_t>(number));
            }
        } else {
            m_each[0] = denominator / (100 * static_cast<std::int64_t>(m_end - m_first));
        }
        m_reach = Wide{m_rule.max.inHundredths()} * (denominator / 100) * static_cast<Wide>(mostRatings);
    }
    Wide reach() const override { return m_reach; }
    void score(std::size_t from, std::size_t count, std::int64_t *points) const override
    {
        if (!m_isPlainMean) {
            scorePart(from, count, points);
            return;
        }
        std::fill_n(points, count, 0);
        for (const Column &column : m_marks) {
            const std::int32_t *marks = column.from(from);
            for (std::size_t i = 0; i < count; ++i)
                points[i] += marks[i];
        }
        if (m_isUniform) {
            const std::int64_t each = m_each[m_number];
            for (std::size_t i = 0; i < count; ++i)
                points[i] *= each;
        } else {
            const std::int32_t *numbers = m_numbers.from(from);
            for (std::size_t i = 0; i < count; ++i)
                points[i] *= m_each[static_cast<std::size_t>(numbers[i])];
        }
    }

protected:
    bool takeObserved(std::size_t row, const RecordData &data, std::span<const QString>) override
    {
        const auto *record = std::get_if<RatingsRecord>(&data.observed);
        if (!record)
            return false;
        const std::size_t number = record->ratings.size();
        if (number == 0 || number > mostRatings || std::ssize(record->ratings) <= m_dropped)
            return false;
        const bool isFirst = m_number == 0;
        if (!isFirst && number != m_number && !m_isPlainMean)
            return false;
        for (const Points mark : record->ratings) {
            if (mark < Points{} || mark > m_rule.max)
                return false;
            if (m_rule.step && (*m_rule.step <= Points{} || mark.inHundredths() % m_rule.step->inHundredths() != 0))
                return false;
        }
        if (m_isPlainMean) {
            const auto common = commonMultiple(m_common, static_cast<std::int64_t>(number), largestDenominator / 100);
            if (!common)
                return false;
            m_common = *common;
        }
        m_isUniform = isFirst || (m_isUniform && number == m_number);
        m_number = isFirst ? number : m_number;
        m_numbers.put(row, static_cast<std::int32_t>(number));
        while (m_marks.size() < number)
            m_marks.emplace_back(m_rows);
        for (std::size_t i = 0; i < number; ++i)
            m_marks[i].put(row, static_cast<std::int32_t>(record->ratings[i].inHundredths()));
        return true;
    }

private:
    /// Which of the rising marks are kept and brought to their mean.
    void choosePart()
    {
        if (m_number == 0) { // nothing was taken
            m_end = 1;
            return;
        }
        const auto first = static_cast<std::size_t>(m_rule.dropLowest);
        const std::size_t end = m_number - static_cast<std::size_t>(m_rule.dropHighest);
        const std::size_t middle = first + (end - first) / 2;
        switch (m_rule.combine) {
        case RatingCombine::Mean: m_first = first, m_end = end; break;
        case RatingCombine::Median: m_first = (end - first) % 2 == 1 ? middle : middle - 1, m_end = middle + 1; break;
        case RatingCombine::Max: m_first = end - 1, m_end = end; break;
        case RatingCombine::Min: m_first = first, m_end = first + 1; break;
        }
    }

    void scorePart(std::size_t from, std::size_t count, std::int64_t *points) const
    {
        std::array<std::int32_t, mostRatings> marks{};
        const auto end = marks.begin() + static_cast<std::ptrdiff_t>(m_marks.size());
        for (std::size_t i = 0; i < count; ++i) {
            for (std::size_t n = 0; n < m_marks.size(); ++n)
                marks[n] = m_marks[n].at(from + i);
            std::sort(marks.begin(), end);
            std::int64_t sum = 0;
            for (std::size_t n = m_first; n < m_end; ++n)
                sum += marks[n];
            points[i] = sum * m_each[0];
        }
    }

    const RatingRule &m_rule;
    const std::size_t m_rows;
    const std::int64_t m_dropped = std::int64_t{m_rule.dropHighest} + m_rule.dropLowest;
    const bool m_isPlainMean = m_rule.combine == RatingCombine::Mean && m_dropped == 0;
    std::vector<Column> m_marks;
    Column m_numbers;
    std::size_t m_number = 0;
    bool m_isUniform = true;
    std::int64_t m_common = 1;
    std::size_t m_first = 0;
    std::size_t m_end = 0;
    std::array<std::int64_t, mostRatings + 1> m_each{};
    Wide m_reach = 0;
};

} // namespace

std::unique_ptr<RuleColumns> columnsOf(const RatingRule &rule, std::size_t rows)
{
    const bool isHeld = isSmall(rule.max) && rule.dropHighest >= 0 && rule.dropLowest >= 0;
    return isHeld ? std::make_unique<RatingColumns>(rule, rows) : nullptr;
}

} // namespace yanben
