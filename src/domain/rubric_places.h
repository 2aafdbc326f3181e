#pragma once

#include <QString>

#include <algorithm>
#include <functional>
#include <vector>

namespace yanben
{

// The paths of rubric and overall problems: criteria[3].rule and "floor" make criteria[3].rule.floor.

inline QString under(const QString &path, const char *member)
{
    return path.isEmpty() ? QString{QLatin1StringView{member}} : path + u'.' + QLatin1StringView{member};
}

inline QString at(const QString &path, const char *list, std::size_t index)
{
    return under(path, list) + u'[' + QString::number(index) + u']';
}

/// Calls found(index, name) for every entry whose name (or what else `name` gives) stood before.
template <typename Item, typename Name, typename Found>
void forEachDuplicate(const std::vector<Item> &items, Name name, Found found)
{
    for (std::size_t i = 1; i < items.size(); ++i) {
        const auto before = items.begin() + static_cast<std::ptrdiff_t>(i);
        const auto isSame = [&](const Item &each) { return std::invoke(name, each) == std::invoke(name, items[i]); };
        if (std::any_of(items.begin(), before, isSame))
            found(i, std::invoke(name, items[i]));
    }
}

} // namespace yanben
