#pragma once

#include "domain/box.h"
#include "domain/points.h"

#include <QString>

#include <optional>
#include <variant>
#include <vector>

namespace yanben
{

/// Absent is 0 points and a decision; Missing is nothing yet.
enum class RecordState { Missing, Absent, Exempt, NotApplicable, Recorded };

struct RecordData;

struct RatingsRecord
{
    std::vector<Points> ratings = {}; ///< empty is missing

    friend bool operator==(const RatingsRecord &, const RatingsRecord &) = default;
};

struct LevelsRecord
{
    std::vector<QString> levels = {};
    std::vector<QString> flags = {};

    friend bool operator==(const LevelsRecord &, const LevelsRecord &) = default;
};

struct CaseCount
{
    QString caseName = {};
    Amount count = {}; ///< halves are legal

    friend bool operator==(const CaseCount &, const CaseCount &) = default;
};

struct CaseAmounts
{
    QString caseName = {};
    std::vector<Points> amounts = {};

    friend bool operator==(const CaseAmounts &, const CaseAmounts &) = default;
};

/// Both empty is a fact: nothing happened.
struct TallyRecord
{
    std::vector<CaseCount> counts = {};
    std::vector<CaseAmounts> amounts = {};

    friend bool operator==(const TallyRecord &, const TallyRecord &) = default;
};

struct CountRecord
{
    Amount count = {};

    friend bool operator==(const CountRecord &, const CountRecord &) = default;
};

/// For bands (value) and ratio (value and reference).
struct ValueRecord
{
    Amount value = {};
    std::optional<Amount> reference = {};

    friend bool operator==(const ValueRecord &, const ValueRecord &) = default;
};

struct ValuesRecord
{
    std::vector<Amount> values = {};

    friend bool operator==(const ValuesRecord &, const ValuesRecord &) = default;
};

/// For bands that read the points of a rule.
struct InnerRecord
{
    Box<RecordData> of;

    friend bool operator==(const InnerRecord &, const InnerRecord &) = default;
};

struct RankRecord
{
    std::optional<Amount> rank = {};
    std::optional<int> of = {};
    std::optional<Amount> before = {};
    std::optional<Amount> change = {}; ///< up is positive
    std::vector<Amount> ranks = {};    ///< their mean; takes the place of `rank` when it has entries

    friend bool operator==(const RankRecord &, const RankRecord &) = default;
};

struct AwardWon
{
    QString level = {};
    std::optional<QString> prize = {};
    std::optional<int> order = {}; ///< place among the authors

    friend bool operator==(const AwardWon &, const AwardWon &) = default;
};

struct AwardsRecord
{
    std::vector<AwardWon> awards = {};

    friend bool operator==(const AwardsRecord &, const AwardsRecord &) = default;
};

struct ConditionsRecord
{
    std::vector<QString> met = {};

    friend bool operator==(const ConditionsRecord &, const ConditionsRecord &) = default;
};

struct AmountRecord
{
    Amount amount = {};

    friend bool operator==(const AmountRecord &, const AmountRecord &) = default;
};

struct DaysRecord
{
    std::vector<Amount> days = {};

    friend bool operator==(const DaysRecord &, const DaysRecord &) = default;
};

struct PartRecord;

struct PartsRecord
{
    std::vector<PartRecord> parts;

    friend bool operator==(const PartsRecord &, const PartsRecord &);
};

/// What was observed; std::monostate when nothing but measures is there.
using Observation =
    std::variant<std::monostate, RatingsRecord, LevelsRecord, TallyRecord, CountRecord, ValueRecord, ValuesRecord,
                 InnerRecord, RankRecord, AwardsRecord, ConditionsRecord, AmountRecord, DaysRecord, PartsRecord>;

struct Measure
{
    QString name = {};
    Amount value = {};

    friend bool operator==(const Measure &, const Measure &) = default;
};

/// The observed facts of one record, whatever its rule.
struct RecordData
{
    Observation observed = {};
    std::optional<QString> group = {}; ///< the group whose table applies
    std::vector<Measure> measures = {};

    bool isEmpty() const { return std::holds_alternative<std::monostate>(observed) && measures.empty(); }

    friend bool operator==(const RecordData &, const RecordData &) = default;
};

struct PartRecord
{
    QString name = {};
    Box<RecordData> data;

    friend bool operator==(const PartRecord &, const PartRecord &) = default;
};

inline bool operator==(const PartsRecord &a, const PartsRecord &b)
{
    return a.parts == b.parts;
}

/// One cell of the score grid: data is empty unless the state is Recorded.
struct Record
{
    RecordState state = RecordState::Missing;
    RecordData data = {};
    QString note = {};

    friend bool operator==(const Record &, const Record &) = default;
};

inline Record recorded(Observation observed)
{
    return {.state = RecordState::Recorded,
            .data = {.observed = std::move(observed), .group = {}, .measures = {}},
            .note = {}};
}

struct CriterionRecord
{
    QString no = {};
    Record record = {};

    friend bool operator==(const CriterionRecord &, const CriterionRecord &) = default;
};

/// One subject of a records file.
struct SubjectRecords
{
    QString name = {};
    std::vector<QString> groups = {};
    std::vector<QString> vetoes = {};
    std::vector<CriterionRecord> records = {};

    friend bool operator==(const SubjectRecords &, const SubjectRecords &) = default;
};

struct RecordsSheet
{
    std::vector<SubjectRecords> subjects = {};

    friend bool operator==(const RecordsSheet &, const RecordsSheet &) = default;
};

} // namespace yanben
