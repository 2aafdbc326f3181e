#pragma once

#include "domain/json/json_value.h"
#include "domain/records/record_data.h"
#include "domain/records/records_sheet.h"

#include <QStringView>

namespace yanben
{

/// The facts alone, compact: the `data` column of a record.
QByteArray toJson(const RecordData &data);
Parsed<RecordData> recordDataFromJson(QByteArrayView text);

/// With state and note, as in a records file; a missing record without note is {}.
QByteArray toJson(const Record &record);
Parsed<Record> recordFromJson(QByteArrayView text);

/// yanben-records/1, indented.
QByteArray toJson(const RecordsSheet &sheet);
Parsed<RecordsSheet> recordsSheetFromJson(QByteArrayView text);
/// The same, sooner where the program has written it.
Parsed<RecordsSheet> recordsSheetFromJson(QStringView text);

} // namespace yanben
