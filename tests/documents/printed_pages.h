#pragma once

#include "documents/paper/paper_page.h"

#include <algorithm>

namespace yanben
{

/// All texts of the pages, a line each.
inline QString textOf(const std::vector<PaperPage> &pages)
{
    QString all;
    for (const PaperPage &page : pages) {
        for (const PlacedText &text : page.texts)
            all += text.text + QLatin1Char{'\n'};
    }
    return all;
}

/// How many texts do not stand between the left and right margin and on the sheet.
inline int misplaced(const std::vector<PaperPage> &pages)
{
    int count = 0;
    for (const PaperPage &page : pages) {
        const QRectF content = page.setup.content();
        count += static_cast<int>(std::ranges::count_if(page.texts, [&](const PlacedText &text) {
            return text.baseline.x() < content.left() - 0.1 || text.baseline.x() + text.width > content.right() + 0.1 ||
                   text.baseline.y() < content.top() || text.baseline.y() > page.setup.sheet().height();
        }));
    }
    return count;
}

} // namespace yanben
