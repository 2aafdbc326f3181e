#include "ui/pages/rubric/inspector/belonging_fields.h"

#include <QComboBox>
#include <QLineEdit>

namespace yanben
{

using namespace Qt::StringLiterals;

BelongingFields::BelongingFields(const std::vector<const Topic *> &topics, const std::vector<RubricSection> &sections,
                                 const CriterionVersion &criterion, bool isEditable, QWidget *parent)
    : FieldColumn{parent}
{
    addTopic(topics, criterion, isEditable);
    addSectionBox(sections, criterion, isEditable);
}

void BelongingFields::addTopic(const std::vector<const Topic *> &topics, const CriterionVersion &criterion,
                               bool isEditable)
{
    auto *combo = new QComboBox;
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->addItem(tr("None"));
    int number = 0;
    for (const Topic *topic : topics) {
        combo->addItem(u"%1. %2"_s.arg(++number).arg(topic->name), keyOf(topic->id));
        if (criterion.topic == topic->id)
            combo->setCurrentIndex(combo->count() - 1);
    }
    combo->setEnabled(isEditable);
    addField(tr("Topic"), combo);
    connect(combo, &QComboBox::activated, this, [this, combo](int chosen) {
        const QVariant key = combo->itemData(chosen);
        emit topicChosen(key.isValid() ? std::optional{static_cast<TopicId>(key.toLongLong())} : std::nullopt);
    });
}

void BelongingFields::addSectionBox(const std::vector<RubricSection> &sections, const CriterionVersion &criterion,
                                    bool isEditable)
{
    auto *combo = new QComboBox;
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setEditable(true);
    combo->setInsertPolicy(QComboBox::NoInsert);
    combo->setCompleter(nullptr); // a new name may begin as another one does
    for (const RubricSection &section : sections)
        combo->addItem(section.name);
    combo->setCurrentText(criterion.spec.section.value_or(QString{}));
    combo->setEnabled(isEditable);
    addField(tr("Section (empty: none)"), combo);
    combo->lineEdit()->setAccessibleName(combo->accessibleName());
    const auto name = [this, combo] { emit sectionNamed(combo->currentText()); };
    connect(combo, &QComboBox::activated, this, name);
    connect(combo->lineEdit(), &QLineEdit::editingFinished, this, name);
}

} // namespace yanben
