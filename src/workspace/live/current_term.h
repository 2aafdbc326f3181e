#pragma once

#include "workspace/live/term_choice.h"
#include "workspace/workspace.h"

#include <QObject>

namespace yanben
{

/// The term that the pages show. A view of the file, no act: every window chooses its own.
class CurrentTerm final : public QObject
{
    Q_OBJECT

public:
    /// Starts at the term that holds `today`, or the one before it.
    CurrentTerm(Workspace &workspace, QDate today, QObject *parent = nullptr);

    /// Null only in a file without a term.
    const Term *term() const;
    std::optional<TermId> id() const { return m_choice.id(); }
    /// With which day its weeks begin; Monday in a file without a term.
    Qt::DayOfWeek weekStart() const;
    /// A term that does not exist is ignored.
    void choose(TermId id);

signals:
    /// Another term is shown, or the shown one has changed.
    void changed();

private:
    void follow();

    Workspace &m_workspace;
    QDate m_today;
    TermChoice m_choice;
};

} // namespace yanben
