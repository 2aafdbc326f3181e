#include "workspace/queries/scores/employments.h"

#include "domain/rubric/vetoes.h"
#include "workspace/queries/term_rows.h"

#include <algorithm>
#include <map>

namespace yanben
{

namespace
{

/// Whether the veto's consequences were given out with the employment that held then.
bool isGivenOutWithEmployment(const State &state, const SheetVeto &held)
{
    const std::vector<PublishedScore> revisions = revisionsOf(state, held.sheet);
    if (revisions.empty())
        return false;
    const std::optional<SubjectRecords> kept = keptRecords(revisions.back());
    return kept && kept->employment && std::ranges::count(kept->vetoes, held.name) > 0;
}

} // namespace

std::optional<Employment> employmentOf(const State &state, Subject subject)
{
    const auto *staff = std::get_if<StaffId>(&subject);
    const StaffMember *member = staff ? state.find<StaffMember>(*staff) : nullptr;
    return member ? member->employment : std::nullopt;
}

std::optional<Employment> employmentOf(const State &state, Subject subject, const PublishedScore *published)
{
    if (!published)
        return employmentOf(state, subject);
    const std::optional<SubjectRecords> kept = keptRecords(*published);
    return kept && kept->employment ? kept->employment : employmentOf(state, subject);
}

std::vector<OpenConsequences> openConsequences(const State &state, TermId term)
{
    std::map<StaffId, std::vector<QString>> open;
    for (const auto &[id, held] : state.all<SheetVeto>()) {
        const ScoreSheet &sheet = state.get<ScoreSheet>(held.sheet);
        const auto *staff = std::get_if<StaffId>(&sheet.subject);
        if (sheet.term != term || sheet.state == SheetState::Archived || !staff || employmentOf(state, sheet.subject))
            continue;
        const RubricVersion *version = versionInUse(state, sheet.rubric);
        std::vector<QString> &vetoes = open[*staff];
        const QString names[] = {held.name};
        if (version && !dependingOnEmployment(version->terms, names).empty() &&
            std::ranges::count(vetoes, held.name) == 0 && !isGivenOutWithEmployment(state, held))
            vetoes.push_back(held.name);
    }
    std::vector<OpenConsequences> found;
    for (auto &[staff, vetoes] : open) {
        std::ranges::sort(vetoes);
        if (!vetoes.empty())
            found.push_back({.staff = staff, .vetoes = std::move(vetoes)});
    }
    return found;
}

} // namespace yanben
