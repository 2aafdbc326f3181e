#pragma once

#include "workspace/queries/calendar/meetings.h"

#include <QStringList>

namespace yanben
{

// How meetings are put on paper.

/// meetingsOf() as papers list them: by day, what is over first before what goes on, and of one day by the clock.
std::vector<Meeting> printedMeetings(const State &state, const Term &term);

/// A meeting for each of the sessions beside each other that differ in people or place; otherwise the meeting.
std::vector<Meeting> sessionsApart(const Meeting &meeting);
/// Of sessions beside each other those of one place together, so that it is clear who presents where.
std::vector<Meeting> placesApart(const Meeting &meeting);

/// Never empty.
QString titleOf(const Activity &activity);
QString titleOf(const Meeting &meeting);
/// Each once.
QStringList namesIn(const State &state, const std::vector<Participant> &people);
/// 3月13日（周三）下午; where the meeting is still to be given a day, what the schedule says.
QString timeText(const Meeting &meeting, const Term &term);
/// Who is expected, in the order of the audience, and after them the guests by name.
QStringList expectedNames(const State &state, const Meeting &meeting);

} // namespace yanben
