#pragma once

#include "workspace/acts/school/times_apart.h"

#include <QDialog>

class QPushButton;
class QVBoxLayout;

namespace yanben
{

class ProposalModel;
class ProposalTable;
struct TimeProposal;

/// 受影响的活动: what a change of the school calendar touches, with new times that go together with the change. What is
/// ticked or typed makes room for the lines below, or takes it. Where the weeks of a term become others, what is ticked
/// keeps its days and the rest moves: ticked to begin with is what was held, and series that decisions hang on.
class CalendarChangeDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `touched` by `change`; `state` outlives the dialog.
    CalendarChangeDialog(const State &state, const Act &change, std::vector<TouchedTime> touched,
                         QWidget *parent = nullptr);

    /// What is ticked; nothing when only the calendar is to be changed.
    std::vector<AdjustedTime> adjusted() const;

    void accept() override;
    /// Asks first where times are written.
    void reject() override;

private:
    void addWords(QVBoxLayout &layout);
    void fill();
    std::vector<ApartTime> timesApart() const;
    void keepApart();
    void count();
    QString titleOf(const TouchedTime &touched) const;
    QString whyOf(const TimeProposal &row, const TouchedTime &touched, const ApartTime &time) const;

    QString effectOn(const TouchedTime &touched, const Term &term) const;
    /// Whether a line is ticked before a person has chosen; `time` is proposed for it.
    bool isAdvised(const TouchedTime &touched, const ApartTime &time) const;

    const State &m_state;
    Act m_change;
    std::vector<TouchedTime> m_touched;
    TimesApart m_apart;
    ProposalModel *m_model;
    ProposalTable *m_table;
    QPushButton *m_adjust;
    QPushButton *m_only;
    bool m_isCalendarOnly = false;
};

/// `change` with what a person wants to adjust along with it, asked for where it touches activities. Empty: given up.
std::optional<Act> withTouchedActivities(const State &state, Act change, QWidget *parent);

} // namespace yanben
