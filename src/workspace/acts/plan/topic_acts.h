#pragma once

#include "workspace/acts/plan/plan_acts.h"

namespace yanben
{

/// What refers to a topic: titles of activities, of criteria in any version of the rubric, names of required numbers.
struct TopicUse
{
    QStringList activities;
    QStringList criteria;
    QStringList counts;

    bool isUsed() const { return !activities.isEmpty() || !criteria.isEmpty() || !counts.isEmpty(); }
};

TopicUse topicUse(const State &state, TopicId topic);

// Topics are printed in the plan: they are locked with it.

/// At the end.
PlanAct addTopic(const State &state, TermId term, const QString &name);
PlanAct renameTopic(const State &state, TopicId topic, const QString &name);
PlanAct moveTopic(const State &state, TopicId topic, Shift shift);
/// Refused with InUse while topicUse() names anything.
PlanAct removeTopic(const State &state, TopicId topic);

} // namespace yanben
