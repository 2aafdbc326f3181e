#pragma once

#include "domain/ids.h"
#include "domain/sheets/panel.h"

#include <QString>

namespace yanben
{

/// 评分小组: several people rate a criterion (C14). It belongs to the term, not to a version of the rubric.
struct RatingPanel
{
    RatingPanelId id{};
    QString uid;
    CriterionId criterion{};
    PanelTerms terms;

    friend bool operator==(const RatingPanel &, const RatingPanel &) = default;
};

struct PanelMember
{
    PanelMemberId id{};
    QString uid;
    RatingPanelId panel{};
    StaffId staff{};
    int position = 0;

    friend bool operator==(const PanelMember &, const PanelMember &) = default;
};

} // namespace yanben
