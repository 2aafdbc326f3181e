#pragma once

#include "ui/shell/page_factory.h"
#include "ui/shell/shell_settings.h"

#include <QWidget>

#include <map>

namespace yanben
{

/// A page that counts what the shell does to it.
class FakePage : public Page
{
public:
    struct Log
    {
        int built = 0;
        int refreshed = 0;
        bool letsGo = true;
        std::optional<Target> jumped;
        int printed = 0;
    };

    FakePage(PageId id, Log &log, QWidget *parent) : Page(id, parent), m_log(log) { ++m_log.built; }

    QString hint() const override { return QStringLiteral("hint of ") + title(); }
    void refresh() override { ++m_log.refreshed; }
    bool leave() override { return m_log.letsGo; }
    bool canPrint() const override { return id() == PageId::Plan; }
    void print() override { ++m_log.printed; }
    bool jumpTo(const Target &target) override
    {
        m_log.jumped = target;
        return target.id.has_value();
    }

private:
    Log &m_log;
};

inline PageEntry fakeEntry(PageId id, FakePage::Log &log)
{
    return {id, [id, &log](QWidget *parent) { return std::make_unique<FakePage>(id, log, parent); }};
}

struct FakeSettings : ShellSettings
{
    std::optional<QByteArray> storedGeometry;
    std::optional<PageId> storedPage;
    std::map<ViewId, QByteArray> views;

    std::optional<QByteArray> geometry() const override { return storedGeometry; }
    void setGeometry(const QByteArray &changed) override { storedGeometry = changed; }
    std::optional<PageId> lastPage() const override { return storedPage; }
    void setLastPage(PageId page) override { storedPage = page; }
    std::optional<QByteArray> viewState(ViewId view) const override
    {
        const auto found = views.find(view);
        return found == views.end() ? std::nullopt : std::optional(found->second);
    }
    void setViewState(ViewId view, const QByteArray &state) override { views[view] = state; }
};

} // namespace yanben
