#include "documents/words/scoring/rubric/standard_text.h"
#include "ui/pages/scores/fields/fields_by_kind.h"
#include "ui/widgets/text/plain_tip.h"
#include "ui/widgets/text/text_label.h"

#include <QCheckBox>
#include <QComboBox>

#include <algorithm>

namespace yanben
{

namespace
{

class LevelsFields final : public RecordFields
{
public:
    LevelsFields(const LevelsRule &rule, const FieldsInput &input)
        : m_rule{rule}, m_several{rule.times.most > 1}, m_isWritable{input.isWritable}, m_unit{input.unit}
    {
        if (const auto *facts = std::get_if<LevelsRecord>(&input.record.data.observed))
            m_facts = *facts;
        m_standards = levelLines(input.rule, m_unit).join(u'\n');
        if (!m_standards.isEmpty())
            addWidget(paragraph(m_standards, TextRole::Muted));
        const std::size_t shown = m_several ? m_facts.levels.size() : 1;
        for (std::size_t i = 0; i < shown; ++i)
            addLevel(i < m_facts.levels.size() ? std::optional{m_facts.levels[i]} : std::nullopt);
        if (m_several)
            addNext();
        for (const LevelLimit &limit : rule.atMostIf) {
            auto *box = new QCheckBox{limit.flag};
            box->setChecked(std::ranges::find(m_facts.flags, limit.flag) != m_facts.flags.end());
            box->setEnabled(m_isWritable);
            addField({}, box);
            box->setAccessibleName(limit.flag);
            m_flags.push_back(box);
            connect(box, &QCheckBox::clicked, this, &LevelsFields::tell);
        }
    }

private:
    void addLevel(const std::optional<QString> &chosen)
    {
        auto *combo = new QComboBox;
        combo->addItem(RecordFields::tr("(none)")); // what that means, the state beside it says: 未评, 不适用, 免考核
        for (const Level &level : m_rule.levels) {
            combo->addItem(levelText(level, m_unit), recordKey(level));
            if (level.text)
                combo->setItemData(combo->count() - 1, plainTip(*level.text), Qt::ToolTipRole);
            if (chosen == recordKey(level))
                combo->setCurrentIndex(combo->count() - 1);
        }
        combo->setEnabled(m_isWritable);
        combo->setAccessibleDescription(m_standards);
        addField(m_several ? RecordFields::tr("Level %1").arg(m_combos.size() + 1) : RecordFields::tr("Level"), combo);
        m_combos.push_back(combo);
        connect(combo, &QComboBox::activated, this, [this] {
            addNext();
            tell();
        });
    }

    /// The next one to choose, while there may be one.
    void addNext()
    {
        const bool isFull =
            std::ranges::all_of(m_combos, [](const QComboBox *each) { return each->currentIndex() > 0; });
        if (m_several && m_isWritable && isFull && m_combos.size() < static_cast<std::size_t>(m_rule.times.most))
            addLevel(std::nullopt);
    }

    void tell()
    {
        LevelsRecord facts;
        for (const QComboBox *combo : m_combos) {
            if (combo->currentIndex() > 0)
                facts.levels.push_back(combo->currentData().toString());
        }
        for (const QCheckBox *flag : m_flags) {
            if (flag->isChecked())
                facts.flags.push_back(flag->text());
        }
        const bool isSaid = !facts.levels.empty() || m_rule.times.least == 0;
        emit edited(isSaid ? recorded(std::move(facts)) : Record{});
    }

    LevelsRule m_rule;
    bool m_several;
    bool m_isWritable;
    QString m_unit;
    QString m_standards; ///< of all levels; empty where none is described
    LevelsRecord m_facts;
    std::vector<QComboBox *> m_combos;
    std::vector<QCheckBox *> m_flags;
};

} // namespace

std::unique_ptr<RecordFields> fieldsFor(const LevelsRule &rule, const FieldsInput &input)
{
    return std::make_unique<LevelsFields>(rule, input);
}

} // namespace yanben
