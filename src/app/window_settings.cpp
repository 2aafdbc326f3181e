#include "app/window_settings.h"

#include "ui/shell/page_factory.h"

namespace yanben
{

std::optional<PageId> WindowSettings::lastPage() const
{
    return pageOfWord(m_settings.lastPage().value_or(QString{}));
}

void WindowSettings::setLastPage(PageId page)
{
    m_settings.setLastPage(pageWord(page));
}

} // namespace yanben
