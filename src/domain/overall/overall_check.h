#pragma once

#include "domain/overall/overall.h"

#include <QString>

#include <optional>
#include <vector>

namespace yanben
{

enum class OverallFault {
    NoParts,          ///< of the whole or of a stage
    DuplicateName,    ///< of stages, grades, or a rubric twice in one stage; detail: the name
    PercentSum,       ///< not 100; detail: the sum
    Unstated,         ///< a percentage that somebody has to say; detail: its stage or rubric
    NotPositive,      ///< detail: the number
    NobodyBefore,     ///< the first stage can't choose among those of a stage before
    GradesOutOfOrder, ///< detail: the grade
    OtherSubject,     ///< the rubric is not about the same; detail: its title
    NotOfHundred,     ///< the rubric's totals go up to another mark and `of` is not said; detail: that mark
    NoFullMark,       ///< the rubric only adds up and `of` is not said; detail: its title
    SeveralUnits,     ///< the rubric has no single total; detail: its title
    NoRubric          ///< the rubric is not there any more; detail: what it was called
};

struct OverallProblem
{
    QString path; ///< as stages[1].parts[0].percent; without stages parts[0].percent
    OverallFault fault = OverallFault::NoParts;
    QString detail = {};

    friend bool operator==(const OverallProblem &, const OverallProblem &) = default;
};

/// Why there is no overall result yet; every place. One with any problem is not counted.
std::vector<OverallProblem> checkOverall(const OverallSheet &sheet);

/// The path of a part by its place in partsOf(); empty when there is none.
QString partPath(const OverallSheet &sheet, std::size_t part);

/// The mark up to which a rubric's totals go, after its conversion.
std::optional<Points> scaleOf(const RubricTerms &terms);
/// Whether the totals of `rubric` can stand for a part, of which `part` is the place in partsOf().
std::optional<OverallProblem> checkPart(const OverallSheet &sheet, std::size_t part, const RubricSheet &rubric);

} // namespace yanben
