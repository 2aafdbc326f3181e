#pragma once

#include "ui/widgets/text/text_label.h"
#include "workspace/live/score_book.h"

namespace yanben
{

struct SheetRemark
{
    QString text;
    TextRole role = TextRole::Muted;
};

/// What belongs to a teacher's whole sheet: vetoes with their grounds, objections with their answers, its state and who
/// brought it there, what the reviewer says, every publication. With `column` only the objections to that criterion and
/// to the sheet as a whole.
std::vector<SheetRemark> sheetRemarks(const State &state, const ScoreBook &book, int row,
                                      std::optional<int> column = {});

} // namespace yanben
