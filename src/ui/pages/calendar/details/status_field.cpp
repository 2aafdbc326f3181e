#include "ui/pages/calendar/details/status_field.h"

#include "calendar/when_text.h"
#include "ui/acts/status_words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/text/text_label.h"

#include <QAction>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace yanben
{

StatusField::StatusField(PageContext &context, QWidget *parent)
    : QWidget{parent},
      m_context{context},
      m_state{new QPushButton},
      m_why{new TextLabel{{}, TextRole::Muted}},
      m_restore{linkButton(tr("Back to the former time"))}
{
    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing(fontMetrics()) / 4);
    m_why->setWordWrap(true);
    m_why->setScale(0.92);
    layout->addWidget(m_state, 0, Qt::AlignLeft | Qt::AlignAbsolute);
    layout->addWidget(m_why);
    layout->addWidget(m_restore);
    setFocusProxy(m_state);
    auto *menu = new QMenu{m_state};
    const auto add = [this, menu](ActivityStatus status, const QString &text) {
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        m_steps.emplace(status, action);
        return action;
    };
    connect(add(ActivityStatus::Planned, statusName(ActivityStatus::Planned)), &QAction::triggered, this,
            [this] { run(setPlanned); });
    connect(add(ActivityStatus::Held, statusName(ActivityStatus::Held)), &QAction::triggered, this,
            [this] { run(setHeld); });
    connect(add(ActivityStatus::Postponed, tr("Postpone…")), &QAction::triggered, this,
            [this] { ask(StatusDialog::Step::Postpone); });
    connect(add(ActivityStatus::Cancelled, tr("Cancel…")), &QAction::triggered, this,
            [this] { ask(StatusDialog::Step::Cancel); });
    // Whatever came of the step that was chosen last.
    connect(menu, &QMenu::aboutToShow, this, &StatusField::tick);
    m_state->setMenu(menu);
    m_state->setEnabled(context.writable());
    connect(m_restore, &QPushButton::clicked, this, [this] { run(restoreTime); });
}

void StatusField::show(const Activity &activity, const Term &term)
{
    m_activity = activity.id;
    m_state->setText(statusName(activity.status));
    m_state->setAccessibleName(tr("State: %1").arg(statusName(activity.status)));
    m_why->setText(statusText(activity, term));
    m_why->setVisible(!m_why->text().isEmpty());
    const bool canGoBack = activity.formerWhen && activity.status != ActivityStatus::Held;
    m_restore->setVisible(canGoBack && m_context.writable());
    if (canGoBack)
        m_restore->setText(tr("Back to %1").arg(whenText(*activity.formerWhen, term)));
}

void StatusField::tick()
{
    const Activity *activity = m_activity ? m_context.state().find<Activity>(*m_activity) : nullptr;
    for (const auto &[status, action] : m_steps)
        action->setChecked(activity && activity->status == status);
}

void StatusField::run(Act (*act)(const State &, ActivityId))
{
    if (m_activity)
        m_context.acts.runBuilt([&] { return act(m_context.state(), *m_activity); });
}

void StatusField::ask(StatusDialog::Step step)
{
    if (m_activity)
        askStatus(m_context, *m_activity, step, this);
}

void askStatus(PageContext &context, ActivityId id, StatusDialog::Step step, QWidget *parent)
{
    if (!context.acts.signer(ActKind::SetActivityStatus))
        return;
    const Activity *activity = context.state().find<Activity>(id);
    if (!activity)
        return;
    const auto take = [&context, step, id](const std::optional<When> &newTime, const QString &reason) {
        std::optional<StatusFault> fault;
        context.acts.runBuilt([&]() -> Act {
            const State &state = context.state();
            StatusAct act =
                step == StatusDialog::Step::Postpone ? postpone(state, id, newTime, reason) : cancel(state, id, reason);
            if (act)
                return std::move(act).value();
            fault = act.error();
            return {};
        });
        return fault;
    };
    StatusDialog dialog{step, *activity, context.state().get<Term>(activity->term), take, parent};
    dialog.exec();
}

} // namespace yanben
