#pragma once

#include "domain/rubric/rubric.h"

#include <vector>

namespace yanben
{

/// A place where weights have to add to something: all criteria to the full mark, the sections to the same, and the
/// criteria of a section to its weight.
struct WeightLevel
{
    enum class Of { Criteria, Sections, Section };
    Of of = Of::Criteria;
    QString section = {}; ///< the name of a Section
    Points sum = {};
    Points wanted = {};

    bool addsUp() const { return sum == wanted; }
    Points missing() const { return wanted - sum; } ///< below 0: so much is over

    friend bool operator==(const WeightLevel &, const WeightLevel &) = default;
};

/// From the whole down. Without a full mark, and where the rubric converts, the whole need not add to anything.
/// Sections without a weight, and criteria outside of all sections, count toward the whole with what they weigh.
std::vector<WeightLevel> weightLevels(const RubricSheet &sheet);

/// The criteria whose weights a level adds up, by their places; those without a stated weight are left out.
std::vector<std::size_t> criteriaIn(const WeightLevel &level, const RubricSheet &sheet);

} // namespace yanben
