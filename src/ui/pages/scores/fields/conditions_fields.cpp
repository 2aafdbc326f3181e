#include "ui/pages/scores/fields/fields_by_kind.h"

#include <QCheckBox>

#include <algorithm>

namespace yanben
{

namespace
{

class ConditionsFields final : public RecordFields
{
public:
    ConditionsFields(const ConditionsRule &rule, const FieldsInput &input)
    {
        const auto *facts = std::get_if<ConditionsRecord>(&input.record.data.observed);
        for (const Condition &part : rule.parts) {
            const bool hasPoints = rule.need == Need::Each && part.points;
            auto *box = new QCheckBox{
                hasPoints ? QStringLiteral("%1（%2）").arg(part.name, part.points->toString() + input.unit)
                          : part.name};
            box->setChecked(facts && std::ranges::find(facts->met, recordKey(part)) != facts->met.end());
            box->setEnabled(input.isWritable);
            box->setAccessibleName(box->text());
            addField({}, box);
            m_boxes.emplace_back(recordKey(part), box);
            connect(box, &QCheckBox::clicked, this, &ConditionsFields::tell);
        }
    }

private:
    void tell()
    {
        ConditionsRecord facts;
        for (const auto &[key, box] : m_boxes) {
            if (box->isChecked())
                facts.met.push_back(key);
        }
        emit edited(recorded(std::move(facts)));
    }

    std::vector<std::pair<QString, QCheckBox *>> m_boxes;
};

} // namespace

std::unique_ptr<RecordFields> fieldsFor(const ConditionsRule &rule, const FieldsInput &input)
{
    return std::make_unique<ConditionsFields>(rule, input);
}

} // namespace yanben
