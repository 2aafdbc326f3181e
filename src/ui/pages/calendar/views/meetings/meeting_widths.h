#pragma once

#include <array>
#include <cstddef>
#include <vector>

class QTableView;

namespace yanben
{

class HandWidths;

/// What a column of a list of meetings asks for, in pixels with its margins.
struct MeetingNeed
{
    int head = 0;
    int twoLines = 0; ///< everything in it can be read in two lines
    int whole = 0;    ///< everything in it stands in one line
};

/// How the columns of a list of meetings share its width: days stay in one line, hours and names may take two, and the
/// title has what is left. Heads are whole as long as there is room for them.
class MeetingWidths
{
public:
    MeetingWidths(QTableView &table, HandWidths &hands) : m_table{table}, m_hands{hands} {}

    /// After what is listed, its letters or the column that it stands by have changed.
    void measure();
    /// In the room that there is now. What a person has set keeps its width.
    void share();
    /// Each row gets two lines where a cell needs them, else one. What has no room in two is cut, and whole in its tip.
    void layOutRows();

private:
    int least(int column) const;
    void grow(int column, int to, int &spare);
    void shrink(int column, int to, int &lacking);

    static constexpr std::size_t count = 8;
    QTableView &m_table;
    HandWidths &m_hands;
    std::array<MeetingNeed, count> m_needs{};
    std::vector<std::array<int, count>> m_texts; ///< how wide each is, by row
    std::array<int, count> m_widths{};
};

} // namespace yanben
