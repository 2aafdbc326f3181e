#pragma once

#include "workspace/papers/term_papers.h"

#include <QString>

#include <optional>

namespace yanben
{

class CalendarViews;

/// The paper that shows what the view shows: its month, its week, 周次表, or what the person, group or place of its
/// list has. None for the list of all: its rows are printed as they are listed.
std::optional<PaperChoice> paperOf(const CalendarViews &views, const Term &term);
/// What the print is called.
QString paperName(const PaperChoice &choice, const Term &term);

} // namespace yanben
