#include "ui/pages/calendar/details/rows/phases_edit.h"

#include "ui/pages/calendar/details/rows/ordered_rows.h"
#include "ui/pages/calendar/details/rows/phase_form.h"
#include "ui/pages/calendar/details/rows/phase_templates.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/text/text_label.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>

namespace yanben
{

PhasesEdit::PhasesEdit(const State &state, bool isWritable, QWidget *parent)
    : QWidget{parent},
      m_state{state},
      m_isWritable{isWritable},
      m_rows{new OrderedRows{[this] { return makeForm(); }, isWritable}},
      m_remark{new TextLabel{{}, TextRole::Warning}},
      m_add{linkButton(tr("Add step"))},
      m_template{linkButton(tr("From a template"))}
{
    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing(fontMetrics()) / 2);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_add);
    buttons->addWidget(m_template);
    buttons->addStretch(1);
    layout->addWidget(m_rows);
    m_remark->setWordWrap(true);
    m_remark->hide();
    layout->addWidget(m_remark);
    layout->addLayout(buttons);
    auto *menu = new QMenu{m_template};
    for (const PhaseTemplate &each : phaseTemplates()) {
        QAction *action = menu->addAction(each.name);
        action->setToolTip(each.phases.join(u'、'));
        connect(action, &QAction::triggered, this,
                [this, phases = each.phases] { insert(static_cast<int>(m_phases.size()), phases); });
    }
    menu->setToolTipsVisible(true);
    m_template->setMenu(menu);
    m_template->setToolTip(tr("Adds the steps of a kind of activity behind those that are there"));
    m_add->setEnabled(isWritable);
    m_template->setEnabled(isWritable);

    connect(m_add, &QPushButton::clicked, this, [this] { insert(static_cast<int>(m_phases.size()), {QString{}}); });
    connect(m_rows, &OrderedRows::moveWanted, this, &PhasesEdit::move);
    connect(m_rows, &OrderedRows::removeWanted, this, &PhasesEdit::remove);
}

QWidget *PhasesEdit::makeForm()
{
    auto *form = new PhaseForm{m_state, m_isWritable};
    form->setSuggestions(m_people);
    connect(form, &PhaseForm::written, this, &PhasesEdit::write);
    connect(form, &PhaseForm::doneWanted, this, [this, form](bool isDone) { mark(*form, isDone); });
    connect(form, &PhaseForm::nextWanted, this, [this, form] {
        for (int row = 0; row < m_rows->count(); ++row) {
            if (m_rows->form(row) == form && m_isWritable && !form->phase().name.isEmpty())
                insert(row + 1, {QString{}});
        }
    });
    return form;
}

PhaseForm &PhasesEdit::form(int row) const
{
    return *static_cast<PhaseForm *>(m_rows->form(row));
}

void PhasesEdit::setPhases(const std::vector<Phase> &phases, const When &whole, const Term &term)
{
    m_phases = phases;
    m_rows->setCount(static_cast<int>(phases.size()), [&phases](int row) {
        const QString &name = phases[static_cast<std::size_t>(row)].name;
        return name.isEmpty() ? tr("Step %1").arg(row + 1) : name;
    });
    int row = 0;
    for (const Phase &phase : phases) {
        form(row).show(phase, whole, term, row + 1);
        ++row;
    }
}

void PhasesEdit::clear()
{
    m_phases.clear();
    m_rows->setCount(0, {});
    setRemark({});
}

void PhasesEdit::setSuggestions(const QStringList &people)
{
    m_people = people;
    for (int row = 0; row < m_rows->count(); ++row)
        form(row).setSuggestions(people);
}

void PhasesEdit::setRemark(const QString &text)
{
    m_remark->setText(text);
    m_remark->setVisible(!text.isEmpty());
}

bool PhasesEdit::finishEditing()
{
    for (int row = 0; row < m_rows->count(); ++row) {
        if (!form(row).check())
            return false;
    }
    write();
    return true;
}

std::vector<Phase> PhasesEdit::typed() const
{
    std::vector<Phase> phases;
    for (int row = 0; row < m_rows->count(); ++row)
        phases.push_back(form(row).phase());
    return phases;
}

void PhasesEdit::write()
{
    const std::vector<Phase> phases = typed();
    if (m_isWritable && phases != m_phases)
        emit written(phases);
}

void PhasesEdit::insert(int row, const QStringList &names)
{
    if (!finishEditing())
        return;
    std::vector<Phase> phases = m_phases;
    std::vector<Phase> fresh;
    for (const QString &name : names)
        fresh.push_back({.name = name});
    phases.insert(phases.begin() + row, fresh.begin(), fresh.end());
    emit written(phases);
    if (m_rows->count() > row)
        m_rows->focusRow(row);
}

void PhasesEdit::move(int from, int to)
{
    if (!finishEditing())
        return;
    std::vector<Phase> phases = m_phases;
    std::swap(phases.at(static_cast<std::size_t>(from)), phases.at(static_cast<std::size_t>(to)));
    emit written(phases);
}

void PhasesEdit::remove(int row)
{
    form(row).forget();
    if (!finishEditing())
        return;
    std::vector<Phase> phases = m_phases;
    phases.erase(phases.begin() + row);
    emit written(phases);
}

void PhasesEdit::mark(const PhaseForm &marked, bool isDone)
{
    if (!finishEditing())
        return;
    for (int row = 0; row < m_rows->count(); ++row) {
        if (m_rows->form(row) == &marked)
            emit doneWanted(static_cast<std::size_t>(row), isDone);
    }
}

} // namespace yanben
