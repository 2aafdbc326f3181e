#pragma once

#include "documents/words/scoring/printed_mark.h"
#include "domain/numbers/decimal.h"
#include "domain/rubric/rubric.h"
#include "scoring/scoring_plan.h"
#include "scoring/total_working.h"

namespace yanben
{

PrintNumber printNumber(Points points);
std::optional<PrintNumber> printWeight(const CriterionSpec &criterion);
/// What was rounded, with all its decimals: 0.0, as on the screen.
PrintNumber printNumber(const Decimal &decimal);
/// Points that two places do not hold are rounded in the rubric's way, never below two places: only totals are cut
/// shorter, and those come as a Decimal.
PrintNumber printNumber(const Exact &value, const Rounding &rounding);

/// The sign or the points of one criterion. What can't be scored prints as 未评.
PrintedMark printedMark(const Outcome &outcome, const Rounding &rounding);

/// The points that were earned in the rubric's own unit, before any conversion.
std::optional<PrintNumber> earnedNumber(const SheetResult &result, const RubricTerms &terms);
std::optional<PrintNumber> possibleNumber(const SheetResult &result);
/// The same with what is still open, as the subtotals of sections have it: what the finished sheet is out of.
std::optional<PrintNumber> fullNumber(const RubricSheet &rubric, const SheetResult &result);
/// 小计 of what is counted so far; empty where nothing is.
std::optional<PrintNumber> sectionNumber(const SectionSubtotal &section, const Rounding &rounding);
/// What was counted in other units than the rubric's own.
std::vector<PrintedUnitTotal> otherUnits(const SheetResult &result);

/// 得分率: 92.5%. Empty with nothing to divide by.
QString rateText(const SheetResult &result);

} // namespace yanben
