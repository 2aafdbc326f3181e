#include "ui/pages/scores/fields/fields_by_kind.h"

#include <QComboBox>

#include <algorithm>

namespace yanben
{

namespace
{

QStringList groupsOf(const Rule &rule)
{
    QStringList groups;
    if (const auto *quota = std::get_if<QuotaRule>(&rule.kind)) {
        if (const auto *table = std::get_if<std::vector<GroupAmount>>(&quota->required)) {
            for (const GroupAmount &each : *table)
                groups << each.group;
        }
    } else if (const auto *bands = std::get_if<BandsRule>(&rule.kind)) {
        for (const GroupBands &each : bands->byGroup)
            groups << each.group;
    }
    return groups;
}

class AboutFields final : public RecordFields
{
public:
    AboutFields(std::unique_ptr<RecordFields> kind, const QStringList &groups, const FieldsInput &input)
        : m_data{input.record.data}
    {
        for (const Override &each : input.rule.overrides) {
            if (std::ranges::find(m_measures, each.measure) == m_measures.end()) {
                m_measures.push_back(each.measure);
                addMeasure(each.measure, input.isWritable);
            }
        }
        if (!groups.isEmpty())
            addGroup(groups, input.isWritable);
        connect(kind.get(), &RecordFields::edited, this, [this](const Record &record) {
            m_data.observed = record.data.observed;
            tell();
        });
        addColumn(kind.release());
    }

private:
    void addMeasure(const QString &name, bool isWritable)
    {
        const auto found = std::ranges::find(m_data.measures, name, &Measure::name);
        const auto value = found == m_data.measures.end() ? std::nullopt : std::optional{found->value};
        addNumber(
            RecordFields::tr("%1 (decides first)").arg(name), value, isWritable,
            RecordFields::tr("Type a number with at most two decimals, or nothing."), [](Amount) { return true; },
            [this, name](std::optional<Amount> typed) {
                std::erase_if(m_data.measures, [&](const Measure &each) { return each.name == name; });
                if (typed)
                    m_data.measures.push_back({.name = name, .value = *typed});
                // In the order of the rule, so that the same facts make the same record.
                std::ranges::sort(m_data.measures, {}, [this](const Measure &each) {
                    return std::ranges::find(m_measures, each.name) - m_measures.begin();
                });
                tell();
            });
    }

    void addGroup(const QStringList &groups, bool isWritable)
    {
        auto *combo = new QComboBox;
        combo->addItem(RecordFields::tr("By the person's own group"));
        combo->addItems(groups);
        if (m_data.group && !groups.contains(*m_data.group))
            combo->addItem(*m_data.group);
        if (m_data.group)
            combo->setCurrentText(*m_data.group);
        combo->setEnabled(isWritable);
        addField(RecordFields::tr("Counted as"), combo);
        connect(combo, &QComboBox::activated, this, [this, combo](int chosen) {
            m_data.group = chosen == 0 ? std::nullopt : std::optional{combo->itemText(chosen)};
            tell();
        });
    }

    void tell()
    {
        emit edited(m_data.isEmpty() ? Record{} : Record{.state = RecordState::Recorded, .data = m_data, .note = {}});
    }

    RecordData m_data;
    std::vector<QString> m_measures;
};

} // namespace

std::unique_ptr<RecordFields> aboutFields(std::unique_ptr<RecordFields> kind, const FieldsInput &input)
{
    const QStringList groups = groupsOf(input.rule);
    if (groups.isEmpty() && input.rule.overrides.empty())
        return kind;
    return std::make_unique<AboutFields>(std::move(kind), groups, input);
}

} // namespace yanben
