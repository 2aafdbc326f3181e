#pragma once

#include "workspace/acts/scoring/veto_acts.h"
#include "workspace/queries/scores/published/published_scores.h"

namespace yanben
{

/// The vetoes of the subject with their grounds. Of a result that was given out these are the grounds of then, also of
/// a veto that was lifted since; a publication that has kept none leaves those that are still recorded.
std::vector<HeldVeto> vetoesOf(const State &state, RubricId rubric, Subject subject, const PublishedScore *published);

} // namespace yanben
