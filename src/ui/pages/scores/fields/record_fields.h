#pragma once

#include "domain/records/record_data.h"
#include "domain/rubric/rule.h"
#include "ui/widgets/panels/field_column.h"

#include <functional>
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

protected:
    /// One number or none. `take` gets what was typed where `fits` holds for it; `wanted` says what to type else.
    void addNumber(const QString &label, const std::optional<Amount> &number, bool isWritable, const QString &wanted,
                   std::function<bool(Amount)> fits, std::function<void(std::optional<Amount>)> take);
    /// Several, with 、 between.
    void addNumbers(const QString &label, const std::vector<Amount> &numbers, bool isWritable, const QString &wanted,
                    std::function<bool(Amount)> fits, std::function<void(const std::vector<Amount> &)> take);
};

/// What fields are made for.
struct FieldsInput
{
    const Rule &rule;
    const Record &record;
    QString unit; ///< of points
    bool isWritable = false;
};

/// Parts of a rule that are rules get theirs from here too.
std::unique_ptr<RecordFields> recordFields(const FieldsInput &input);

} // namespace yanben
