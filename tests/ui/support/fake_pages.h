#pragma once

#include "ui/shell/page_factory.h"
#include "ui/shell/window_state.h"

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
        std::optional<int> badge;
        std::optional<Target> jumped;
        int printed = 0;
    };

    FakePage(PageId id, Log &log, QWidget *parent) : Page(id, parent), m_log(log) { ++m_log.built; }

    std::optional<int> badge() const override { return m_log.badge; }
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

struct FakeSettings : WindowSettings
{
    WindowState state;

    WindowState windowState() const override { return state; }
    void setWindowState(const WindowState &changed) override { state = changed; }
};

} // namespace yanben
