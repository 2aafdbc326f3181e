#pragma once

#include "ui/pages/scores/score_editor.h"

class QWidget;

namespace yanben
{

/// Asks for a dated entry of the cell's cases, and writes it.
void askEntry(PageContext &context, ScoreBook &book, ScoreEditor &editor, BookCell cell, QWidget *parent);
/// Says where the evidence was looked for when it is not there.
void openEvidence(const PageContext &context, ScoreEditor &editor, const QString &attachment);

} // namespace yanben
