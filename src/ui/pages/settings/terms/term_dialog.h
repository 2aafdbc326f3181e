#pragma once

#include "ui/dialogs/term_fields.h"
#include "workspace/acts/school/term_acts.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDialogButtonBox;

namespace yanben
{

class TextLabel;

/// Asks for a new term and what it takes over from an earlier one.
class TermDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `from` is chosen as the term to copy. `state` outlives the dialog.
    TermDialog(const State &state, QDate today, std::optional<TermId> from, QWidget *parent = nullptr);

    Term term() const;
    std::optional<TermId> from() const;
    TermCopy what() const;
    /// The activities are chosen next, with the new term's days.
    bool wantsActivities() const;

    /// Asks first where a title or days are written.
    void reject() override;

private:
    void check();
    /// Who of the old leadership group is not taken over; empty when everybody is.
    QString leftOut() const;

    const State &m_state;
    TermFields *m_fields = nullptr;
    QComboBox *m_from = nullptr;
    QCheckBox *m_stages = nullptr;
    QCheckBox *m_topics = nullptr;
    QCheckBox *m_plan = nullptr;
    QCheckBox *m_rubric = nullptr;
    QCheckBox *m_weeks = nullptr;
    QCheckBox *m_activities = nullptr;
    TextLabel *m_leftOut = nullptr;
    TextLabel *m_problem = nullptr;
    QDialogButtonBox *m_buttons = nullptr;
};

} // namespace yanben
