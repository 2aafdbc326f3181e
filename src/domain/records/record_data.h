#pragma once

#include "domain/box.h"
#include "domain/numbers/points.h"
#include "domain/records/amount_record.h"
#include "domain/records/awards_record.h"
#include "domain/records/conditions_record.h"
#include "domain/records/count_record.h"
#include "domain/records/levels_record.h"
#include "domain/records/rank_record.h"
#include "domain/records/ratings_record.h"
#include "domain/records/record_state.h"
#include "domain/records/tally_record.h"
#include "domain/records/value_record.h"

#include <QString>

#include <optional>
#include <variant>
#include <vector>

namespace yanben
{

struct RecordData;

/// For bands that read the points of a rule.
struct InnerRecord
{
    Box<RecordData> of;

    friend bool operator==(const InnerRecord &, const InnerRecord &) = default;
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

} // namespace yanben
