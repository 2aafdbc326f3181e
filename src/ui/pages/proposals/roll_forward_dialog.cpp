#include "ui/pages/proposals/roll_forward_dialog.h"

#include "calendar/when_text.h"
#include "ui/dialogs/unkept_words.h"
#include "ui/findings/brought_findings.h"
#include "ui/pages/page_context.h"
#include "ui/pages/proposals/proposal_table.h"
#include "ui/pages/proposals/proposal_words.h"
#include "ui/pages/proposals/successors_panel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/text/text_label.h"
#include "workspace/acts/schedule/activity_acts.h"
#include "workspace/queries/staff/roster.h"
#include "workspace/queries/term_rows.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace yanben
{

using namespace Qt::StringLiterals;

RollForwardDialog::RollForwardDialog(const State &state, TermId to, std::optional<TermId> from, QWidget *parent)
    : QDialog{parent},
      m_state{state},
      m_to{to},
      m_from{new QComboBox},
      m_model{new ProposalModel{true, this}},
      m_table{new ProposalTable{tr("Activities to take over"), *m_model}},
      m_successors{new SuccessorsPanel{state, to}},
      m_brought{new BroughtFindings{state, to, [this] { return m_model->tickedCount(); },
                                    [this](const ImportFindings &findings) {
                                        return findings.of(rollForward(m_state, m_to, chosen(), successors()));
                                    }}},
      m_summary{new TextLabel{{}, TextRole::Muted}},
      m_take{primaryButton({})}
{
    setWindowTitle(tr("Take activities over"));
    m_from->setAccessibleName(tr("From the term"));
    m_summary->setWordWrap(true);
    auto *layout = new QVBoxLayout{this};
    layout->setSpacing(spacing(fontMetrics()));
    auto *top = new QHBoxLayout;
    auto *label = new TextLabel{tr("&From the term")};
    label->setBuddy(m_from);
    top->addWidget(label);
    top->addWidget(m_from, 1);
    layout->addLayout(top);
    layout->addWidget(paragraph(tr("Into %1, by week numbers: what was in week 3 comes into week 3, around days off. "
                                   "States and decisions of the old meetings stay behind. No activity comes in before "
                                   "you accept.")
                                    .arg(state.get<Term>(to).title),
                                TextRole::Muted));
    layout->addWidget(m_table, 1);
    layout->addWidget(m_successors);
    layout->addWidget(m_brought);
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(m_take, QDialogButtonBox::AcceptRole);
    buttons->addButton(new QPushButton{tr("Cancel")}, QDialogButtonBox::RejectRole);
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_summary, 1);
    bottom->addWidget(buttons);
    layout->addLayout(bottom);
    m_take->setDefault(true);

    fillTerms(from);
    connect(buttons, &QDialogButtonBox::accepted, this, &RollForwardDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &RollForwardDialog::reject);
    connect(m_from, &QComboBox::currentIndexChanged, this, &RollForwardDialog::propose);
    connect(m_model, &ProposalModel::ticksChanged, this, &RollForwardDialog::count);
    connect(m_successors, &SuccessorsPanel::changed, this, [this] {
        showPeople();
        count();
    });
    const int line = fontMetrics().height();
    resize(line * 50, line * 32);
    propose();
    m_brought->look();
    m_table->setFocus();
}

void RollForwardDialog::fillTerms(std::optional<TermId> from)
{
    const Term &to = m_state.get<Term>(m_to);
    std::optional<TermId> proposed = from;
    for (const Term *term : termsOf(m_state)) {
        if (term->id == m_to || activitiesOf(m_state, term->id).empty())
            continue;
        m_from->addItem(term->title, QVariant::fromValue(keyOf(term->id)));
        if (!from && (term->last < to.first || !proposed))
            proposed = term->id;
    }
    if (proposed)
        m_from->setCurrentIndex(std::max(0, m_from->findData(QVariant::fromValue(keyOf(*proposed)))));
    m_from->setEnabled(m_from->count() > 0);
}

QString RollForwardDialog::titleOf(const RolledActivity &activity, const RolledTime &time) const
{
    const Activity &row = m_state.get<Activity>(activity.activity);
    if (time.phase)
        return tr("step: %1").arg(row.phases.at(*time.phase).name);
    if (time.session) {
        const Session &session = m_state.get<Session>(*time.session);
        const QString people = displayNames(m_state, session.presenters);
        return tr("session: %1").arg(people.isEmpty() ? session.place : people);
    }
    return row.title.isEmpty() ? tr("An activity without content") : row.title;
}

