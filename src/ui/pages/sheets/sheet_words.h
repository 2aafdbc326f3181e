#pragma once

#include "domain/rubric/rubric.h"
#include "domain/sheets/objection.h"
#include "scoring/scoring_plan.h"
#include "workspace/acts/scoring/sheet_acts.h"
#include "workspace/queries/scores/published/corrections.h"

#include <QString>

#include <span>

namespace yanben
{

/// What a cell shows of a number, as paper does: points that two places do not hold are rounded in the rubric's way.
/// What is exact, 约13.8333, stands in the cell's tip.
QString shortNumber(const Exact &value, const Rounding &rounding);

/// Units are never added: 8.00 分、20.00 学时.
QString unitTotalsText(const SheetResult &result);

/// 自评, 初评, 审核, 公布, 归档.
QString sheetStateText(SheetState state);
/// The same of a sheet that may have been given out more than once: 已更正. `published` may be null.
QString standingStateText(SheetState state, const PublishedScore *published);
QString correctedStateText();
/// What a menu and the dialog's button call the step.
QString sheetStepText(SheetStep step);
/// What the step does to sheets and what it does not allow afterwards.
QString sheetStepMeaning(SheetStep step);
QString sheetFaultText(SheetFault fault);
/// Why a result is provisional and in which criteria, in a few words.
QString openText(const OpenSheet &open);
/// What a provisional total waits for, in a sentence.
QString provisionalText(const RubricSheet &sheet, const SheetResult &result);
/// 3、5, the first few.
QString criteriaText(const std::vector<QString> &numbers);
/// Why the published sheet would come out otherwise now, each reason with what exactly is another.
QString correctionReasonsText(const Correction &correction);
/// 3→2, a dash for none.
QString movedPointsText(const MovedPoints &moved);
/// Corrected 7月8日, publication 2; empty for a result that was given out once.
QString correctedText(const PublishedScore &published, const Term &term);
/// What is said of a correction, with the ranks that were given out where they differ.
QString withGivenRanks(const QString &text, const PublishedScore &before, const PublishedScore &after);
/// Why a closed sheet can't be written into and how to open it.
QString closedSentence(const QString &name, SheetState state);

/// 待答复, 成立, 不成立.
QString objectionStateText(ObjectionState state);
/// What the veto does to a result.
QString vetoEffectText(const Veto &veto);
/// The vetoes that hold in a few words: what they do, each thing once. Empty without any.
QString vetoEffectsText(const RubricTerms &terms, std::span<const QString> names);
/// 优秀, 优秀（不能评优）: the grade of a whole result, which no veto beside it contradicts. Empty without one.
QString standingGradeText(const SheetResult &result);
/// A veto that holds, with its effect and the consequences that this person meets, where these terms know it.
QString vetoText(const RubricTerms &terms, const QString &name, std::optional<Employment> employment);

} // namespace yanben
