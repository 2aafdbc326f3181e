#pragma once

#include "workspace/acts/schedule/roll_forward.h"

#include <QDialog>

class QComboBox;
class QPushButton;

namespace yanben
{

class BroughtFindings;
class ProposalModel;
class ProposalTable;
class SuccessorsPanel;
class TextLabel;
struct PageContext;

/// 沿用活动: the activities of another term at their places in this one, each with its old and new time, why it is
/// that, who takes the place of those who have left, and what findings this would bring about. No activity comes
/// in before it is accepted.
class RollForwardDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `from` is chosen at first; without it the last term before `to` that has activities. `state` outlives the
    /// dialog.
    RollForwardDialog(const State &state, TermId to, std::optional<TermId> from, QWidget *parent = nullptr);

    /// What is ticked, with the times as they stand in the table.
    std::vector<RolledActivity> chosen() const;
    Successors successors() const;

    void accept() override;
    /// Asks first where times are written.
    void reject() override;

private:
    void fillTerms(std::optional<TermId> from);
    void propose();
    void count();
    void showPeople();
    QString peopleText(const RolledActivity &activity) const;
    QString titleOf(const RolledActivity &activity, const RolledTime &time) const;

    const State &m_state;
    TermId m_to;
    std::vector<RolledActivity> m_activities;
    QComboBox *m_from;
    ProposalModel *m_model;
    ProposalTable *m_table;
    SuccessorsPanel *m_successors;
    BroughtFindings *m_brought;
    TextLabel *m_summary;
    QPushButton *m_take;
};

/// Shows the dialog and takes over what is accepted: the first activity that was added; empty when none was.
std::optional<ActivityId> takeOverActivities(PageContext &context, TermId to, std::optional<TermId> from,
                                             QWidget *parent);

} // namespace yanben
