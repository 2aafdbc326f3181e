#pragma once

#include "ui/widgets/tone.h"
#include "workspace/queries/calendar/meetings.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace yanben
{

/// Those by which the mouse may take a line.
struct LineEdges
{
    bool left = false;
    bool right = false;
    bool lower = false;

    friend bool operator==(const LineEdges &, const LineEdges &) = default;
};

/// An entry of the calendar as one line of a cell.
struct SheetLine
{
    ActivityId activity{};
    std::optional<MeetingKey> meeting{};
    QString title{}; ///< what is edited: what the meeting is about where it has content of its own
    QString text{};  ///< what is shown
    QString brief{}; ///< instead of it where it has no room; empty: as much of it as has
    QString tip{};
    Tone tone = Tone::Accent;
    bool struck = false;
    bool goesOnBefore = false; ///< from the cell to the left; drawn without a border between
    bool goesOnAfter = false;
    bool goesOnAbove = false; ///< from the cell above: one block with the line there
    bool goesOnBelow = false;
    bool isRepeated = false; ///< told in full beside it: half as many lines of text will do
    int lane = 0;            ///< of those that share the width of its cell
    int lanes = 1;
    bool isMovable = false;  ///< to other cells
    bool isOfSeries = false; ///< a meeting: what is written of it leads to a question
    LineEdges edges{};

    /// The same entry, whatever else is to be said of it.
    bool isSameEntry(const SheetLine &other) const { return activity == other.activity && meeting == other.meeting; }
    bool isBlock() const { return goesOnAbove || goesOnBelow; }

    friend bool operator==(const SheetLine &, const SheetLine &) = default;
};

struct SheetCell
{
    QDate day{};                    ///< where a new activity would begin
    std::optional<GroupId> group{}; ///< of a column of a group
    QString head{};                 ///< in small letters above the lines
    QString note{};                 ///< the name of a holiday: behind the head, or below where it has no room
    bool isToday = false;
    bool isOff = false;
    bool isHoliday = false;
    std::vector<SheetLine> lines{};

    friend bool operator==(const SheetCell &, const SheetCell &) = default;
};

/// What somebody wrote in a cell.
struct WrittenLine
{
    SheetCell cell{};
    std::optional<std::size_t> line{}; ///< of the cell; none: a new one
    QString title{};
    bool goesOn = false; ///< with one more line
};

/// A table whose cells hold any number of entries.
struct LinesSheet
{
    QStringList columns{};
    QStringList rows{};
    std::vector<std::vector<SheetCell>> cells{}; ///< by row, then column

    friend bool operator==(const LinesSheet &, const LinesSheet &) = default;
};

} // namespace yanben
