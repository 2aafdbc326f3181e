#pragma once

#include "workspace/acts/scoring/sheet_acts.h"
#include "workspace/queries/published_scores.h"

#include <QString>

namespace yanben
{

/// 自评, 初评, 审核, 公布, 归档.
QString sheetStateText(SheetState state);
/// What a menu and the dialog's button call the step.
QString sheetStepText(SheetStep step);
/// What the step does to sheets and what it does not allow afterwards.
QString sheetStepMeaning(SheetStep step);
QString sheetFaultText(SheetFault fault);
QString correctionReasonText(CorrectionReason reason);
/// Why a closed sheet can't be written into and how to open it.
QString closedSentence(const QString &name, SheetState state);

} // namespace yanben
