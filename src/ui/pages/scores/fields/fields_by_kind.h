#pragma once

#include "ui/pages/scores/fields/record_fields.h"

namespace yanben
{

// One function per kind of rule, each in a file of its own. They say what was observed; measures and the group of a
// record have fields of their own (aboutFields).

std::unique_ptr<RecordFields> fieldsFor(const AwardsRule &rule, const FieldsInput &input);
std::unique_ptr<RecordFields> fieldsFor(const BandsRule &rule, const FieldsInput &input);
std::unique_ptr<RecordFields> fieldsFor(const CompositeRule &rule, const FieldsInput &input);
std::unique_ptr<RecordFields> fieldsFor(const ConditionsRule &rule, const FieldsInput &input);
std::unique_ptr<RecordFields> fieldsFor(const ConvertRule &rule, const FieldsInput &input);
std::unique_ptr<RecordFields> fieldsFor(const LevelsRule &rule, const FieldsInput &input);
std::unique_ptr<RecordFields> fieldsFor(const QuotaRule &rule, const FieldsInput &input);
std::unique_ptr<RecordFields> fieldsFor(const RankRule &rule, const FieldsInput &input);
std::unique_ptr<RecordFields> fieldsFor(const RatingRule &rule, const FieldsInput &input);
std::unique_ptr<RecordFields> fieldsFor(const RatioRule &rule, const FieldsInput &input);
std::unique_ptr<RecordFields> fieldsFor(const TallyRule &rule, const FieldsInput &input);

/// The measures that the rule tests first and the group whose table counts, then the fields of the kind.
std::unique_ptr<RecordFields> aboutFields(std::unique_ptr<RecordFields> kind, const FieldsInput &input);

} // namespace yanben
