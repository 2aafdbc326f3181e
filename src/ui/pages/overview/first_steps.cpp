#include "ui/pages/overview/first_steps.h"

#include "ui/widgets/buttons.h"
#include "workspace/queries/overview_rows.h"
#include "workspace/queries/term_rows.h"
#include "workspace/state.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace yanben
{

FirstSteps::FirstSteps(QWidget *parent)
    : Card{tr("First steps"), parent},
      m_staff{add(tr("Enter the teachers and their groups"), PageId::Staff)},
      m_calendar{add(tr("Look over the term and the school calendar"), PageId::Settings)},
      m_plan{add(tr("Write the research plan"), PageId::Plan)},
      m_activities{add(tr("Enter the activities of the term"), PageId::Schedule)},
      m_rubric{add(tr("Make the rubric, from a template or a file"), PageId::Rubric)}
{
    setVisible(false);
}

QPushButton *FirstSteps::add(const QString &text, PageId page)
{
    QPushButton *button = linkButton(text, this);
    connect(button, &QPushButton::clicked, this,
            [this, page] { emit jumpRequested({.page = page, .id = {}, .part = {}}); });
    body()->addWidget(button);
    return button;
}

void FirstSteps::tell(const State &state, TermId term)
{
    const bool hasStaff = !state.all<StaffMember>().empty();
    const bool hasActivities = !activitiesOf(state, term).empty();
    const bool hasRubric = !rubricsOf(state, term).empty();
    m_isWanted = !hasStaff || (!hasActivities && !hasRubric);
    m_staff->setVisible(!hasStaff);
    m_calendar->setVisible(!hasActivities);
    m_plan->setVisible(m_isWanted && termProgress(state, term, {}).writtenSections == 0);
    m_activities->setVisible(!hasActivities);
    m_rubric->setVisible(!hasRubric);
    setVisible(m_isWanted);
}

} // namespace yanben
