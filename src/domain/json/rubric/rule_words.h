#pragma once

#include "domain/json/json_reader.h"
#include "domain/rubric/rule.h"

namespace yanben
{

inline constexpr JsonWords<RatingCombine, 4> ratingCombineWords{{
    {RatingCombine::Mean, u"mean"},
    {RatingCombine::Median, u"median"},
    {RatingCombine::Max, u"max"},
    {RatingCombine::Min, u"min"},
}};

inline constexpr JsonWords<Combine, 3> combineWords{{
    {Combine::Sum, u"sum"},
    {Combine::Mean, u"mean"},
    {Combine::Best, u"best"},
}};

inline constexpr JsonWords<Need, 3> needWords{{
    {Need::Each, u"each"},
    {Need::Any, u"any"},
    {Need::All, u"all"},
}};

inline constexpr JsonWords<Comparison, 4> comparisonWords{{
    {Comparison::AtLeast, u"at_least"},
    {Comparison::Above, u"above"},
    {Comparison::AtMost, u"at_most"},
    {Comparison::Below, u"below"},
}};

/// In the order of RuleKind.
inline constexpr std::array<QStringView, 11> ruleKindWords{u"rating",  u"levels", u"tally",    u"quota",
                                                           u"bands",   u"rank",   u"awards",   u"conditions",
                                                           u"convert", u"ratio",  u"composite"};
static_assert(ruleKindWords.size() == std::variant_size_v<RuleKind>);

} // namespace yanben
