#include "ui/pages/scores/fields/fields_by_kind.h"

#include <QComboBox>
#include <QSpinBox>

namespace yanben
{

namespace
{

class AwardsFields final : public RecordFields
{
public:
    AwardsFields(const AwardsRule &rule, const FieldsInput &input)
        : m_rule{rule}, m_isWritable{input.isWritable}, m_unit{input.unit}
    {
        if (const auto *facts = std::get_if<AwardsRecord>(&input.record.data.observed)) {
            for (const AwardWon &won : facts->awards)
                addRow(won);
        }
        if (m_isWritable)
            addRow(std::nullopt);
    }

private:
    struct Row
    {
        std::optional<AwardWon> before;
        QComboBox *award;
        QSpinBox *order;
    };

    /// One more award; none for the empty row that takes the next.
    void addRow(const std::optional<AwardWon> &won)
    {
        Row row{.before = won, .award = new QComboBox, .order = nullptr};
        row.award->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        row.award->addItem(won ? RecordFields::tr("(take out)") : RecordFields::tr("Add an award…"));
        for (const AwardEntry &entry : m_rule.table)
            row.award->addItem(nameOf(entry));
        if (won) {
            // An award that no line of the table names stands as it was recorded.
            const std::optional<int> place = placeOf(*won);
            if (!place)
                row.award->addItem(won->level + won->prize.value_or(QString{}));
            row.award->setCurrentIndex(place.value_or(row.award->count() - 1));
        }
        row.award->setEnabled(m_isWritable);
        const auto number = static_cast<int>(m_rows.size()) + 1;
        addField(RecordFields::tr("Award %1").arg(number), row.award);
        connect(row.award, &QComboBox::activated, this, [this, at = m_rows.size()](int chosen) {
            if (chosen > 0 && at + 1 == m_rows.size())
                addRow(std::nullopt);
            tell();
        });
        if (!m_rule.share.empty()) {
            row.order = new QSpinBox;
            row.order->setRange(0, 99);
            row.order->setSpecialValueText(RecordFields::tr("not said"));
            row.order->setValue(won ? won->order.value_or(0) : 0);
            row.order->setEnabled(m_isWritable);
            row.order->setKeyboardTracking(false);
            addField(RecordFields::tr("Award %1: place among the authors").arg(number), row.order);
            // The row that takes the next award says nothing yet.
            connect(row.order, &QSpinBox::valueChanged, this, [this, award = row.award] {
                if (award->currentIndex() > 0)
                    tell();
            });
        }
        m_rows.push_back(row);
    }

    QString nameOf(const AwardEntry &entry) const
    {
        return QStringLiteral("%1%2（%3）")
            .arg(entry.level, entry.prize.value_or(QString{}), entry.points.toString() + m_unit);
    }

    std::optional<int> placeOf(const AwardWon &won) const
    {
        std::optional<int> anyPrize;
        for (int i = 0; i < static_cast<int>(m_rule.table.size()); ++i) {
            const AwardEntry &entry = m_rule.table[static_cast<std::size_t>(i)];
            if (entry.key && *entry.key == won.level)
                return i + 1;
            if (entry.level == won.level && entry.prize == won.prize)
                return i + 1;
            if (entry.level == won.level && !entry.prize)
                anyPrize = i + 1;
        }
        return anyPrize;
    }

    AwardWon wonOf(const Row &row) const
    {
        const int chosen = row.award->currentIndex();
        AwardWon won;
        if (row.before && placeOf(*row.before).value_or(row.award->count() - 1) == chosen) {
            won = *row.before;
        } else {
            const AwardEntry &entry = m_rule.table[static_cast<std::size_t>(chosen - 1)];
            won = {
                .level = entry.key.value_or(entry.level), .prize = entry.key ? std::nullopt : entry.prize, .order = {}};
        }
        if (row.order)
            won.order = row.order->value() > 0 ? std::optional{row.order->value()} : std::nullopt;
        return won;
    }

    void tell()
    {
        AwardsRecord facts;
        for (const Row &row : m_rows) {
            if (row.award->currentIndex() > 0)
                facts.awards.push_back(wonOf(row));
        }
        emit edited(recorded(std::move(facts)));
    }

    AwardsRule m_rule;
    bool m_isWritable;
    QString m_unit;
    std::vector<Row> m_rows;
};

} // namespace

std::unique_ptr<RecordFields> fieldsFor(const AwardsRule &rule, const FieldsInput &input)
{
    return std::make_unique<AwardsFields>(rule, input);
}

} // namespace yanben
