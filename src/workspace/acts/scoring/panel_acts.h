#pragma once

#include "domain/sheets/panel.h"
#include "workspace/acts/scoring/score_acts.h"
#include "workspace/queries/scores/panels.h"

#include <QDate>
#include <QDateTime>

#include <optional>
#include <variant>
#include <vector>

namespace yanben
{

/// What becomes of scores that the office gave alone where raters are set: the office's record decides over its raters,
/// so they would count as agreed (复核) although nobody has looked at the raters' marks.
enum class OfficeScores {
    SetAside, ///< back to 未评, so that the raters' marks count; the notes stay, and undo brings the scores back
    Keep      ///< they are the agreed scores
};

/// So many scores of the office (scoresOverRaters), and nobody has said what becomes of them.
struct OfficeScoresUndecided
{
    int scores = 0;

    friend bool operator==(const OfficeScoresUndecided &, const OfficeScoresUndecided &) = default;
};

/// SheetClosed: a score on a sheet that takes none can't be set aside.
using PanelFault = std::variant<OfficeScoresUndecided, SheetClosed>;
using PanelAct = Result<Act, PanelFault>;

/// Sets who rates a criterion and how their marks become one; without members the office alone rates again. What
/// somebody has recorded stays, also when he rates no more; then it does not count. Further marks on single sheets stay
/// while there are raters. Refused without `office` where it
/// has something to decide; otherwise it means nothing.
PanelAct setPanel(const State &state, CriterionId criterion, const QStringList &subjects, const PanelTerms &terms,
                  const std::vector<StaffId> &members, std::optional<OfficeScores> office = {});

/// A criterion whose own text names raters, while it has no panel.
struct NamedPanel
{
    const CriterionVersion *criterion = nullptr;
    std::vector<StaffId> members; ///< those that are on the roster; not empty
};

/// A named group's members are those of the day.
std::vector<NamedPanel> namedPanels(const State &state, RubricVersionId version, QDate day);
/// As Panels and scoresOverRaters() take them.
ProposedRaters proposedBy(const std::vector<NamedPanel> &named);
/// Sets them all: the mean counts, without a limit. `office` as in setPanel(), for all of them.
PanelAct setNamedPanels(const State &state, RubricVersionId version, QDate day,
                        std::optional<OfficeScores> office = {});

/// What a rater has to do with one rubric, as it stands.
struct RaterProgress
{
    int expected = 0; ///< cells that he is to rate
    int recorded = 0;
    int handedIn = 0; ///< of the recorded ones

    friend bool operator==(const RaterProgress &, const RaterProgress &) = default;
};

/// Of the rubric's sheets, wherever they stand, without the rater's own and those for whom the criterion does not hold,
/// by its groups or as 不适用.
RaterProgress raterProgress(const State &state, RubricVersionId version, StaffId rater);

/// Hands in what the rater has recorded on sheets that take scores; from now on it counts.
Act handInRatings(const State &state, RubricId rubric, const QStringList &subjects, StaffId rater, const QDateTime &at);
/// Gives it back, so that the rater can change it; not on sheets that take no scores.
Act returnRatings(const State &state, RubricId rubric, const QStringList &subjects, StaffId rater);

} // namespace yanben
