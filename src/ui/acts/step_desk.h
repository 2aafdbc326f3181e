#pragma once

#include "ui/acts/act_feedback.h"
#include "workspace/workspace.h"

#include <QObject>

class QWidget;

namespace yanben
{

/// Takes steps back and does them again at a person's wish, tells which, and asks first where that takes a term to
/// another version of a rubric and totals with it, which the page at hand need not show.
class StepDesk final : public QObject
{
    Q_OBJECT

public:
    StepDesk(Workspace &workspace, ActFeedback &feedback, QWidget &window);

    void undo();
    void redo();
    /// What taking back this step and all after it does beside that; empty when nothing is to be said.
    QString sideEffects(ActId act) const;

private:
    QString effects(const std::vector<std::vector<Change>> &acts) const;
    bool agreed(const QString &question, const QString &effects, const QString &yes) const;

    Workspace &m_workspace;
    ActFeedback &m_feedback;
    QWidget &m_window;
};

} // namespace yanben
