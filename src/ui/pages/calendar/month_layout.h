#pragma once

#include "calendar/lanes.h"
#include "calendar/weeks.h"

#include <QRect>
#include <QSize>

#include <optional>
#include <span>
#include <vector>

namespace yanben
{

/// Where the days and bars of a month stand. A row shows as many lanes as there is room for, three at least; what does
/// not fit on a day is counted below its bars.
class MonthLayout
{
public:
    static constexpr int columns = 7;

    void setGrid(std::vector<GridRow> rows);
    void setItems(std::span<const LaneItem> items);
    /// `unit` is the height of a line of text.
    void setRoom(QSize room, int unit);

    const std::vector<GridRow> &rows() const { return m_rows; }
    /// Those that have room.
    const std::vector<LaneBar> &bars() const { return m_shown; }
    /// Also those without, in the order of their lanes.
    std::vector<std::size_t> itemsOn(QDate day) const;
    int hiddenOn(QDate day) const;

    /// Of the weekdays, which stand above the rows and are not scrolled with them.
    int headHeight() const { return m_unit * 9 / 5; }
    int weekWidth() const { return m_unit * 3; }
    QRect rowRect(std::size_t row) const;
    QRect cellRect(std::size_t row, int column) const;
    QRect barRect(const LaneBar &bar) const;
    /// Empty for a day that is not shown.
    QRect dayRect(QDate day) const;
    /// Of the count of what does not fit; empty where everything does.
    QRect moreRect(QDate day) const;

    std::optional<QDate> dayAt(const QPoint &place) const;
    const LaneBar *barAt(const QPoint &place) const;

    QSize leastSize() const;

private:
    int laneStep() const { return m_unit * 8 / 5; }
    int lanesIn(std::size_t row) const;
    int rowHeight(std::size_t row, int lanes) const;
    int heightWith(int lanes) const;
    bool holds(const LaneBar &bar, QDate day) const;
    void arrange();

    std::vector<GridRow> m_rows;
    LaneLayout m_lanes;
    std::vector<LaneBar> m_shown;
    QSize m_room;
    int m_unit = 1;
    int m_limit = 3; ///< lanes of a row that are shown
};

} // namespace yanben
