// How what a target means is found on the page.
#include "ui/pages/scores/scores_page.h"
#include "ui/pages/subject_words.h"
#include "workspace/queries/term_rows.h"

#include <algorithm>

namespace yanben
{

void ScoresPage::chooseGroupRubric()
{
    if (m_book->sheet().terms.subject == RubricSubject::Group)
        return;
    const std::vector<const Rubric *> choices = m_rubric.choices();
    const auto found = std::ranges::find_if(choices, [this](const Rubric *each) {
        return subjectKind(m_context.state(), each->id) == RubricSubject::Group;
    });
    if (found != choices.end())
        m_rubric.choose((*found)->id);
}

std::optional<int> ScoresPage::columnMeant(const QString &part, const CriterionVersion *named) const
{
    if (named)
        return m_book->columnOf(named->criterion);
    std::optional<int> meant;
    for (int column = 0; column < static_cast<int>(m_book->criteria().size()); ++column) {
        const CriterionSpec &spec = m_book->criteria()[static_cast<std::size_t>(column)]->spec;
        if (!part.isEmpty() && (spec.no == part || spec.title == part))
            meant = column;
    }
    return meant;
}

bool ScoresPage::jumpTo(const Target &target)
{
    if (target.part == groupPart)
        chooseGroupRubric();
    const std::optional<CriterionVersionId> criterion = criterionOfPart(target.part);
    const CriterionVersion *named = criterion ? m_context.state().find<CriterionVersion>(*criterion) : nullptr;
    if (named)
        m_rubric.choose(m_context.state().get<RubricVersion>(named->version).rubric);
    refresh();
    if (!hasScores())
        return false;
    const bool meansCriterion = named || (!target.part.isEmpty() && target.part != groupPart);
    std::optional<int> column = columnMeant(target.part, named);
    if (meansCriterion && !column) {
        m_inspector->commit(); // what is being typed is the rater's
        m_book->setVoice({});  // the table of a rater has his criteria alone
        column = columnMeant(target.part, named);
    }
    BookCell cell = m_cell.value_or(BookCell{});
    if (target.id) {
        const std::optional<int> row = m_book->rowOf(subjectOf(m_book->sheet().terms.subject, *target.id));
        if (!row)
            return false;
        cell.row = *row;
    }
    cell.column = column.value_or(cell.column);
    m_cell = cell;
    setWay(Way::Grid);
    return true;
}

} // namespace yanben
