#pragma once

#include "domain/schedule/activity.h"
#include "workspace/queries/staff/audience.h"
#include "workspace/state.h"

#include <QStringList>

namespace yanben
{

/// Attendees of an event by the roster.
struct MatchedPeople
{
    std::vector<Participant> people{}; ///< staff and groups, each once
    QStringList nobody{};              ///< names that the roster does not have
    QStringList several{};             ///< names that more than one of the staff have
};

MatchedPeople matchPeople(const State &state, const QStringList &names);

/// The audience that a description names, with exceptions whose names were taken for several: 除王勋, 刘月外.
ReadAudience audienceNamed(const State &state, const QStringList &names);

} // namespace yanben
