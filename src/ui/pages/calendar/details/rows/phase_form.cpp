#include "ui/pages/calendar/details/rows/phase_form.h"

#include "calendar/when_text.h"
#include "ui/acts/when_words.h"
#include "ui/pages/calendar/details/rows/people_edit.h"
#include "ui/theme/theme.h"
#include "ui/widgets/editors/problem_line.h"
#include "ui/widgets/editors/time/when_edit.h"
#include "ui/widgets/text/text_label.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace yanben
{

PhaseForm::PhaseForm(const State &state, bool isWritable, QWidget *parent)
    : QWidget{parent},
      m_name{new QLineEdit},
      m_when{new WhenEdit{Term{}}},
      m_outside{new TextLabel{{}, TextRole::Warning}},
      m_people{new PeopleEdit{state, tr("People of the step")}},
      m_done{new QCheckBox}
{
    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing(fontMetrics()) / 4);
    m_people->setPlaceholder(tr("People"));
    layout->addWidget(m_name);
    layout->addWidget(m_when);
    layout->addWidget(new ProblemLine{*m_when});
    layout->addWidget(m_outside);
    layout->addWidget(m_people);
    layout->addWidget(m_people->unknownNames());
    layout->addWidget(m_done);
    m_done->setEnabled(isWritable);
    setFocusProxy(m_name);
    m_outside->setObjectName(QStringLiteral("outsideActivity"));
    m_outside->setWordWrap(true);
    m_outside->setScale(0.92);
    m_outside->hide();
    m_name->setReadOnly(!isWritable);
    m_when->setReadOnly(!isWritable);
    m_people->setEnabled(isWritable);

    connect(m_name, &QLineEdit::editingFinished, this, [this] {
        m_name->setModified(false);
        emit written();
    });
    connect(m_name, &QLineEdit::returnPressed, this, &PhaseForm::nextWanted);
    connect(m_when, &QLineEdit::editingFinished, this, [this] {
        if (!m_when->check())
            return;
        m_when->setModified(false);
        emit written();
    });
    connect(m_people, &PeopleEdit::peopleWritten, this, &PhaseForm::written);
    connect(m_done, &QCheckBox::clicked, this, [this](bool isDone) {
        emit doneWanted(isDone);
        m_done->setChecked(m_shown.done.has_value()); // where it could not be marked
    });
}

PhaseForm::~PhaseForm()
{
    // As the proxy of the keyboard it loses it in ~QWidget, when there is no step left to write.
    m_name->disconnect(this);
}

void PhaseForm::show(const Phase &phase, const When &whole, const Term &term, int number)
{
    m_shown = phase;
    m_name->setPlaceholderText(tr("Step %1").arg(number));
    m_name->setAccessibleName(tr("Step %1: name").arg(number));
    m_when->setAccessibleName(tr("Step %1: time").arg(number));
    m_people->setName(tr("Step %1: people").arg(number));
    if (!(m_name->isModified() && m_name->hasFocus()) && m_name->text() != phase.name)
        m_name->setText(phase.name);
    if (m_when->problem().isEmpty() && !(m_when->isModified() && m_when->hasFocus())) {
        m_when->setTerm(term);
        m_when->setWhole(whole);
        m_when->setWhen(phase.when.value_or(When{}));
    }
    // It may be meant, such as to prepare a week ahead.
    m_outside->setText(phase.when ? outsideText(*phase.when, whole, term) : QString{});
    m_outside->setVisible(!m_outside->text().isEmpty());
    m_people->setPeople(phase.people);
    m_done->setAccessibleName(tr("Step %1: done").arg(number));
    m_done->setChecked(phase.done.has_value());
    m_done->setText(phase.done ? tr("Done: %1, %2").arg(dayText(phase.done->on, term), phase.done->by) : tr("Done"));
}

void PhaseForm::setSuggestions(const QStringList &people)
{
    m_people->setSuggestions(people);
}

Phase PhaseForm::phase() const
{
    Phase phase{
        .name = m_name->text().simplified(), .when = m_shown.when, .people = m_people->people(), .done = m_shown.done};
    if (m_when->text().trimmed().isEmpty())
        phase.when.reset();
    else if (const std::optional<When> typed = m_when->when())
        phase.when = typed;
    return phase;
}

void PhaseForm::forget()
{
    m_when->setWhen(m_shown.when.value_or(When{}));
}

bool PhaseForm::check()
{
    if (m_when->check())
        return true;
    m_when->setFocus();
    return false;
}

} // namespace yanben
