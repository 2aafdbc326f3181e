#pragma once

#include "domain/result.h"
#include "workspace/act.h"
#include "workspace/state.h"

#include <QDate>

#include <optional>
#include <vector>

namespace yanben
{

// Stages touch each other and lie in their term: every act here keeps that, by giving a neighbour what one of them
// leaves or takes.

enum class StageFault {
    NameMissing,
    OutsideTerm,
    BorderTaken, ///< a stage begins on that day already
    NoDayLeft,   ///< this stage or its neighbour would have no day
    NoPlace,     ///< nothing before or after to change places with
    TermTooShort ///< fewer days than stages
};

using StageAct = Result<Act, StageFault>;

/// What is wrong with the stages of a term whose days were changed afterwards.
enum class StageTrouble { OutsideTerm, NotTouching };
std::optional<StageTrouble> stageTrouble(const State &state, TermId term);

/// Days of a term that none of its stages holds, both counted.
struct StageGap
{
    QDate first{};
    QDate last{};

    friend bool operator==(const StageGap &, const StageGap &) = default;
};
/// Of a term that has stages; in order, each as long as it goes.
std::vector<StageGap> daysWithoutStage(const State &state, TermId term);

/// A stage from `first` on. It ends where the one that held this day ended; the first of a term takes all the rest of
/// the term, one before all others reaches up to them.
StageAct addStage(const State &state, TermId term, const QString &name, QDate first);
StageAct renameStage(const State &state, StageId stage, const QString &name);
StageAct moveStageFirst(const State &state, StageId stage, QDate first);
StageAct moveStageLast(const State &state, StageId stage, QDate last);
/// Changes places with the one before or after; both keep their number of days.
StageAct moveStageEarlier(const State &state, StageId stage);
StageAct moveStageLater(const State &state, StageId stage);
/// Its days go to the one before, of the first to the one after.
Act removeStage(const State &state, StageId stage);
/// Puts the stages back into the term, one after the other; borders that fit stay.
StageAct fitStages(const State &state, TermId term);

} // namespace yanben
