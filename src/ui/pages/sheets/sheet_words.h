#pragma once

#include "domain/rubric/rubric.h"
#include "domain/sheets/objection.h"
#include "workspace/acts/scoring/sheet_acts.h"
#include "workspace/queries/scores/published/published_scores.h"

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
/// Why the published sheet would come out otherwise now, each reason with what exactly is another.
QString correctionReasonsText(const Correction &correction);
/// Why a closed sheet can't be written into and how to open it.
QString closedSentence(const QString &name, SheetState state);

/// 待答复, 成立, 不成立.
QString objectionStateText(ObjectionState state);
/// What the veto does to a result.
QString vetoEffectText(const Veto &veto);
/// A veto that holds, with its effect and the consequences that this person meets, where these terms know it.
QString vetoText(const RubricTerms &terms, const QString &name, std::optional<Employment> employment);

} // namespace yanben
