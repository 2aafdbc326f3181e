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
    /// A larger difference between the highest and the lowest mark is 待复核, until marks that come in addition settle
    /// it: more than half of all have to lie no further apart than this. Of two marks that is both, of three the
    /// nearest two. Empty: any difference is let pass. Agreed asks for more: there every mark is the same, or it is
    /// 待复核.
    std::optional<Points> limit = {};

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
