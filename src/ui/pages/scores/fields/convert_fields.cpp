#include "ui/pages/scores/fields/fields_by_kind.h"

namespace yanben
{

namespace
{

class ConvertFields final : public RecordFields
{
public:
    ConvertFields(const ConvertRule &rule, const FieldsInput &input)
    {
        if (!rule.dailyCap) {
            const auto *facts = std::get_if<AmountRecord>(&input.record.data.observed);
            addNumber(
                RecordFields::tr("Amount (%1 give %2)").arg(rule.per.toString(), rule.points.toString() + input.unit),
                facts ? std::optional{facts->amount} : std::nullopt, input.isWritable,
                RecordFields::tr("Type a number from 0."), [](Amount typed) { return typed >= Amount{}; },
                [this](std::optional<Amount> amount) {
                    emit edited(amount ? recorded(AmountRecord{.amount = *amount}) : Record{});
                });
            return;
        }
        const auto *facts = std::get_if<DaysRecord>(&input.record.data.observed);
        addNumbers(
            RecordFields::tr("Amount of each day (at most %1 a day count)").arg(rule.dailyCap->toString()),
            facts ? facts->days : std::vector<Amount>{}, input.isWritable,
            RecordFields::tr("Type numbers from 0 with 、 between."), [](Amount typed) { return typed >= Amount{}; },
            [this](const std::vector<Amount> &days) {
                emit edited(days.empty() ? Record{} : recorded(DaysRecord{.days = days}));
            });
    }
};

} // namespace

std::unique_ptr<RecordFields> fieldsFor(const ConvertRule &rule, const FieldsInput &input)
{
    return std::make_unique<ConvertFields>(rule, input);
}

} // namespace yanben
