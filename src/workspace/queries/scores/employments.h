#pragma once

#include "domain/employment.h"
#include "workspace/queries/scores/published/published_scores.h"

#include <optional>
#include <vector>

namespace yanben
{

/// As the roster has it; only a teacher has one.
std::optional<Employment> employmentOf(const State &state, Subject subject);
/// As it was when the result was given out, if it was; what was open then is read from the roster.
std::optional<Employment> employmentOf(const State &state, Subject subject, const PublishedScore *published);

/// A teacher for whom vetoes hold whose consequences depend on what the roster does not say of him.
struct OpenConsequences
{
    StaffId staff{};
    std::vector<QString> vetoes; ///< each once

    friend bool operator==(const OpenConsequences &, const OpenConsequences &) = default;
};

/// Over all rubrics of the term, by the versions in use. Filed sheets are settled, and so is what was given out with
/// the employment of then.
std::vector<OpenConsequences> openConsequences(const State &state, TermId term);

} // namespace yanben
