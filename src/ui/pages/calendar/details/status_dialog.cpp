#include "ui/pages/calendar/details/status_dialog.h"

#include "calendar/when_text.h"
#include "ui/acts/status_words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/editors/problem_line.h"
#include "ui/widgets/editors/time/when_edit.h"
#include "ui/widgets/panels/field_column.h"
#include "ui/widgets/text/text_label.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace yanben
{

namespace
{

TextLabel *problemIn(QWidget *dialog)
{
    auto *label = new TextLabel{{}, TextRole::Danger, dialog};
    label->setWordWrap(true);
    label->hide();
    return label;
}

void sayProblem(TextLabel &label, QWidget &field, const QString &problem)
{
    label.setText(problem);
    label.setVisible(!problem.isEmpty());
    setBad(field, !problem.isEmpty(), problem);
}

} // namespace

StatusDialog::StatusDialog(Step step, const Activity &activity, const Term &term, Take take, QWidget *parent)
    : QDialog{parent},
      m_step{step},
      m_take{std::move(take)},
      m_when{new WhenEdit{term, this}},
      m_whenProblem{new ProblemLine{*m_when, this}},
      m_reason{new QLineEdit{this}},
      m_reasonProblem{problemIn(this)}
{
    const bool postpones = step == Step::Postpone;
    setWindowTitle(postpones ? tr("Postpone the activity") : tr("Cancel the activity"));
    auto *layout = new QVBoxLayout{this};
    layout->setSpacing(spacing(fontMetrics()) / 2);
    const QString name = activity.title.isEmpty() ? tr("New activity") : activity.title;
    auto *words = new TextLabel{tr("%1 · %2").arg(name, whenText(activity.when, term, WhenStyle::WithWeekdays))};
    words->setWordWrap(true);
    layout->addWidget(words);
    if (postpones) {
        addLabelled(*layout, tr("New time"), m_when);
        m_when->setPlaceholderText(tr("Empty: to be set later"));
        layout->addWidget(m_whenProblem);
    } else {
        m_when->hide();
        auto *kept = new TextLabel{tr("It stays in the schedule, struck out, and nobody is expected. Ctrl+Z takes it "
                                      "back."),
                                   TextRole::Muted};
        kept->setWordWrap(true);
        layout->addWidget(kept);
    }
    addLabelled(*layout, tr("Reason"), m_reason);
    layout->addWidget(m_reasonProblem);
    auto *buttons = new QDialogButtonBox{QDialogButtonBox::Ok | QDialogButtonBox::Cancel};
    buttons->button(QDialogButtonBox::Ok)->setText(postpones ? tr("Postpone") : tr("Cancel the activity"));
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Leave it as it is"));
    layout->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 60);
    (postpones ? static_cast<QWidget *>(m_when) : m_reason)->setFocus();

    connect(buttons, &QDialogButtonBox::accepted, this, &StatusDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &StatusDialog::reject);
    connect(m_when, &QLineEdit::textEdited, this, [this] {
        if (m_when->problem().isEmpty() && isBad(*m_when)) { // the time that it has already
            m_whenProblem->say({});
            setBad(*m_when, false);
        }
    });
    connect(m_reason, &QLineEdit::textEdited, this, [this] { sayProblem(*m_reasonProblem, *m_reason, {}); });
}

void StatusDialog::accept()
{
    std::optional<When> time;
    if (m_step == Step::Postpone && !m_when->text().trimmed().isEmpty()) {
        if (!m_when->check()) {
            m_when->setFocus();
            return;
        }
        time = m_when->when();
    }
    const std::optional<StatusFault> fault = m_take(time, m_reason->text());
    if (!fault) {
        QDialog::accept();
        return;
    }
    const bool isTime = *fault == StatusFault::SameTime;
    if (isTime) {
        m_whenProblem->say(statusFaultText(*fault));
        setBad(*m_when, true, statusFaultText(*fault));
    } else {
        sayProblem(*m_reasonProblem, *m_reason, statusFaultText(*fault));
    }
    (isTime ? static_cast<QWidget *>(m_when) : m_reason)->setFocus();
}

} // namespace yanben
