#pragma once

#include "domain/rubric/rubric.h"
#include "workspace/state.h"

#include <optional>
#include <vector>

namespace yanben
{

/// A rubric that a new one can start from.
struct RubricTemplate
{
    std::optional<QString> term = {}; ///< the title of the term that uses it; none: it comes with the program
    RubricSheet sheet = {};
};

/// The library that comes with the program, for teachers, groups and schools.
std::vector<RubricTemplate> builtInRubrics();

/// What the school's other terms are scored by, the latest term first.
std::vector<RubricTemplate> rubricsOfOtherTerms(const State &state, TermId term);

/// What a rubric for this subject can start from: those of other terms, then the library.
std::vector<RubricTemplate> templatesFor(const State &state, TermId term, RubricSubject subject);

} // namespace yanben
