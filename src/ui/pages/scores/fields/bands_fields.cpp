#include "ui/pages/scores/fields/fields_by_kind.h"

namespace yanben
{

namespace
{

class BandsFields final : public RecordFields
{
public:
    BandsFields(const BandsRule &rule, const FieldsInput &input)
    {
        if (rule.of) {
            addInner(**rule.of, input);
            return;
        }
        const QString wanted = RecordFields::tr("Type a number with at most two decimals, or nothing.");
        const auto any = [](Amount) { return true; };
        if (!rule.combine) {
            const auto *facts = std::get_if<ValueRecord>(&input.record.data.observed);
            addNumber(RecordFields::tr("Value"), facts ? std::optional{facts->value} : std::nullopt, input.isWritable,
                      wanted, any, [this](std::optional<Amount> value) {
                          emit edited(value ? recorded(ValueRecord{.value = *value, .reference = {}}) : Record{});
                      });
            return;
        }
        const auto *facts = std::get_if<ValuesRecord>(&input.record.data.observed);
        addNumbers(RecordFields::tr("Values, with 、 between"), facts ? facts->values : std::vector<Amount>{},
                   input.isWritable, wanted, any, [this](const std::vector<Amount> &values) {
                       emit edited(values.empty() ? Record{} : recorded(ValuesRecord{.values = values}));
                   });
    }

private:
    void addInner(const Rule &of, const FieldsInput &input)
    {
        const auto *facts = std::get_if<InnerRecord>(&input.record.data.observed);
        const Record record = facts ? Record{.state = RecordState::Recorded, .data = *facts->of, .note = {}} : Record{};
        auto fields = recordFields({.rule = of, .record = record, .unit = input.unit, .isWritable = input.isWritable});
        connect(fields.get(), &RecordFields::edited, this, [this](const Record &inner) {
            emit edited(inner.state == RecordState::Recorded ? recorded(InnerRecord{.of = inner.data}) : Record{});
        });
        addColumn(fields.release());
    }
};

} // namespace

std::unique_ptr<RecordFields> fieldsFor(const BandsRule &rule, const FieldsInput &input)
{
    return std::make_unique<BandsFields>(rule, input);
}

} // namespace yanben
