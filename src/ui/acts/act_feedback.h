#pragma once

#include "workspace/act_runner.h"

#include <QObject>

namespace yanben
{

/// Runs acts for the pages and says in one place why one was not done. A page only asks whether it was.
class ActFeedback final : public QObject
{
    Q_OBJECT

public:
    explicit ActFeedback(ActRunner &acts, QObject *parent = nullptr) : QObject{parent}, m_acts{acts} {}

    /// True when the act was done, or changes nothing.
    bool run(Act act);
    bool undo();
    bool redo();
    bool undoThrough(ActId act);
    /// Who signs what is about to be built; asked for when nobody does yet. None: said, and nothing should be done.
    std::optional<Operator> signer();
    /// Likewise of an act of this kind, before anything is done that can't wait for it; his role permits it.
    std::optional<Operator> signer(ActKind kind);

    /// Builds and runs: a row that is gone meanwhile is told like any other refusal.
    template <typename Build>
    bool runBuilt(Build &&build)
    {
        try {
            return run(build());
        } catch (const StaleChange &) {
            return tell(RunResult::Stale);
        }
    }

signals:
    /// What was not done and how to mend it, in the user's language.
    void refused(const QString &message);
    /// What the last step did beside what somebody asked for, or more than the page shows, for the status bar; said
    /// after the step, because it goes with the next one.
    void told(const QString &message);

private:
    bool tell(RunResult result);

    ActRunner &m_acts;
};

} // namespace yanben
