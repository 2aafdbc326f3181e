#pragma once

#include "domain/numbers/decimal.h"
#include "scoring/outcome.h"

#include <QString>

#include <optional>
#include <span>
#include <vector>

namespace yanben
{

struct UnitTotal
{
    QString unit;
    std::optional<Decimal> total;
    std::optional<Exact> exact;
    Points possible;

    friend bool operator==(const UnitTotal &, const UnitTotal &) = default;
};

/// The whole sheet of one subject.
struct SheetResult
{
    std::vector<Outcome> outcomes; ///< by criterion; empty with Detail::Totals
    std::vector<UnitTotal> totals; ///< one per unit, the rubric's own first
    bool provisional = false;
    int blocking = 0;                      ///< criteria that keep it provisional
    int counted = 0;                       ///< criteria (without bonus) that stand in the points
    Exact earned;                          ///< in the single unit: the criteria without bonus and base
    std::optional<Exact> beforeConverting; ///< in the rubric's own unit, with bonus, base, floor and cap
    std::optional<Exact> exact;            ///< the total before its rounding; empty with several units
    std::optional<Decimal> total;
    std::optional<Points> possible;
    std::optional<QString> grade;
    std::optional<int> rank;  ///< set by rankSheets
    bool tooLarge = false;    ///< a total outgrows what can be rounded; it is left out and the sheet provisional
    bool contradicts = false; ///< kept by a publication that contradicts itself: nothing of it is shown
    bool rankedLast = false;  ///< by a veto
    bool zeroed = false;      ///< by a veto: the total is zero whatever was earned; toJson() leaves it out
    /// There is a total although none of the criteria that could count does, as where somebody is exempt from all of
    /// them. A bonus is none of them, and a total that a veto made 0 is judged. toJson() leaves it out.
    bool unjudged = false;
    std::vector<QString> notEligible;
    std::vector<QString> vetoes; ///< those of the subject's that the rubric knows; toJson() leaves them out

    /// Only full sheets have a grade and a rank, and are what shares of grades and distributions are of.
    bool isFull() const { return total && !provisional && !unjudged; }
    /// 得分率: zero where a veto made the total zero. Empty with nothing to divide by.
    std::optional<Exact> rate() const;

    friend bool operator==(const SheetResult &, const SheetResult &) = default;
};

/// 1-2-2-4 over the rounded totals of full sheets; others have no rank, vetoed ones stand behind all others.
void rankSheets(std::span<SheetResult> sheets);

} // namespace yanben
