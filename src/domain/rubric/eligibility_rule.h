#pragma once

#include "domain/ids.h"
#include "domain/numbers/points.h"

#include <QString>

namespace yanben
{

/// 15%以上: whether a share of exactly that much is enough. The source leaves it open.
enum class ShareBound { AtLeast, MoreThan };

/// What the hours are counted over. The source says 年度或学期.
enum class HoursPeriod { Term, Year };

/// When a group may not be put forward: too many of its teachers miss the hours (C20, L03, I07).
struct EligibilityTerms
{
    CriterionId hours{}; ///< of a teachers' rubric; its records say how many
    Amount required = Amount::whole(24);
    Points percent = Points::whole(15); ///< of the group's teachers
    ShareBound bound = ShareBound::AtLeast;
    HoursPeriod period = HoursPeriod::Term;

    friend bool operator==(const EligibilityTerms &, const EligibilityTerms &) = default;
};

/// 评优资格. A term has at most one; without it nobody is barred.
struct EligibilityRule
{
    EligibilityRuleId id{};
    QString uid;
    TermId term{};
    EligibilityTerms terms;

    friend bool operator==(const EligibilityRule &, const EligibilityRule &) = default;
};

} // namespace yanben
