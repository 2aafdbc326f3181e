#include "ui/pages/scores/fields/fields_by_kind.h"

namespace yanben
{

namespace
{

class QuotaFields final : public RecordFields
{
public:
    QuotaFields(const QuotaRule &rule, const FieldsInput &input)
    {
        const auto *facts = std::get_if<CountRecord>(&input.record.data.observed);
        const auto *fixed = std::get_if<Amount>(&rule.required);
        addNumber(
            fixed ? RecordFields::tr("Done (required: %1)").arg(fixed->toString()) : RecordFields::tr("Done"),
            facts ? std::optional{facts->count} : std::nullopt, input.isWritable,
            RecordFields::tr("Type a number from 0."), [](Amount typed) { return typed >= Amount{}; },
            [this](std::optional<Amount> count) {
                emit edited(count ? recorded(CountRecord{.count = *count}) : Record{});
            });
    }
};

} // namespace

std::unique_ptr<RecordFields> fieldsFor(const QuotaRule &rule, const FieldsInput &input)
{
    return std::make_unique<QuotaFields>(rule, input);
}

} // namespace yanben
