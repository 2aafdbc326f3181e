#include "ui/dialogs/page_shortcuts.h"

#include "ui/shell/page.h"

#include <QAction>

#include <algorithm>

namespace yanben
{

namespace
{

void addShortcutsOf(const Page &page, std::vector<ShortcutLine> &lines)
{
    const auto addNew = [&](const QAction &action) {
        const std::optional<ShortcutLine> line = Actions::shortcutLine(page.title(), action);
        const auto isSame = [&](const ShortcutLine &each) {
            return each.text == line->text && each.keys == line->keys;
        };
        if (line && std::ranges::none_of(lines, isSame))
            lines.push_back(*line);
    };
    for (const QAction *action : page.actions())
        addNew(*action);
    for (const QWidget *widget : page.findChildren<QWidget *>()) {
        for (const QAction *action : widget->actions())
            addNew(*action);
    }
}

} // namespace

std::vector<ShortcutLine> pageShortcuts(const QWidget &window, const Page *first)
{
    std::vector<ShortcutLine> lines;
    if (first)
        addShortcutsOf(*first, lines);
    for (const Page *page : window.findChildren<Page *>()) {
        if (page != first)
            addShortcutsOf(*page, lines);
    }
    return lines;
}

} // namespace yanben
