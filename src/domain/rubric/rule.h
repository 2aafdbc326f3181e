#pragma once

#include "domain/numbers/points.h"
#include "domain/rules/awards_rule.h"
#include "domain/rules/bands_rule.h"
#include "domain/rules/composite_rule.h"
#include "domain/rules/conditions_rule.h"
#include "domain/rules/convert_rule.h"
#include "domain/rules/levels_rule.h"
#include "domain/rules/quota_rule.h"
#include "domain/rules/rank_rule.h"
#include "domain/rules/rating_rule.h"
#include "domain/rules/ratio_rule.h"
#include "domain/rules/record_key.h"
#include "domain/rules/tally_rule.h"

#include <QString>

#include <optional>
#include <variant>
#include <vector>

namespace yanben
{

enum class Comparison { AtLeast, Above, AtMost, Below };

/// Tested before the rule; the first that holds gives its points.
struct Override
{
    QString measure = {};
    Comparison comparison = Comparison::AtLeast;
    Amount limit = {};
    Points points = {};
    std::optional<QString> name = {};

    friend bool operator==(const Override &, const Override &) = default;
};

using RuleKind = std::variant<RatingRule, LevelsRule, TallyRule, QuotaRule, BandsRule, RankRule, AwardsRule,
                              ConditionsRule, ConvertRule, RatioRule, CompositeRule>;

/// How a record becomes points.
struct Rule
{
    RuleKind kind = {};
    std::vector<Override> overrides = {};

    friend bool operator==(const Rule &, const Rule &) = default;
};

} // namespace yanben
