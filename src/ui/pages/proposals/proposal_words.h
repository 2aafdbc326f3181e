#pragma once

#include "calendar/moving/calendar_effect.h"
#include "calendar/moving/roll_forward.h"
#include "domain/schedule/term.h"

#include <QString>

namespace yanben
{

/// Why a time of an earlier term becomes what it does, or what is left to a person.
QString rolledText(const RolledWhen &rolled, const Term &to);
/// What a change of the calendar does to a time.
QString effectText(const CalendarEffect &effect, const Term &term);

} // namespace yanben
