// How what is entered about a term is written, or taken back; new terms and deleted ones.
#include "ui/pages/proposals/roll_forward_dialog.h"
#include "ui/pages/settings/settings_parts.h"
#include "ui/pages/settings/settings_words.h"
#include "ui/pages/settings/terms/term_dialog.h"
#include "ui/pages/settings/terms/terms_part.h"
#include "ui/widgets/editors/time/date_field.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

namespace yanben
{

Term TermsPart::typed(const Term &before) const
{
    Term term = before;
    term.title = m_title->text().simplified();
    term.code = m_code->text().simplified();
    term.first = m_first->date();
    term.last = m_last->date();
    term.weekStart = static_cast<Qt::DayOfWeek>(m_weekStart->currentData().toInt());
    term.firstTeachingWeek = m_preparation->isChecked() ? std::optional{m_teaching->date()} : std::nullopt;
    return term;
}

bool TermsPart::commit()
{
    const Term *before = shown();
    if (!m_dirty || !before || !m_context.writable())
        return true;
    const Term term = typed(*before);
    const auto fault = attempt<TermFault>([&] { return editTerm(state(), term); });
    for (SettingsField *field : {m_titleField, m_codeField, m_firstField, m_lastField, m_teachingField})
        field->setProblem({});
    if (!fault) {
        m_dirty = false;
        refresh();
        return true;
    }
    const QString why = termFaultText(*fault, termInTheWay(state(), term)) + u' ' + tr("Esc takes the entry back.");
    switch (*fault) {
    case TermFault::TitleMissing: m_titleField->setProblem(why); break;
    case TermFault::CodeMissing:
    case TermFault::CodeTaken: m_codeField->setProblem(why); break;
    case TermFault::DatesReversed:
    case TermFault::TooLong: m_lastField->setProblem(why); break;
    case TermFault::Overlaps: (term.first != before->first ? m_firstField : m_lastField)->setProblem(why); break;
    case TermFault::TeachingOutside: m_teachingField->setProblem(why); break;
    case TermFault::WeeksContradict: break; // only of a copy
    }
    return false;
}

void TermsPart::restore()
{
    m_dirty = false;
    refresh();
}

void TermsPart::makeTerm(std::optional<TermId> from)
{
    if (!commit())
        return;
    TermDialog dialog{state(), m_context.today(), from, this};
    showProblem(*m_problem, {});
    // Where nobody signs, or the role may not, the dialog comes back with all that was typed.
    do {
        if (dialog.exec() != QDialog::Accepted)
            return;
        const auto fault = attempt<TermFault>([&] {
            return dialog.from() ? copyTerm(state(), *dialog.from(), dialog.term(), dialog.what())
                                 : addTerm(state(), dialog.term());
        });
        QString why = fault ? termFaultText(*fault, termInTheWay(state(), dialog.term())) : QString{};
        if (fault == TermFault::WeeksContradict)
            why += u' ' + opposedWeeksIn(state().get<Term>(*dialog.from()));
        showProblem(*m_problem, why);
    } while (!done());
    const TermId made = state().all<Term>().rbegin()->first;
    choose(keyOf(made));
    if (!dialog.wantsActivities())
        return;
    if (takeOverActivities(m_context, made, dialog.from(), this))
        m_context.term.choose(made);
    else
        emit m_context.acts.told(
            tr("“%1” was made, without activities. Ctrl+Z takes it back.").arg(state().get<Term>(made).title));
}

void TermsPart::removeShown()
{
    if (!m_remove->isEnabled())
        return;
    m_dirty = false;
    const auto held = attempt<TermContents>([this] { return removeTerm(state(), *m_choice.id()); });
    showProblem(*m_problem, held ? termContentsText(*held) : QString{});
    refresh();
}

} // namespace yanben
