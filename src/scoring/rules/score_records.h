#pragma once

#include "domain/records/record_data.h"
#include "domain/records/records_sheet.h"
#include "scoring/scoring_plan.h"

#include <QString>

#include <optional>
#include <vector>

namespace yanben
{

/// A record of a file that can't be scored as it stands.
struct RecordProblem
{
    std::size_t subject = 0;   ///< index into the file
    QString name;              ///< of the subject
    std::optional<QString> no; ///< the criterion; empty: the name, a veto that the rubric does not have, or the total
    RecordFault fault;

    friend bool operator==(const RecordProblem &, const RecordProblem &) = default;
};

struct ScoredRecords
{
    std::vector<SheetResult> sheets; ///< in the order of the file, ranked
    std::vector<RecordProblem> problems;
};

ScoredRecords scoreRecords(const ScoringPlan &plan, const RecordsSheet &records, Detail detail);

} // namespace yanben
