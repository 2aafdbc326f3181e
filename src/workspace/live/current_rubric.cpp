#include "workspace/live/current_rubric.h"

#include "workspace/queries/subjects.h"
#include "workspace/queries/term_rows.h"

#include <algorithm>

namespace yanben
{

CurrentRubric::CurrentRubric(Workspace &workspace, CurrentTerm &term, RubricDesk desk, QObject *parent)
    : QObject{parent}, m_workspace{workspace}, m_term{term}, m_desk{desk}, m_shown{id()}
{
    connect(&workspace.acts(), &ActRunner::changed, this, [this](const ChangeNotice &notice) {
        if (notice.touches<Rubric>() || notice.touches<RubricVersion>())
            follow();
    });
    connect(&workspace.acts(), &ActRunner::reloaded, this, &CurrentRubric::follow);
    connect(&term, &CurrentTerm::changed, this, &CurrentRubric::follow);
}

std::vector<const Rubric *> CurrentRubric::choices() const
{
    const State &state = m_workspace.state();
    std::vector<const Rubric *> rubrics;
    if (m_term.id())
        rubrics = rubricsOf(state, *m_term.id());
    if (m_desk != RubricDesk::Any) {
        std::erase_if(rubrics, [&](const Rubric *each) {
            return (subjectKind(state, each->id) == RubricSubject::Teacher) != (m_desk == RubricDesk::Teachers);
        });
    }
    return rubrics;
}

const Rubric *CurrentRubric::rubric() const
{
    const std::vector<const Rubric *> rubrics = choices();
    const auto chosen =
        std::ranges::find_if(rubrics, [this](const Rubric *each) { return m_chosen && each->id == *m_chosen; });
    if (chosen != rubrics.end())
        return *chosen;
    return rubrics.empty() ? nullptr : rubrics.front();
}

std::optional<RubricId> CurrentRubric::id() const
{
    const Rubric *shown = rubric();
    return shown ? std::optional{shown->id} : std::nullopt;
}

void CurrentRubric::choose(RubricId id)
{
    const std::vector<const Rubric *> rubrics = choices();
    if (std::ranges::none_of(rubrics, [id](const Rubric *each) { return each->id == id; }))
        return;
    m_chosen = id;
    follow();
}

void CurrentRubric::follow()
{
    emit choicesChanged();
    const std::optional<RubricId> shown = id();
    if (m_shown == shown)
        return;
    m_shown = shown;
    emit changed();
}

} // namespace yanben
