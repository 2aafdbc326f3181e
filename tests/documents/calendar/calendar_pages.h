#pragma once

#include "documents/paper/table/table_paginator.h"
#include "documents/printed_pages.h"

#include <algorithm>
#include <vector>

namespace yanben
{

inline constexpr PaperSheet a4{};
inline constexpr PaperSheet a4Across{QPageSize::A4, QPageLayout::Landscape};
inline constexpr PaperSheet a3{QPageSize::A3, QPageLayout::Portrait};
inline constexpr PaperSheet a3Across{QPageSize::A3, QPageLayout::Landscape};

inline std::vector<PaperPage> calendarPages(const PrintTable &table)
{
    const PaperFonts fonts;
    return paginate(table, TextMeasure{fonts});
}

inline std::vector<PaperPage> calendarPagesOn(const PrintTable &table, const PaperSheet &sheet)
{
    return calendarPages(onSheet(table, sheet));
}

/// The smallest type between the heads and the foot.
inline double bodyType(const std::vector<PaperPage> &pages)
{
    double smallest = 100;
    for (const PaperPage &page : pages) {
        for (const PlacedText &text : page.texts) {
            for (const PlacedCell &cell : page.cells) {
                if (cell.row && cell.box.contains(text.baseline))
                    smallest = std::min(smallest, text.style.points);
            }
        }
    }
    return smallest;
}

inline double lowestCell(const PaperPage &page)
{
    double lowest = 0;
    for (const PlacedCell &cell : page.cells)
        lowest = std::max(lowest, cell.box.bottom());
    return lowest;
}

inline int linesThat(const PaperPage &page, auto holds)
{
    return static_cast<int>(
        std::ranges::count_if(page.texts, [&holds](const PlacedText &text) { return holds(text.text); }));
}

} // namespace yanben
