#include "ui/pages/scores/fields/fields_by_kind.h"
#include "ui/pages/scores/score_texts.h"

#include <QComboBox>

namespace yanben
{

namespace
{

class LevelsFields final : public RecordFields
{
public:
    LevelsFields(const LevelsRule &rule, const FieldsInput &input)
    {
        const auto *facts = std::get_if<LevelsRecord>(&input.record.data.observed);
        auto *combo = new QComboBox;
        combo->addItem(RecordFields::tr("Not scored"));
        for (const Level &level : rule.levels) {
            combo->addItem(levelText(level, input.unit), recordKey(level));
            if (facts && !facts->levels.empty() && facts->levels.front() == recordKey(level))
                combo->setCurrentIndex(combo->count() - 1);
        }
        combo->setEnabled(input.isWritable && rule.times.least <= 1);
        addField(RecordFields::tr("Level"), combo);
        connect(combo, &QComboBox::activated, this, [this, combo](int chosen) {
            emit edited(chosen == 0
                            ? Record{}
                            : recorded(LevelsRecord{.levels = {combo->itemData(chosen).toString()}, .flags = {}}));
        });
    }
};

} // namespace

std::unique_ptr<RecordFields> fieldsFor(const LevelsRule &rule, const FieldsInput &input)
{
    return std::make_unique<LevelsFields>(rule, input);
}

} // namespace yanben
