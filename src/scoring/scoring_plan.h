#pragma once

#include "domain/records/record_data.h"
#include "domain/rubric/rubric.h"
#include "domain/sheets/panel.h"
#include "scoring/sheet_result.h"

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

/// The criterion is for somebody in these groups: nobody is excepted, or one of them is named.
bool concerns(const CriterionSpec &criterion, std::span<const QString> groups);

/// One criterion for one subject.
Outcome score(const CriterionSpec &criterion, const Record &record, std::span<const QString> groups = {});

} // namespace yanben
