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

/// What people see of a name: without spaces around it, wide letters, numbers and composed signs like plain ones.
inline QString lookOf(const QString &name)
{
    return name.normalized(QString::NormalizationForm_KC).trimmed();
}

/// Calls found(index, name, earlier) for every entry whose name (or what else `name` gives) looks like one before;
/// `earlier` is that one as it is written.
template <typename Item, typename Name, typename Found>
void forEachDuplicate(const std::vector<Item> &items, Name name, Found found)
{
    std::vector<QString> looks;
    looks.reserve(items.size());
    for (std::size_t i = 0; i < items.size(); ++i) {
        looks.push_back(lookOf(std::invoke(name, items[i])));
        const auto same = std::find(looks.begin(), looks.end(), looks.back());
        if (same + 1 != looks.end())
            found(i, std::invoke(name, items[i]),
                  std::invoke(name, items[static_cast<std::size_t>(same - looks.begin())]));
    }
}

} // namespace yanben
