#include "workspace/queries/scores/published/kept_vetoes.h"

#include <algorithm>
#include <iterator>

namespace yanben
{

std::vector<HeldVeto> vetoesOf(const State &state, RubricId rubric, Subject subject, const PublishedScore *published)
{
    const std::optional<SubjectRecords> kept = published ? keptRecords(*published) : std::nullopt;
    if (!kept || kept->grounds.empty())
        return vetoesOf(state, rubric, subject);
    std::vector<HeldVeto> vetoes;
    std::ranges::transform(kept->grounds, std::back_inserter(vetoes),
                           [](const VetoGrounds &each) { return HeldVeto{.name = each.veto, .evidence = each.text}; });
    return vetoes;
}

} // namespace yanben
