#pragma once

#include "domain/schedule/term.h"
#include "workspace/acts/schedule/activity_details_acts.h"

#include <QDialog>

#include <functional>
#include <optional>

class QLineEdit;

namespace yanben
{

class ProblemLine;
class TextLabel;
class WhenEdit;

/// Asks why an activity is put off, and to when, or why it is cancelled. What can't be is said at its field.
class StatusDialog final : public QDialog
{
    Q_OBJECT

public:
    enum class Step { Postpone, Cancel };
    /// Does it, or says why not. Without a time it is to be set later.
    using Take = std::function<std::optional<StatusFault>(const std::optional<When> &newTime, const QString &reason)>;

    StatusDialog(Step step, const Activity &activity, const Term &term, Take take, QWidget *parent = nullptr);

    void accept() override;

private:
    Step m_step;
    Take m_take;
    WhenEdit *m_when;
    ProblemLine *m_whenProblem;
    QLineEdit *m_reason;
    TextLabel *m_reasonProblem;
};

} // namespace yanben