void RollForwardDialog::propose()
{
    m_activities = m_from->count() > 0 ? proposeRollForward(m_state, TermId{m_from->currentData().toLongLong()}, m_to)
                                       : std::vector<RolledActivity>{};
    const Term &to = m_state.get<Term>(m_to);
    std::vector<TimeProposal> rows;
    for (const RolledActivity &activity : m_activities) {
        const Term &from = m_state.get<Term>(m_state.get<Activity>(activity.activity).term);
        for (const RolledTime &time : activity.times) {
            const bool first = &time == &activity.times.front();
            QStringList why;
            if (first && activity.cancelled)
                why << tr("was cancelled");
            if (first && activity.alreadyThere)
                why << tr("the term has it already");
            why << rolledText(time.after, to);
            if (first && !activity.lostTopic.isEmpty())
                why << tr("without its topic “%1”, which the term does not have").arg(activity.lostTopic);
            rows.push_back({.what = titleOf(activity, time),
                            .before = whenText(time.before, from),
                            .after = time.after.when,
                            .term = to,
                            .why = why.join(tr("; ")),
                            .people = first ? peopleText(activity) : QString{},
                            .ofOther = !first,
                            .ticked = activity.isProposed()});
        }
    }
    m_model->setRows(std::move(rows));
    count();
}

QString RollForwardDialog::peopleText(const RolledActivity &activity) const
{
    QStringList lines;
    const Successors chosen = m_successors->chosen();
    for (const StaffId one : activity.left) {
        const auto successor = chosen.find(one);
        const QString who = successor == chosen.end() ? tr("who?")
                            : successor->second       ? displayName(m_state, *successor->second)
                                                      : tr("nobody");
        lines << tr("%1 → %2").arg(displayName(m_state, one), who);
    }
    for (const GroupId group : activity.emptyGroups)
        lines << tr("nobody is in “%1” any more").arg(m_state.get<Group>(group).name);
    return lines.join(u'\n');
}

void RollForwardDialog::showPeople()
{
    int row = 0;
    for (const RolledActivity &activity : m_activities) {
        m_model->setPeople(row, peopleText(activity));
        row += static_cast<int>(activity.times.size());
    }
}

void RollForwardDialog::count()
{
    m_successors->ask(leftAmong(chosen()));
    m_brought->lookSoon();
    const int number = m_model->tickedCount();
    const int open = m_successors->openQuestions();
    m_take->setText(number > 0 ? tr("Take over %n activities", nullptr, number) : tr("Take over"));
    m_take->setEnabled(number > 0 && open == 0);
    if (m_from->count() == 0)
        m_summary->setText(tr("No other term has activities."));
    else if (open > 0)
        m_summary->setText(tr("Say of %n people who takes their place.", nullptr, open));
    else
        m_summary->setText(number > 0 ? QString{} : tr("Nothing is ticked."));
}

std::vector<RolledActivity> RollForwardDialog::chosen() const
{
    std::vector<RolledActivity> chosen;
    std::size_t row = 0;
    for (const RolledActivity &activity : m_activities) {
        const bool isTicked = m_model->rows().at(row).ticked;
        if (isTicked)
            chosen.push_back(activity);
        for (std::size_t i = 0; i < activity.times.size(); ++i, ++row) {
            if (isTicked)
                chosen.back().times[i].after.when = *m_model->rows().at(row).after;
        }
    }
    return chosen;
}

Successors RollForwardDialog::successors() const
{
    return m_successors->chosen();
}

void RollForwardDialog::accept()
{
    if (m_table->finishEditing() && m_take->isEnabled())
        QDialog::accept();
}

void RollForwardDialog::reject()
{
    if (!m_model->isTyped() || mayLoseWords(*this))
        QDialog::reject();
}

std::optional<ActivityId> takeOverActivities(PageContext &context, TermId to, std::optional<TermId> from,
                                             QWidget *parent)
{
    RollForwardDialog dialog{context.state(), to, from, parent};
    std::optional<ActivityId> added;
    bool done = false;
    // Where nobody signs, or the role may not, the dialog comes back with all that was chosen.
    while (!done) {
        if (dialog.exec() != QDialog::Accepted)
            return std::nullopt;
        done = context.acts.runBuilt([&] {
            Act act = rollForward(context.state(), to, dialog.chosen(), dialog.successors());
            added = addedActivity(act);
            return act;
        });
    }
    return added;
}

} // namespace yanben
