#pragma once

#include "ui/pages/scores/fields/record_fields.h"

namespace yanben
{

// One function per kind of rule, each in a file of its own. A kind that is not here gets the field for one number if
// one number says all (typedField), else none.

std::unique_ptr<RecordFields> fieldsFor(const LevelsRule &rule, const FieldsInput &input);
std::unique_ptr<RecordFields> fieldsFor(const RatingRule &rule, const FieldsInput &input);
std::unique_ptr<RecordFields> fieldsFor(const TallyRule &rule, const FieldsInput &input);

/// What may also be typed into the cell of the table, 缺 and 免 among it.
std::unique_ptr<RecordFields> typedField(const FieldsInput &input);

} // namespace yanben
