#pragma once

#include "domain/ids.h"
#include "domain/overall/overall.h"

#include <QString>

namespace yanben
{

/// 综合评定 of a term.
struct Overall
{
    OverallId id{};
    QString uid;
    TermId term{};
    OverallSheet sheet; ///< names its rubrics as they were called when they were chosen

    friend bool operator==(const Overall &, const Overall &) = default;
};

/// Which rubric a part stands for, whatever it is called now. A part without one has lost its rubric.
struct OverallRubric
{
    OverallRubricId id{};
    QString uid;
    OverallId overall{};
    int part = 0; ///< its place in partsOf()
    RubricId rubric{};

    friend bool operator==(const OverallRubric &, const OverallRubric &) = default;
};

} // namespace yanben
