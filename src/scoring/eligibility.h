#pragma once

#include "domain/records/record_data.h"
#include "domain/rubric/eligibility_rule.h"
#include "domain/rubric/rule.h"

#include <optional>
#include <span>

namespace yanben
{

enum class Eligibility {
    Eligible,
    Barred,
    Open ///< hours that are still to be recorded decide
};

/// How a group stands; `open` of its members have no hours yet.
struct HoursStanding
{
    int members = 0;
    int tooFew = 0;
    int open = 0;
    Eligibility verdict = Eligibility::Eligible;

    friend bool operator==(const HoursStanding &, const HoursStanding &) = default;
};

/// From the hours of each member, empty where nothing is recorded yet. In whole numbers: nothing is divided. A group
/// without members is not barred.
HoursStanding hoursStanding(const EligibilityTerms &terms, std::span<const std::optional<Amount>> hours);

/// The records of such a rule say an amount by themselves.
bool canCountHours(const Rule &rule);
/// What a record says for itself, before any rule: a count, a value, or the sum of its days. Empty for other records.
std::optional<Amount> recordedAmount(const RecordData &data);

} // namespace yanben
