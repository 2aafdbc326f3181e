#pragma once

#include "calendar/lanes.h"
#include "calendar/weeks.h"

#include <QRect>
#include <QSize>

#include <algorithm>
#include <functional>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace yanben
{

/// A bar that is shown. One of a single day goes down over lanes that are free on it, as far as its words want room.
struct PlacedBar : LaneBar
{
    int lanes = 1;
};

/// How high the words of a bar are in a place of this width, in pixels.
using WordsHeight = std::function<int(const LaneBar &bar, int width)>;

/// Where the days and bars of a month stand. A row shows as many lanes as there is room for, three at least; what does
/// not fit on a day is counted below its bars.
class MonthLayout
{
public:
    static constexpr int columns = 7;
    static constexpr int deepest = 3; ///< lanes that one bar takes at most

    /// Asked for each bar below which a lane is free; without it every bar takes one lane.
    void setWordsHeight(WordsHeight height) { m_wordsHeight = std::move(height); }

    void setGrid(std::vector<GridRow> rows);
    void setItems(std::span<const LaneItem> items);
    /// `unit` is the height of a line of text, `headWidth` what the number of a day and a sign take beside each other.
    void setRoom(QSize room, int unit, int headWidth);

    const std::vector<GridRow> &rows() const { return m_rows; }
    /// Those that have room.
    const std::vector<PlacedBar> &bars() const { return m_shown; }
    /// Also those without, in the order of their lanes.
    std::vector<std::size_t> itemsOn(QDate day) const;
    /// Those of the day that have no room.
    std::vector<std::size_t> hiddenItemsOn(QDate day) const;
    int hiddenOn(QDate day) const { return static_cast<int>(hiddenItemsOn(day).size()); }

    /// Of the weekdays, which stand above the rows and are not scrolled with them.
    int headHeight() const { return m_unit * 9 / 5; }
    int weekWidth() const { return std::min(m_unit * 3, m_room.width() / 6); }
    /// The days have no room for their number and a sign beside each other: there is a line for each.
    bool isNarrow() const { return (m_room.width() - weekWidth()) / columns < m_headWidth; }
    QRect rowRect(std::size_t row) const;
    QRect cellRect(std::size_t row, int column) const;
    QRect barRect(const PlacedBar &bar) const;
    /// Empty for a day that is not shown.
    QRect dayRect(QDate day) const;
    /// Of the count of what does not fit; empty where everything does.
    QRect moreRect(QDate day) const;

    std::optional<QDate> dayAt(const QPoint &place) const;
    const PlacedBar *barAt(const QPoint &place) const;

    QSize leastSize() const;

private:
    int laneStep() const { return m_unit * 8 / 5; }
    int depth(int lanes) const { return lanes * laneStep() - m_unit / 5; }
    int dayHead() const { return m_unit * (isNarrow() ? 5 : 3) / 2; }
    int lanesIn(std::size_t row) const;
    int rowHeight(std::size_t row, int lanes) const;
    int heightWith(int lanes) const;
    bool holds(const LaneBar &bar, QDate day) const;
    void arrange();
    /// With its own.
    int freeLanes(const LaneBar &bar) const;
    void deepen(PlacedBar &bar) const;

    std::vector<GridRow> m_rows;
    std::vector<LaneItem> m_items;
    LaneLayout m_lanes;
    std::vector<PlacedBar> m_shown;
    WordsHeight m_wordsHeight;
    QSize m_room;
    int m_unit = 1;
    int m_headWidth = 1;
    int m_limit = 3; ///< lanes of a row that are shown
};

} // namespace yanben
