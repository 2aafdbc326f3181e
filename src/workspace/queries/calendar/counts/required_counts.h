#pragma once

#include "calendar/school_calendar.h"
#include "checks/checked_count.h"
#include "workspace/state.h"

#include <QDate>

#include <optional>
#include <vector>

namespace yanben
{

/// In their order.
std::vector<const RequiredCount *> requiredCountsOf(const State &state, TermId term);

/// Each required number of the term beside what meetingsOf() has. What is to be there by a day, or goes on from one,
/// counts on that day; nothing that is cancelled counts. A meeting belongs to the week or month of its first day.
/// - Which weeks and months ask for something says calendar/asked_periods.h.
/// - Several weeks or months together begin with the first that asks, and ask where each of them does; the rest at the
///   end of a term asks for nothing.
/// - A group has what names it, among those who lead, listen or attend; 全体教师 names no group.
/// - A teacher has what he leads or is expected at. He is asked for a period if he is among those it holds for on its
///   first and on its last day.
/// - A half day is a meeting of up to four hours, a lesson, a morning; a day without hours is two.
/// - A record is missing where a meeting of this term lies before `today`, or was held by then, and has no minutes of
///   its own. Without `today` only what is marked as held took place.
/// - A school year is the terms of it that the file has, found by form, title or the topic's name.
std::vector<CheckedCount> checkedCounts(const State &state, const Term &term, const SchoolCalendar &calendar,
                                        std::optional<QDate> today = {});

} // namespace yanben
