#include "ui/pages/scores/fields/fields_by_kind.h"

namespace yanben
{

namespace
{

class RatioFields final : public RecordFields
{
public:
    RatioFields(const RatioRule &rule, const FieldsInput &input)
    {
        if (const auto *facts = std::get_if<ValueRecord>(&input.record.data.observed)) {
            m_value = facts->value;
            m_reference = facts->reference;
        }
        addNumber(
            RecordFields::tr("Value"), m_value, input.isWritable, RecordFields::tr("Type a number from 0."),
            [](Amount typed) { return typed >= Amount{}; },
            [this](std::optional<Amount> value) {
                m_value = value;
                tell();
            });
        addNumber(
            RecordFields::tr("Reference (gives %1)").arg(rule.full.toString() + input.unit), m_reference,
            input.isWritable, RecordFields::tr("Type a number above 0."), [](Amount typed) { return typed > Amount{}; },
            [this](std::optional<Amount> reference) {
                m_reference = reference;
                tell();
            });
    }

private:
    // The reference alone is no record: there is nothing to compare yet.
    void tell()
    {
        emit edited(m_value ? recorded(ValueRecord{.value = *m_value, .reference = m_reference}) : Record{});
    }

    std::optional<Amount> m_value;
    std::optional<Amount> m_reference;
};

} // namespace

std::unique_ptr<RecordFields> fieldsFor(const RatioRule &rule, const FieldsInput &input)
{
    return std::make_unique<RatioFields>(rule, input);
}

} // namespace yanben
