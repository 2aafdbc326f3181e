#pragma once

#include "domain/records/record_data.h"

namespace yanben
{

/// Groups as `before` names them, also in parts and in rules within rules: a text does not say any. Null: none.
void keepGroups(RecordData &typed, const RecordData *before);

} // namespace yanben
