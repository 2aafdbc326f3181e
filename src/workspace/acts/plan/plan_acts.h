#pragma once

#include "domain/result.h"
#include "workspace/act.h"
#include "workspace/session/operator.h"
#include "workspace/state.h"

#include <QDate>
#include <QDateTime>

namespace yanben
{

/// Why an act on the plan, its topics or its leadership group is refused.
enum class PlanFault {
    Locked,         ///< submitted or approved: first back to draft
    WrongState,     ///< the plan is not in the state that the step starts from
    AlreadyThere,   ///< the term has a plan, the group has this person, the term has this topic
    NoPlace,        ///< nothing above, below or beside to move to
    TooDeep,        ///< below level 4, or more than one level at once
    NameMissing,    ///< a heading, title or name is empty
    CommentMissing, ///< a plan is returned with a reason
    InUse,          ///< a topic that activities or criteria refer to
    NothingFound    ///< the text to replace does not occur
};

using PlanAct = Result<Act, PlanFault>;

enum class Shift { Up, Down };

// Rows that are gone throw StaleChange.

/// Draft only: sections, title, topics and leadership group follow it.
bool isLocked(const State &state, PlanId plan);
/// Also of a term without a plan: false.
bool isLocked(const State &state, TermId term);

/// A plan with a small outline: goals, content, forms, the term's stages, leadership, safeguards.
PlanAct createPlan(const State &state, TermId term, const QString &title);
PlanAct editPlanTitle(const State &state, PlanId plan, const QString &title);
PlanAct editPlanDate(const State &state, PlanId plan, std::optional<QDate> madeOn);
/// In any state of the plan: when it takes effect is often said only with the approval.
PlanAct editEffectiveDate(const State &state, PlanId plan, std::optional<QDate> effectiveOn);

PlanAct submitPlan(const State &state, PlanId plan, const Operator &who, const QDateTime &at);
PlanAct approvePlan(const State &state, PlanId plan, const Operator &who, const QDateTime &at);
/// A submitted or approved plan becomes a draft again; the reviewer says why.
PlanAct returnPlan(const State &state, PlanId plan, const Operator &who, const QDateTime &at, const QString &comment);
/// The editor takes a submitted plan back before it is decided on.
PlanAct withdrawPlan(const State &state, PlanId plan, const Operator &who, const QDateTime &at);

} // namespace yanben
