#pragma once

#include "domain/records/record_data.h"

#include <QString>

#include <optional>
#include <vector>

namespace yanben
{

/// How the marks of several raters become one.
enum class PanelCombine {
    Mean,
    Median,
    Trimmed, ///< 去掉一个最高分和一个最低分; of fewer than three marks none is left out
    Agreed   ///< all the same, or 待复核
};

struct PanelTerms
{
    PanelCombine combine = PanelCombine::Mean;
    std::optional<Points> limit = {}; ///< a larger difference between two marks is 待复核; empty: any is let pass

    friend bool operator==(const PanelTerms &, const PanelTerms &) = default;
};

struct PanelRating
{
    QString rater = {};
    RecordData data = {};

    friend bool operator==(const PanelRating &, const PanelRating &) = default;
};

/// What the raters of a criterion have handed in for one subject (C14). The office's own record, where there is one,
/// decides over it.
struct Panel
{
    PanelTerms terms = {};
    int expected = 0; ///< ratings that are to come in all
    std::vector<PanelRating> ratings = {};

    friend bool operator==(const Panel &, const Panel &) = default;
};

} // namespace yanben
