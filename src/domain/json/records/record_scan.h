#pragma once

#include "domain/records/record_data.h"
#include "domain/records/records_sheet.h"

#include <QStringView>

#include <optional>

namespace yanben
{

// Without building a document. Empty for everything else, right or wrong; the readers of record_json.h then say which.

/// Reads what toJson(const RecordData &) writes: a school file has one for each mark, and opening it waits for them.
std::optional<RecordData> scanRecordData(QStringView text);

/// Reads what toJson(const RecordsSheet &) writes, unless there are panels or texts with escapes in it: of every sheet
/// that was published one is read before its result is shown.
std::optional<RecordsSheet> scanRecordsSheet(QStringView text);

} // namespace yanben
