#pragma once

#include "domain/records/record_data.h"

#include <QStringView>

#include <optional>

namespace yanben
{

/// Reads what toJson(const RecordData &) writes, without building a document: a school file has one for each mark, and
/// opening it waits for them. Empty for everything else, right or wrong; recordDataFromJson then says which.
std::optional<RecordData> scanRecordData(QStringView text);

} // namespace yanben
