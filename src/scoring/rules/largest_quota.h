#pragma once

#include "domain/records/record_data.h"
#include "domain/rubric/rule.h"

#include <QString>

#include <optional>
#include <span>

namespace yanben
{

/// By itself or in a part.
bool readsQuotaByGroup(const Rule &rule);
/// The record with the group named that has the largest required number, wherever the rule reads a quota by group, the
/// record names none and several of the subject's groups stand in the table (E37). None if nothing is to be named.
std::optional<RecordData> withLargestQuota(const Rule &rule, const RecordData &data, std::span<const QString> groups);

} // namespace yanben
