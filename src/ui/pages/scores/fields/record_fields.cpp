#include "ui/pages/scores/fields/record_fields.h"

#include "ui/pages/scores/fields/fields_by_kind.h"
#include "workspace/queries/typed_score.h"

namespace yanben
{

namespace
{

template <typename Kind>
std::unique_ptr<RecordFields> fieldsFor(const Kind &, const FieldsInput &input)
{
    return isTypedInOneCell(input.rule) ? typedField(input) : nullptr;
}

} // namespace

std::unique_ptr<RecordFields> recordFields(const FieldsInput &input)
{
    return std::visit([&](const auto &kind) { return fieldsFor(kind, input); }, input.rule.kind);
}

} // namespace yanben
