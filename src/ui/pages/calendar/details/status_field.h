#pragma once

#include "ui/pages/calendar/details/status_dialog.h"
#include "ui/pages/page_context.h"

#include <QWidget>

#include <map>

class QAction;
class QPushButton;

namespace yanben
{

class TextLabel;

/// 状态: planned, held, postponed or cancelled, with its reason and what was first planned.
class StatusField final : public QWidget
{
    Q_OBJECT

public:
    explicit StatusField(PageContext &context, QWidget *parent = nullptr);

    void show(const Activity &activity, const Term &term);

private:
    void ask(StatusDialog::Step step);
    /// Marks the step in the menu that says how the activity stands.
    void tick();
    void run(Act (*act)(const State &state, ActivityId activity));

    PageContext &m_context;
    std::optional<ActivityId> m_activity;
    std::map<ActivityStatus, QAction *> m_steps;
    QPushButton *m_state;
    TextLabel *m_why;
    QPushButton *m_restore;
};

/// Asks for what the step needs, and takes it. Whoever may not is told before.
void askStatus(PageContext &context, ActivityId activity, StatusDialog::Step step, QWidget *parent);

} // namespace yanben
