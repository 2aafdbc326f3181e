#include "ui/pages/scores/fields/record_fields.h"

#include "ui/pages/scores/fields/amounts.h"
#include "ui/pages/scores/fields/fields_by_kind.h"
#include "ui/widgets/editors/checked_edit.h"

#include <algorithm>

namespace yanben
{

void RecordFields::addNumber(const QString &label, const std::optional<Amount> &number, bool isWritable,
                             const QString &wanted, std::function<bool(Amount)> fits,
                             std::function<void(std::optional<Amount>)> take)
{
    addField(label, new CheckedEdit{number ? number->toString() : QString{}, isWritable,
                                    [wanted, fits = std::move(fits),
                                     take = std::move(take)](const QString &text) -> std::optional<QString> {
                                        const auto typed = Amount::parse(text);
                                        if (!text.isEmpty() && (!typed || !fits(*typed)))
                                            return wanted;
                                        take(typed ? std::optional{*typed} : std::nullopt);
                                        return std::nullopt;
                                    }});
}

void RecordFields::addNumbers(const QString &label, const std::vector<Amount> &numbers, bool isWritable,
                              const QString &wanted, std::function<bool(Amount)> fits,
                              std::function<void(const std::vector<Amount> &)> take)
{
    addField(label, new CheckedEdit{amountsText(numbers), isWritable,
                                    [wanted, fits = std::move(fits),
                                     take = std::move(take)](const QString &text) -> std::optional<QString> {
                                        const auto typed = amountsOf(text);
                                        if (!typed || !std::ranges::all_of(*typed, fits))
                                            return wanted;
                                        take(*typed);
                                        return std::nullopt;
                                    }});
}

std::unique_ptr<RecordFields> recordFields(const FieldsInput &input)
{
    auto kind = std::visit([&](const auto &each) { return fieldsFor(each, input); }, input.rule.kind);
    return aboutFields(std::move(kind), input);
}

} // namespace yanben
