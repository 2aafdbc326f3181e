#include "ui/pages/proposals/calendar_change_dialog.h"

#include "calendar/when_text.h"
#include "ui/dialogs/unkept_words.h"
#include "ui/pages/calendar/series/series_words.h"
#include "ui/pages/proposals/proposal_table.h"
#include "ui/pages/proposals/proposal_words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/text/text_label.h"
#include "workspace/queries/staff/roster.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace yanben
{

CalendarChangeDialog::CalendarChangeDialog(const State &state, const Act &change, std::vector<TouchedTime> touched,
                                           QWidget *parent)
    : QDialog{parent},
      m_state{state},
      m_change{change},
      m_touched{std::move(touched)},
      m_apart{state, change, m_touched},
      m_model{new ProposalModel{false, this}},
      m_table{new ProposalTable{tr("Touched activities"), *m_model}},
      m_adjust{primaryButton(tr("Adjust them too"))},
      m_only{new QPushButton{tr("Change the calendar only")}}
{
    setWindowTitle(tr("Touched activities"));
    auto *layout = new QVBoxLayout{this};
    layout->setSpacing(spacing(fontMetrics()));
    addWords(*layout);
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
    const bool isTicked = m_model->tickedCount() > 0;
    m_adjust->setDefault(isTicked);
    m_only->setDefault(!isTicked);
    connect(m_model, &ProposalModel::ticksChanged, this, [this] {
        keepApart();
        count();
    });
    connect(m_adjust, &QPushButton::clicked, this, &CalendarChangeDialog::accept);
    connect(m_only, &QPushButton::clicked, this, [this] {
        m_isCalendarOnly = true;
        QDialog::accept();
    });
    connect(cancel, &QPushButton::clicked, this, &CalendarChangeDialog::reject);
    const int line = fontMetrics().height();
    resize(line * 48, line * 24);
    count();
    m_table->setFocus();
}

void CalendarChangeDialog::addWords(QVBoxLayout &layout)
{
    const auto count = static_cast<int>(m_touched.size());
    if (std::ranges::none_of(m_touched, [](const TouchedTime &each) { return each.effect.movesWithTerm(); })) {
        layout.addWidget(
            paragraph(tr("The change of the school calendar touches %n times of the schedule. What is ticked "
                         "gets its new time together with the change, as one step that can be undone.",
                         nullptr, count)));
        return;
    }
    layout.addWidget(
        paragraph(tr("The weeks of the term become others, which touches %n times of the schedule. What is "
                     "ticked gets its new time and so keeps its days; the rest moves with its weeks. Ticked to "
                     "begin with is what was held, and series with decisions about single meetings that would "
                     "belong to none. It is one step that can be undone.",
                     nullptr, count)));
    m_adjust->setText(tr("Let the ticked keep their days"));
    m_only->setText(tr("Let all move with their weeks"));
    int lost = 0;
    for (const TouchedTime &each : m_touched)
        lost += static_cast<int>(each.lost.size());
    if (lost == 0)
        return;
    layout.addWidget(paragraph(tr("%n decisions about single meetings, named below, belong to no meeting then unless "
                                  "their series keeps its days. They are not dropped: they wait among the meetings in "
                                  "the inspector until these come back.",
                                  nullptr, lost),
                               TextRole::Warning));
}

bool CalendarChangeDialog::isAdvised(const TouchedTime &touched, const ApartTime &time) const
{
    if (time.taken || !touched.effect.movesWithTerm())
        return !time.taken;
    return m_state.get<Activity>(touched.activity).status == ActivityStatus::Held || !touched.lost.empty();
}

QString CalendarChangeDialog::effectOn(const TouchedTime &touched, const Term &term) const
{
    QStringList words{effectText(touched.effect, term)};
    // Why isAdvised() ticks it.
    if (touched.effect.movesWithTerm() && m_state.get<Activity>(touched.activity).status == ActivityStatus::Held)
        words << tr("Better keeps its days: it was held.");
    if (!touched.lost.empty())
        words << tr("Better keeps its days; else these decisions belong to no meeting:");
    for (const ChangedOccurrenceId lost : touched.lost)
        words << decisionText(m_state.get<ChangedOccurrence>(lost), nullptr, term);
    return words.join(u'\n');
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

QString CalendarChangeDialog::whyOf(const TimeProposal &row, const TouchedTime &touched, const ApartTime &time) const
{
    const QString why = row.typed ? ProposalModel::tr("typed") : effectOn(touched, row.term);
    if (time.isFurther)
        return tr("%1; nearer days are taken").arg(why);
    if (!time.taken || !time.when)
        return why;
    const QString other = time.taken->isEmpty() ? tr("An activity without content") : *time.taken;
    const bool isSought = !row.typed && !touched.effect.movesWithTerm();
    return !isSought ? tr("%1; it clashes with “%2” then").arg(why, other)
                     : tr("%1; no day near is free, and it clashes with “%2” then").arg(why, other);
}

void CalendarChangeDialog::fill()
{
    std::vector<TimeProposal> rows;
    const std::vector<ProposalChoice> all(m_touched.size());
    const std::vector<ApartTime> times = m_apart.times(all);
    for (std::size_t i = 0; i < m_touched.size(); ++i) {
        const TouchedTime &touched = m_touched[i];
        const Term &term = m_state.get<Term>(m_state.get<Activity>(touched.activity).term);
        const Term then = termAfter(term, m_change);
        using Kind = CalendarEffect::Kind;
        TimeProposal row{.what = titleOf(touched),
                         .before = whenText(touched.before, term),
                         .after = times[i].when,
                         .term = then,
                         .oneDay = touched.meeting.has_value(),
                         .ticked = isAdvised(touched, times[i])};
        row.why = whyOf(row, touched, times[i]);
        // Without a proposal the time can still be written here; of a series it is not one day that changes.
        const bool isSeries = touched.effect.kind == Kind::SeriesChanged ||
                              touched.effect.kind == Kind::SeriesInExams || touched.effect.kind == Kind::SeriesMoved;
        if (!row.after && !isSeries) {
            row.after = touched.before;
            row.ticked = false;
        }
        rows.push_back(std::move(row));
    }
    m_model->setRows(std::move(rows));
}

std::vector<ApartTime> CalendarChangeDialog::timesApart() const
{
    std::vector<ProposalChoice> choices;
    for (const TimeProposal &row : m_model->rows())
        choices.push_back({.adjusted = row.ticked, .typed = row.typed ? row.after : std::nullopt});
    return m_apart.times(choices);
}

void CalendarChangeDialog::keepApart()
{
    const std::vector<ApartTime> times = timesApart();
    for (std::size_t i = 0; i < m_touched.size(); ++i) {
        if (times[i].when)
            m_model->propose(static_cast<int>(i), *times[i].when, whyOf(m_model->rows()[i], m_touched[i], times[i]));
    }
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

void CalendarChangeDialog::reject()
{
    if (!m_model->isTyped() || mayLoseWords(*this))
        QDialog::reject();
}

std::optional<Act> withTouchedActivities(const State &state, Act change, QWidget *parent)
{
    std::vector<TouchedTime> touched = touchedBy(state, change);
    if (touched.empty())
        return change;
    CalendarChangeDialog dialog{state, change, std::move(touched), parent};
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    const std::vector<AdjustedTime> adjusted = dialog.adjusted();
    return adjusted.empty() ? std::move(change) : adjustToCalendar(state, std::move(change), adjusted);
}

} // namespace yanben
