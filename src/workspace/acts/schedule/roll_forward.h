#pragma once

#include "calendar/moving/roll_forward.h"
#include "workspace/act.h"
#include "workspace/state.h"

#include <cstddef>
#include <map>
#include <optional>
#include <vector>

namespace yanben
{

/// One of the times of an activity that goes over into another term.
struct RolledTime
{
    std::optional<SessionId> session{}; ///< whose own time it is
    std::optional<std::size_t> phase{}; ///< likewise; neither: the activity's
    When before{};
    RolledWhen after{};

    friend bool operator==(const RolledTime &, const RolledTime &) = default;
};

/// What one activity would become in another term, and what a person has to know of it.
struct RolledActivity
{
    ActivityId activity{};
    std::vector<RolledTime> times{};    ///< the activity's own first
    std::vector<StaffId> left{};        ///< who takes part and does not work here in the new term
    std::vector<GroupId> emptyGroups{}; ///< who takes part, and has no member in the new term
    QString lostTopic{};                ///< its topic, where the new term has none of this name
    bool cancelled = false;
    bool alreadyThere = false; ///< the new term has an activity of this title

    /// Whether it is taken over unless a person says otherwise.
    bool isProposed() const { return !cancelled && !alreadyThere; }
    friend bool operator==(const RolledActivity &, const RolledActivity &) = default;
};

/// The activities of `from` in the order of their schedule.
std::vector<RolledActivity> proposeRollForward(const State &state, TermId from, TermId to);

/// Who takes the place of somebody who has left: nobody, or a person of the roster.
using Successors = std::map<StaffId, std::optional<StaffId>>;

/// Everybody who has left, each once; these are the questions about successors.
std::vector<StaffId> leftAmong(const std::vector<RolledActivity> &activities);

/// The activities with their sessions behind those that the term has, planned and with the times of `activities`:
/// title, forms, note, goal, what is to be handed in and checked, partners, phases, levels, hours and people stay, the
/// topic by its name. What was decided about the old meetings does not: states, decisions, excuses, meetings moved by
/// hand.
Act rollForward(const State &state, TermId to, const std::vector<RolledActivity> &activities,
                const Successors &successors);

} // namespace yanben
