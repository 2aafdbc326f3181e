#pragma once

#include "ui/pages/page_context.h"

#include <QWidget>

#include <optional>

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
        std::optional<Fault> fault;
        m_done = m_context.acts.runBuilt([&] {
            auto act = build();
            if (act)
                return *std::move(act);
            fault = act.error();
            return Act{};
        });
        m_done = m_done && !fault;
        return fault;
    }
    bool done() const { return m_done; }

    const State &state() const { return m_context.state(); }

    PageContext &m_context;

private:
    bool m_done = false;
};

} // namespace yanben
