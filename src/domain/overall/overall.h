#pragma once

#include "domain/rubric/rubric.h"

#include <QString>

#include <optional>
#include <variant>
#include <vector>

namespace yanben
{

/// A rubric that counts toward a stage: percent ÷ 100 of its total, taken out of a hundred.
struct OverallPart
{
    QString rubric = {};                ///< its title
    std::optional<Points> percent = {}; ///< empty: not stated; nothing is counted before somebody says it
    QString unstated = {};              ///< what the source says instead
    std::optional<Points> of = {};      ///< the total that is worth 100; needed unless the rubric's is 100

    friend bool operator==(const OverallPart &, const OverallPart &) = default;
};

/// The n best of the stage before, where who is ranked last by a veto stands behind all others; all who share the last
/// place come along.
struct BestEnter
{
    int count = 1;

    friend bool operator==(const BestEnter &, const BestEnter &) = default;
};

/// Whoever has so many points in the stage before.
struct EnterFrom
{
    Points atLeast = {};

    friend bool operator==(const EnterFrom &, const EnterFrom &) = default;
};

using EntryTerms = std::variant<BestEnter, EnterFrom>;

struct OverallStage
{
    QString name = {};
    std::optional<Points> percent = {}; ///< of the overall result; empty: not stated, as in a part
    QString unstated = {};
    std::optional<EntryTerms> enter = {}; ///< empty: everybody who entered the stage before
    std::vector<OverallPart> parts = {};

    friend bool operator==(const OverallStage &, const OverallStage &) = default;
};

/// 综合评定: one result from several rubrics.
struct OverallSheet
{
    QString title = {};
    RubricSubject subject = RubricSubject::Teacher;
    int decimals = 2;
    RoundingMode mode = RoundingMode::HalfUp;
    std::vector<OverallStage> stages = {}; ///< a result without stages has one, without a name, that is all of it
    std::vector<Grade> grades = {};        ///< best first

    bool hasStages() const { return stages.size() != 1 || !stages.front().name.isEmpty(); }

    friend bool operator==(const OverallSheet &, const OverallSheet &) = default;
};

/// Without stages.
OverallSheet overallOf(std::vector<OverallPart> parts);

/// The parts of all stages in their order; marks are given in the same.
std::vector<const OverallPart *> partsOf(const OverallSheet &sheet);

} // namespace yanben
