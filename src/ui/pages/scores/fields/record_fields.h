#pragma once

#include "domain/record_data.h"
#include "domain/rule.h"
#include "ui/widgets/panels/field_column.h"

#include <memory>

namespace yanben
{

/// The fields with which a person says what happened, for one kind of rule. They write nothing themselves.
class RecordFields : public FieldColumn
{
    Q_OBJECT

signals:
    /// What the fields say, after a person changed them and they can be read; Missing when they were emptied.
    void edited(const yanben::Record &record);
};

/// What fields are made for.
struct FieldsInput
{
    const Rule &rule;
    const Record &record;
    QString unit; ///< of points
    bool isWritable = false;
};

/// Null while there are no fields for the rule. Parts of a rule that are rules get theirs from here too.
std::unique_ptr<RecordFields> recordFields(const FieldsInput &input);

} // namespace yanben
