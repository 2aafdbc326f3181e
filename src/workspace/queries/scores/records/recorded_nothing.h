#pragma once

#include "domain/records/record_data.h"
#include "domain/rubric/rule.h"

namespace yanben
{

/// The record that says that nothing happened, which is a fact; none for a rule that needs to know what was observed.
std::optional<Record> recordedNothing(const Rule &rule);

} // namespace yanben
