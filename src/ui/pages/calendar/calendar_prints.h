#pragma once

#include "ui/pages/calendar/views/calendar_looks.h"
#include "workspace/papers/term_papers.h"

#include <QString>

namespace yanben
{

class CalendarViews;

/// The paper that shows what the view shows: its month, its week, 周次表, 活动日程表, or what the person, group or
/// place of its list has.
PaperChoice paperOf(const CalendarViews &views, const Term &term);
/// What a menu calls it, with its key. The list has no paper of its own: that of the schedule is named.
QString printEntry(CalendarViewKind kind);
/// What the print is called.
QString paperName(const PaperChoice &choice, const Term &term);

} // namespace yanben
