#pragma once

#include "ui/pages/calendar/views/lines/lines_sheet.h"

#include <QPoint>

#include <functional>
#include <optional>
#include <vector>

namespace yanben
{

/// A cell of a sheet.
struct SheetPlace
{
    int row = 0;
    int column = 0;

    friend bool operator==(const SheetPlace &, const SheetPlace &) = default;
};

/// A line that the mouse holds: as a whole, or by one of its edges.
struct LinesDrag
{
    enum class Grip { Whole, Left, Right, Lower };

    SheetLine line{};
    SheetPlace from{};
    Grip grip = Grip::Whole;
    QPoint pressed{};
    bool moving = false;
    bool copies = false;            ///< Ctrl is held
    std::optional<SheetPlace> to{}; ///< empty outside of the cells
};

/// The cells that the line would stand in if it were let fall.
using DropGuide = std::function<std::vector<SheetPlace>(const LinesDrag &)>;

} // namespace yanben
