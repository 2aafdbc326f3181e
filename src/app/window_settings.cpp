#include "app/window_settings.h"

#include <algorithm>
#include <array>

namespace yanben
{

namespace
{

constexpr std::array words{std::pair{PageId::Overview, QLatin1StringView{"overview"}},
                           std::pair{PageId::Plan, QLatin1StringView{"plan"}},
                           std::pair{PageId::Calendar, QLatin1StringView{"calendar"}},
                           std::pair{PageId::Schedule, QLatin1StringView{"schedule"}},
                           std::pair{PageId::Rubric, QLatin1StringView{"rubric"}},
                           std::pair{PageId::Scores, QLatin1StringView{"scores"}},
                           std::pair{PageId::Totals, QLatin1StringView{"totals"}},
                           std::pair{PageId::Staff, QLatin1StringView{"staff"}},
                           std::pair{PageId::Settings, QLatin1StringView{"settings"}}};

} // namespace

std::optional<PageId> WindowSettings::lastPage() const
{
    const QString word = m_settings.lastPage().value_or(QString{});
    const auto found = std::ranges::find_if(words, [&word](const auto &entry) { return word == entry.second; });
    return found == words.end() ? std::nullopt : std::optional{found->first};
}

void WindowSettings::setLastPage(PageId page)
{
    m_settings.setLastPage(std::ranges::find(words, page, [](const auto &entry) { return entry.first; })->second);
}

} // namespace yanben
