#pragma once

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

namespace yanben
{

/// Rows of the book as they stand below each other on the screen: what is above and below follows it. Without rows it
/// is the book's own order.
class LineOrder
{
public:
    LineOrder() = default;
    explicit LineOrder(std::vector<int> rows) : m_rows{std::move(rows)} {}

    int lineOf(int row) const
    {
        const auto found = std::ranges::find(m_rows, row);
        return found == m_rows.end() ? row : static_cast<int>(found - m_rows.begin());
    }
    /// Of a book with so many rows; empty above the first line and below the last.
    std::optional<int> rowAt(int line, int rows) const
    {
        if (line < 0 || line >= (m_rows.empty() ? rows : static_cast<int>(m_rows.size())))
            return std::nullopt;
        return m_rows.empty() ? line : m_rows[static_cast<std::size_t>(line)];
    }

private:
    std::vector<int> m_rows;
};

} // namespace yanben
