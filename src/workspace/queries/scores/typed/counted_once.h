#pragma once

#include "domain/records/record_data.h"
#include "domain/result.h"
#include "domain/rubric/rule.h"

#include <vector>

namespace yanben
{

/// Something whose occurrences a rule counts one by one.
struct CountableCase
{
    QString key;  ///< empty: what a quota counts
    QString name; ///< empty: what a quota counts

    friend bool operator==(const CountableCase &, const CountableCase &) = default;
};

/// In the order of the rule. Empty where nothing is counted.
std::vector<CountableCase> countableCases(const Rule &rule);

enum class CountFault {
    NotCounted,   ///< the rule has no such case
    OtherState,   ///< the record is a state: somebody absent or exempt has no cases
    NothingToTake ///< fewer are recorded than are to be taken away
};

/// The record with `by` more of the case, or less; null is no record yet. The note stays.
Result<Record, CountFault> countedBy(const Rule &rule, const Record *record, const QString &key, int by);

} // namespace yanben
