#pragma once

#include "domain/numbers/points.h"

#include <algorithm>
#include <cstdint>
#include <vector>

namespace yanben
{

/// One number of each subject; 0 where none was put.
class Column
{
public:
    explicit Column(std::size_t rows) : m_values(rows) {}

    void put(std::size_t row, std::int32_t value)
    {
        m_values[row] = value;
        m_reach = std::max(m_reach, value < 0 ? -value : value);
    }
    const std::int32_t *from(std::size_t row) const { return m_values.data() + row; }
    std::int32_t at(std::size_t row) const { return m_values[row]; }
    /// All values are even.
    void halve()
    {
        for (std::int32_t &value : m_values)
            value /= 2;
        m_reach /= 2;
    }
    /// No value is larger in magnitude.
    std::int64_t reach() const { return m_reach; }

protected:
    std::vector<std::int32_t> m_values;
    std::int32_t m_reach = 0;
};

/// Quantities, counted in the largest of 1, 1/2 and 1/100 that makes them whole.
class AmountColumn : public Column
{
public:
    static constexpr std::int64_t largest = 100'000'000;

    using Column::Column;

    /// False beyond what a column takes.
    bool put(std::size_t row, Amount amount)
    {
        const std::int64_t hundredths = amount.inHundredths();
        if (hundredths > largest || hundredths < -largest)
            return false;
        Column::put(row, static_cast<std::int32_t>(hundredths));
        admit(hundredths);
        return true;
    }
    /// The unit will divide this too.
    void admit(std::int64_t hundredths)
    {
        if (hundredths % 50 != 0)
            m_unit = 1;
        else if (hundredths % 100 != 0)
            m_unit = std::min(m_unit, 50);
    }
    /// After the last value.
    void settle()
    {
        if (m_unit == 1)
            return;
        for (std::int32_t &value : m_values)
            value /= m_unit;
        m_reach /= m_unit;
    }
    int unit() const { return m_unit; } ///< in hundredths

private:
    int m_unit = 100;
};

} // namespace yanben
