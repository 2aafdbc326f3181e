#pragma once

#include "app/settings.h"
#include "ui/shell/shell_settings.h"

namespace yanben
{

/// What the window remembers, kept in the person's settings.
class WindowSettings final : public ShellSettings
{
public:
    explicit WindowSettings(Settings &settings) : m_settings{settings} {}

    std::optional<QByteArray> geometry() const override { return m_settings.windowGeometry(); }
    void setGeometry(const QByteArray &geometry) override { m_settings.setWindowGeometry(geometry); }
    std::optional<PageId> lastPage() const override;
    void setLastPage(PageId page) override;
    std::optional<QByteArray> viewState(ViewId view) const override { return m_settings.columnState(viewKey(view)); }
    void setViewState(ViewId view, const QByteArray &state) override
    {
        m_settings.setColumnState(viewKey(view), state);
    }

private:
    Settings &m_settings;
};

} // namespace yanben
