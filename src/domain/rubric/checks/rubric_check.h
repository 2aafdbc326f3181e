#pragma once

#include "domain/rubric/rubric.h"

#include <QString>

#include <optional>
#include <vector>

namespace yanben
{

enum class RubricFault {
    EmptyTable,           ///< a rule without a level, case, band, part or step
    DuplicateNumber,      ///< two criteria, as lookOf() sees them; detail: the number
    DuplicateName,        ///< likewise of levels, cases, parts, groups, grades, vetoes; detail: the name
    UnknownName,          ///< refers to what is not there; detail: the name
    CapBelowFloor,        ///< detail: the cap
    ReversedRange,        ///< the end lies before the start
    NotPositive,          ///< a step, divisor or maximum that must be above 0; detail: the number
    Negative,             ///< a weight, a required number, points lost or a share below 0; detail: the number
    NotAPercentage,       ///< outside 0–100; detail: the number
    OverlappingBands,     ///< two bands begin at the same value; detail: the value
    OutOfOrder,           ///< bands that neither rise nor fall; detail: the value that breaks the order
    Unreachable,          ///< a level, band, step or override that no record reaches; detail: its name or value
    FactorSum,            ///< the factors of a composite do not add to 1; detail: their sum
    CarryLoop,            ///< a carry that comes back to its own case; detail: the case
    CarryOfRange,         ///< a case with a range can't be counted into another; detail: the case
    GradesOutOfOrder,     ///< best first, only the last without a limit; detail: the grade
    FullWithoutWeight,    ///< a policy gives full marks where no weight is stated
    ConvertWithoutWeight, ///< conversion of all weights where one is not stated
    // Of rule_reach.h, with the bound that keeps it from coming about:
    AboveCap,         ///< points that the cap never gives in full; detail: whose, or the points
    BelowFloor,       ///< points that the floor never takes in full; detail: likewise
    NeverAdds,        ///< additions to what is at the cap from the start; detail: that start
    NeverTakes,       ///< deductions from what is at the floor from the start; detail: that start
    BelowLeast,       ///< a band or grade below the least that there is; detail: its name or value
    WeightBeyondRule, ///< no record reaches the weight; detail: the weight
    GradeBeyondTotal, ///< no total reaches the grade; detail: its name
    CapBelowZero,     ///< a cap that leaves nobody any points; detail: the cap
    AsksNothing,      ///< a required number of 0, which everybody reaches
    IdleVeto,         ///< a veto that keeps nobody from anything: none better than its grade; detail: the veto's name
    // Of level_standards.h:
    LevelWithoutText ///< other levels of the rule say what is asked of them; detail: the level
};

struct RubricProblem
{
    QString path; ///< as criteria[3].rule.cases[0]; the place in the rubric, by RubricSheet::criteria
    RubricFault fault = RubricFault::EmptyTable;
    QString detail = {};
    QString alike = {}; ///< of duplicates that are written otherwise and look the same: the earlier one
    QString bound = {};
    QString whose = {}; ///< with Negative, of one of a list: its name

    friend bool operator==(const RubricProblem &, const RubricProblem &) = default;
};

/// The scores are certain all the same; every other fault leaves none.
bool isDoubtful(RubricFault fault);

/// Best first, only the last without a limit, no name twice.
std::vector<RubricProblem> checkGrades(const std::vector<Grade> &grades);
/// Whether a rule contradicts itself; every place, in the order of the rule.
std::vector<RubricProblem> checkRule(const Rule &rule, const QString &path = QStringLiteral("rule"));
/// The rules and what the terms say of each other. The sum of the weights is not part of it.
std::vector<RubricProblem> checkRubric(const RubricSheet &sheet);

/// Those of the criterion at `place`, their paths from there on.
std::vector<RubricProblem> problemsOf(const std::vector<RubricProblem> &problems, std::size_t place);

/// The criterion's weight counts toward the full mark: no bonus, and in the rubric's own unit.
bool isWeighed(const CriterionSpec &criterion, const RubricTerms &terms);
/// Of the criteria that are weighed; weights that are not stated add nothing.
Points weightSum(const RubricSheet &sheet);
/// A 一级指标 with what its criteria weigh together.
struct SectionSum
{
    QString name;
    Points sum = {};
    std::optional<Points> weight = {}; ///< as the rubric states it
    int criteria = 0;

    bool addsUp() const { return !weight || *weight == sum; }
    friend bool operator==(const SectionSum &, const SectionSum &) = default;
};

/// In the order in which the rubric lists its sections, then those that only criteria name.
std::vector<SectionSum> sectionSums(const RubricSheet &sheet);

/// The weights add to the full mark, or the rubric converts, or it has no full mark.
bool sumsUp(const RubricSheet &sheet);

} // namespace yanben
