#include "workspace/live/current_term.h"

#include "workspace/queries/term_rows.h"

namespace yanben
{

CurrentTerm::CurrentTerm(Workspace &workspace, QDate today, QObject *parent)
    : QObject{parent}, m_workspace{workspace}, m_today{today}, m_choice{termFor(workspace.state(), today)}
{
    connect(&workspace.acts(), &ActRunner::changed, this, [this](const ChangeNotice &notice) {
        if (notice.touches<Term>())
            follow();
    });
    connect(&workspace.acts(), &ActRunner::reloaded, this, &CurrentTerm::follow);
}

const Term *CurrentTerm::term() const
{
    return id() ? m_workspace.state().find<Term>(*id()) : nullptr;
}

Qt::DayOfWeek CurrentTerm::weekStart() const
{
    return term() ? term()->weekStart : Qt::Monday;
}

void CurrentTerm::choose(TermId id)
{
    if (m_choice.id() == id || !m_workspace.state().find<Term>(id))
        return;
    m_choice.choose(id);
    emit changed();
}

void CurrentTerm::follow()
{
    m_choice.follow(m_workspace.state(), termFor(m_workspace.state(), m_today));
    emit changed();
}

} // namespace yanben
