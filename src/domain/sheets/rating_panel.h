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

/// Who rates the criterion; or who was asked for a further mark on single sheets, where those of the raters lie too far
/// apart. The latter is not waited for: what counts of his are the marks that are there.
struct PanelMember
{
    PanelMemberId id{};
    QString uid;
    RatingPanelId panel{};
    StaffId staff{};
    int position = 0;     ///< in the list of the raters, from 0
    bool further = false; ///< not in the list, asked for further marks

    friend bool operator==(const PanelMember &, const PanelMember &) = default;
};

} // namespace yanben
