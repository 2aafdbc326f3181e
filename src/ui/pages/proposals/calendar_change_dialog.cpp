#include "ui/pages/proposals/calendar_change_dialog.h"

#include "calendar/when_text.h"
#include "ui/pages/proposals/proposal_table.h"
#include "ui/pages/proposals/proposal_words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/text_label.h"
#include "workspace/queries/roster.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace yanben
{

CalendarChangeDialog::CalendarChangeDialog(const State &state, std::vector<TouchedTime> touched, QWidget *parent)
    : QDialog{parent},
      m_state{state},
      m_touched{std::move(touched)},
      m_model{new ProposalModel{false, this}},
      m_table{new ProposalTable{tr("Touched activities"), *m_model}},
      m_adjust{primaryButton(tr("Adjust them too"))},
      m_only{new QPushButton{tr("Change the calendar only")}}
{
    setWindowTitle(tr("Touched activities"));
    auto *layout = new QVBoxLayout{this};
    layout->setSpacing(spacing(fontMetrics()));
    layout->addWidget(paragraph(tr("The change of the school calendar touches %n times of the schedule. What is ticked "
                                   "gets its new time together with the change, as one step that can be undone.",
                                   nullptr, static_cast<int>(m_touched.size()))));
    layout->addWidget(m_table, 1);
    auto *cancel = new QPushButton{tr("Cancel")};
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(cancel);
    bottom->addStretch(1);
    bottom->addWidget(m_only);
    bottom->addWidget(m_adjust);
    layout->addLayout(bottom);
    fill();
    // A series alone leaves nothing to adjust.
    const bool any =
        std::ranges::any_of(m_model->rows(), [](const TimeProposal &row) { return row.after.has_value(); });
    m_adjust->setVisible(any);
    m_adjust->setDefault(any);
    m_only->setDefault(!any);
    connect(m_model, &ProposalModel::ticksChanged, this, &CalendarChangeDialog::count);
    connect(m_adjust, &QPushButton::clicked, this, &CalendarChangeDialog::accept);
    connect(m_only, &QPushButton::clicked, this, [this] {
        m_isCalendarOnly = true;
        QDialog::accept();
    });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    const int line = fontMetrics().height();
    resize(line * 48, line * 24);
    count();
    m_table->setFocus();
}

QString CalendarChangeDialog::titleOf(const TouchedTime &touched) const
{
    const QString title = m_state.get<Activity>(touched.activity).title;
    const QString name = title.isEmpty() ? tr("An activity without content") : title;
    if (!touched.session)
        return name;
    const Session &session = m_state.get<Session>(*touched.session);
    const QString people = displayNames(m_state, session.presenters);
    return tr("%1 (session: %2)").arg(name, people.isEmpty() ? session.place : people);
}

void CalendarChangeDialog::fill()
{
    std::vector<TimeProposal> rows;
    for (const TouchedTime &touched : m_touched) {
        const Term &term = m_state.get<Term>(m_state.get<Activity>(touched.activity).term);
        using Kind = CalendarEffect::Kind;
        TimeProposal row{.what = titleOf(touched),
                         .before = whenText(touched.before, term),
                         .after = touched.effect.proposed,
                         .term = term,
                         .why = effectText(touched.effect, term),
                         .oneDay = touched.meeting.has_value()};
        // Without a proposal the time can still be written here; of a series it is not one day that changes.
        const bool isSeries = touched.effect.kind == Kind::SeriesChanged || touched.effect.kind == Kind::SeriesInExams;
        if (!row.after && !isSeries) {
            row.after = touched.before;
            row.ticked = false;
        }
        rows.push_back(std::move(row));
    }
    m_model->setRows(std::move(rows));
}

void CalendarChangeDialog::count()
{
    m_adjust->setEnabled(m_model->tickedCount() > 0);
}

std::vector<AdjustedTime> CalendarChangeDialog::adjusted() const
{
    std::vector<AdjustedTime> adjusted;
    for (std::size_t row = 0; row < m_touched.size() && !m_isCalendarOnly; ++row) {
        const TimeProposal &proposal = m_model->rows()[row];
        if (proposal.ticked && proposal.after)
            adjusted.push_back({m_touched[row], *proposal.after});
    }
    return adjusted;
}

void CalendarChangeDialog::accept()
{
    if (m_table->finishEditing() && m_adjust->isEnabled())
        QDialog::accept();
}

std::optional<Act> withTouchedActivities(const State &state, Act change, QWidget *parent)
{
    std::vector<TouchedTime> touched = touchedBy(state, change);
    if (touched.empty())
        return change;
    CalendarChangeDialog dialog{state, std::move(touched), parent};
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    const std::vector<AdjustedTime> adjusted = dialog.adjusted();
    return adjusted.empty() ? std::move(change) : adjustToCalendar(state, std::move(change), adjusted);
}

} // namespace yanben
