#pragma once

#include "ui/pages/page_context.h"

#include <QWidget>

#include <optional>
#include <utility>

namespace yanben
{

/// One part of the settings: what stands at the right of their list.
class SettingsPart : public QWidget
{
    Q_OBJECT

public:
    SettingsPart(PageContext &context, QWidget *parent) : QWidget(parent), m_context(context) {}

    /// Shows what the file holds. An entry that is being typed, or was refused, stays.
    virtual void refresh() = 0;
    /// Commits open editors; false when an entry is refused.
    virtual bool leave() { return true; }
    /// Keys for the status bar; empty for none.
    virtual QString hint() const { return {}; }
    /// Shows the row with this key.
    virtual bool choose(qint64) { return false; }

signals:
    void targetRequested(const yanben::Target &target);

protected:
    /// Runs what `build` makes (a Result of an act) and gives back why it was refused. Nothing, and not done(): whoever
    /// signs may not do it, which is told elsewhere.
    template <typename Fault, typename Build>
    std::optional<Fault> attempt(Build &&build)
    {
        return attempt<Fault>(std::forward<Build>(build), [](Act act) { return std::optional{std::move(act)}; });
    }
    /// The same with what `complete` makes of the act before it is done. Empty: a person gives it up, and it is not
    /// done().
    template <typename Fault, typename Build, typename Complete>
    std::optional<Fault> attempt(Build &&build, Complete &&complete)
    {
        std::optional<Fault> fault;
        bool isGivenUp = false;
        const bool isRun = m_context.acts.runBuilt([&] {
            auto act = build();
            if (!act) {
                fault = act.error();
                return Act{};
            }
            std::optional<Act> whole = complete(*std::move(act));
            isGivenUp = !whole;
            return std::move(whole).value_or(Act{});
        });
        m_done = isRun && !fault && !isGivenUp;
        return fault;
    }
    bool done() const { return m_done; }

    const State &state() const { return m_context.state(); }

    PageContext &m_context;

private:
    bool m_done = false;
};

} // namespace yanben
