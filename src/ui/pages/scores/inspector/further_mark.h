#pragma once

#include "ui/pages/scores/score_editor.h"

class QWidget;

namespace yanben
{

/// Asks who gives a further mark for the cell, and which, and writes it as one step. Says why where it can't be.
void askFurtherMark(PageContext &context, ScoreBook &book, ScoreEditor &editor, BookCell cell, QWidget *parent);
void takeFurtherMarkBack(PageContext &context, ScoreBook &book, ScoreEditor &editor, BookCell cell, StaffId rater);

} // namespace yanben
