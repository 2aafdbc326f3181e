#pragma once

#include "domain/sheets/panel.h"
#include "workspace/act.h"
#include "workspace/state.h"

#include <QDate>
#include <QDateTime>

#include <vector>

namespace yanben
{

/// Sets who rates a criterion and how their marks become one; without members the office alone rates again. What
/// somebody has recorded stays, also when he rates no more; then it does not count.
Act setPanel(const State &state, CriterionId criterion, const QStringList &subjects, const PanelTerms &terms,
             const std::vector<StaffId> &members);

/// A criterion whose own text names raters, while it has no panel.
struct NamedPanel
{
    const CriterionVersion *criterion = nullptr;
    std::vector<StaffId> members; ///< those that are on the roster; not empty
};

/// A named group's members are those of the day.
std::vector<NamedPanel> namedPanels(const State &state, RubricVersionId version, QDate day);
/// Sets them all: the mean counts, without a limit.
Act setNamedPanels(const State &state, RubricVersionId version, QDate day);

/// What a rater has to do with one rubric, as it stands.
struct RaterProgress
{
    int expected = 0; ///< cells that he is to rate
    int recorded = 0;
    int handedIn = 0; ///< of the recorded ones

    friend bool operator==(const RaterProgress &, const RaterProgress &) = default;
};

/// Of the rubric's sheets, without the rater's own and those for whom the criterion does not hold, by its groups or as
/// 不适用.
RaterProgress raterProgress(const State &state, RubricVersionId version, StaffId rater);

/// Hands in what the rater has recorded on sheets that take scores; from now on it counts.
Act handInRatings(const State &state, RubricId rubric, const QStringList &subjects, StaffId rater, const QDateTime &at);
/// Gives it back, so that the rater can change it.
Act returnRatings(const State &state, RubricId rubric, const QStringList &subjects, StaffId rater);

} // namespace yanben
