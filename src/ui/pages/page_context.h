#pragma once

#include "ui/acts/act_feedback.h"
#include "ui/paper/paper_desk.h"
#include "ui/shell/page.h"
#include "ui/shell/shell_settings.h"
#include "workspace/live/current_rubric.h"
#include "workspace/workspace.h"

#include <QDate>

#include <functional>

namespace yanben
{

/// What every page stands on. All of it outlives the pages.
struct PageContext
{
    Workspace &workspace;
    CurrentTerm &term;
    CurrentRubrics &rubrics;
    ActFeedback &acts;
    PaperDesk &paper;
    ShellSettings &settings;
    std::function<QDate()> today;

    const State &state() const { return workspace.state(); }
    /// False when the file is open to look only: editors are off then.
    bool writable() const { return !workspace.isReadOnly(); }
    /// False also when the role of whoever works may not take such an act; see permission.h.
    bool may(ActKind kind) const
    {
        const std::optional<Operator> who = workspace.acts().knownOperator();
        return writable() && (!who || permits(who->role, kind));
    }
};

} // namespace yanben
