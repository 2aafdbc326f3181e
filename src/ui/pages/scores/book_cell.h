#pragma once

#include <compare>

namespace yanben
{

/// A place in the book: teacher by row, criterion by column.
struct BookCell
{
    int row = 0;
    int column = 0;

    friend auto operator<=>(const BookCell &, const BookCell &) = default;
};

} // namespace yanben
