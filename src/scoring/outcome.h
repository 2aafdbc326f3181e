#pragma once

#include "domain/numbers/exact.h"
#include "domain/records/record_data.h"
#include "scoring/explanation.h"

#include <QString>

#include <optional>

namespace yanben
{

enum class FaultCode {
    WrongKind,   ///< the record is of another kind than the rule
    UnknownName, ///< a level, case, award, part or flag that the rule does not have; detail: the name
    OutOfRange,  ///< detail: the number
    OffStep,     ///< not on the step, not a half, not a whole; detail: the number
    TooFew,
    TooMany,
    NoGroup,      ///< none or several of the subject's groups stand in the table, or not the record's own
    NoReference,  ///< the number to divide by is missing or 0
    NoPoints,     ///< a level without points where points are needed; detail: the name
    RatersDiffer, ///< 待复核; detail: the largest difference of points, empty where levels have none
    TooLarge,     ///< points or a total beyond what can be rounded exactly
    SubjectTwice, ///< a records file: the same name before; detail: as it stands there
    RaterTwice,   ///< a records file: one rater twice for one criterion; detail: who
    OwnRater,     ///< a records file: somebody rates himself
    BrokenRule,   ///< the rule itself contradicts its kind; the rubric check names it
};

/// Why a record can't be scored.
struct RecordFault
{
    FaultCode code = FaultCode::WrongKind;
    QString detail;

    friend bool operator==(const RecordFault &, const RecordFault &) = default;
};

/// What one criterion gives one subject.
struct Outcome
{
    RecordState state = RecordState::Missing;
    std::optional<Exact> points; ///< also when a rubric's policy gave them to a state without data
    std::optional<QString> level;
    Limit limited = Limit::None;
    bool counted = false; ///< stands in the points and the possible points
    bool blocks = false;  ///< keeps the total provisional
    std::optional<RecordFault> fault;
    Working working;

    friend bool operator==(const Outcome &, const Outcome &) = default;
};

/// The record is there and does not fit the rule: nobody has forgotten it, and no further mark mends it.
inline bool isUnfit(const Outcome &outcome)
{
    return outcome.fault && outcome.fault->code != FaultCode::RatersDiffer;
}

} // namespace yanben
