#pragma once

#include "domain/numbers/decimal.h"
#include "domain/records/record_data.h"
#include "domain/rubric/rubric.h"
#include "domain/sheets/panel.h"
#include "scoring/outcome.h"

#include <QString>

#include <optional>
#include <span>
#include <vector>

namespace yanben
{

/// How much a result keeps: the totals alone for a term's overview, outcomes with their working for one slip.
enum class Detail { Totals, Outcomes, Explained };

/// What is known of one subject for one criterion; null is no entry.
struct CellFacts
{
    const Record *record = nullptr; ///< the office's
    const Panel *panel = nullptr;   ///< of several raters; a record decides over it
};

/// One subject's facts. `records` and `panels` follow the criteria of the rubric; null is no entry, no
/// panels at all means that the office alone rates.
struct SubjectFacts
{
    std::span<const Record *const> records;
    std::span<const QString> groups;
    std::span<const QString> vetoes; ///< the names of those that apply
    std::span<const std::optional<Panel>> panels = {};
};

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

/// A rubric prepared for many subjects. Pure and safe to share between threads.
class ScoringPlan
{
public:
    explicit ScoringPlan(RubricSheet sheet);

    const RubricSheet &sheet() const { return m_sheet; }
    std::size_t size() const { return m_sheet.criteria.size(); }

    /// Of one criterion; `vetoes` as in SubjectFacts.
    Outcome outcome(std::size_t criterion, const CellFacts &cell, std::span<const QString> groups, Detail detail,
                    std::span<const QString> vetoes = {}) const;
    SheetResult result(const SubjectFacts &facts, Detail detail) const;

    /// The total in the own unit before converting: with the bonus and base, within floor and cap.
    Exact whole(const Exact &earned, const Exact &bonus) const;
    /// Empty with nothing to divide by.
    std::optional<Exact> converted(const Exact &total, Points possible) const;

    /// Whether a result with these totals and counts is unjudged.
    bool isUnjudged(const SheetResult &result) const;

    /// The rubric's own first.
    const std::vector<QString> &units() const { return m_units; }
    std::size_t unitOf(std::size_t criterion) const { return m_unitOf[criterion]; }
    /// Of the own unit without bonus; empty when a criterion has no weight.
    const std::optional<Points> &weightSum() const { return m_weightSum; }

private:
    struct UnitSum
    {
        Exact earned;
        Exact bonus;
        Points possible;
    };

    void applyVetoes(std::size_t criterion, std::span<const QString> vetoes, Detail detail, Outcome &outcome) const;
    void addTotals(std::span<const UnitSum> sums, SheetResult &result) const;
    void addGrade(const SubjectFacts &facts, SheetResult &result) const;

    RubricSheet m_sheet;
    std::vector<QString> m_units;
    std::vector<std::size_t> m_unitOf; ///< by criterion
    std::optional<Points> m_weightSum;
};

/// 1-2-2-4 over the rounded totals of full sheets; others have no rank, vetoed ones stand behind all others.
void rankSheets(std::span<SheetResult> sheets);

/// The criterion is for somebody in these groups: nobody is excepted, or one of them is named.
bool concerns(const CriterionSpec &criterion, std::span<const QString> groups);

/// One criterion for one subject.
Outcome score(const CriterionSpec &criterion, const Record &record, std::span<const QString> groups = {});

} // namespace yanben
