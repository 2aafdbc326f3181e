// Where what is found leads to.
#include "app/open_school.h"
#include "ui/shell/page_factory.h"
#include "workspace/queries/subjects.h"

#include <algorithm>
#include <set>

namespace yanben
{

std::vector<PaletteHit> OpenSchool::search(const QString &words)
{
    std::vector<PaletteHit> hits;
    if (!m_term.id())
        return hits;
    std::set<PageId> there;
    for (const PageEntry &page : pages())
        there.insert(page.id);
    const std::optional<RubricId> rubric = m_context.rubrics.teachers.id();
    const std::vector<Subject> scored =
        rubric && there.contains(PageId::Scores) ? scoredSubjects(m_context.state(), *rubric) : std::vector<Subject>{};
    const auto target = [this](const SearchHit::Place &place) -> Target {
        struct
        {
            const State &state;

            Target operator()(StaffId id) const { return {PageId::Staff, keyOf(id), {}}; }
            Target operator()(GroupId id) const { return {PageId::GroupScores, keyOf(id), QStringLiteral("group")}; }
            Target operator()(ActivityId id) const { return {PageId::Schedule, keyOf(id), {}}; }
            Target operator()(CriterionVersionId id) const { return {PageId::Rubric, keyOf(id), {}}; }
            Target operator()(SectionId id) const { return {PageId::Plan, keyOf(id), {}}; }
            Target operator()(ThemeId id) const
            {
                const std::optional<GroupId> group = state.get<Theme>(id).group;
                return {PageId::Calendar, group ? std::optional{keyOf(*group)} : std::nullopt,
                        QStringLiteral("themes")};
            }
            Target operator()(RequiredCountId id) const
            {
                return {PageId::Calendar, keyOf(id), QStringLiteral("counts")};
            }
        } visitor{m_context.state()};
        return std::visit(visitor, place);
    };
    for (const SearchHit &hit : m_search.find(*m_term.id(), words)) {
        const Target place = target(hit.place);
        if (there.contains(place.page))
            hits.push_back(
                {.title = hit.title, .subtitle = hit.subtitle, .icon = pageIcon(place.page), .target = place});
        const auto *staff = std::get_if<StaffId>(&hit.place);
        if (staff && std::ranges::find(scored, Subject{*staff}) != scored.end())
            hits.push_back({.title = hit.title,
                            .subtitle = tr("Score sheet"),
                            .icon = pageIcon(PageId::Scores),
                            .target = {PageId::Scores, keyOf(*staff), {}}});
    }
    return hits;
}

} // namespace yanben
