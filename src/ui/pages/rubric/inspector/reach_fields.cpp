#include "ui/pages/rubric/inspector/reach_fields.h"

#include "ui/widgets/editors/chips_edit.h"
#include "ui/widgets/text/text_label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>

#include <vector>

namespace yanben
{

namespace
{

/// `names` in the order of the enumeration.
QComboBox *choiceOf(const QStringList &names, int chosen)
{
    auto *combo = new QComboBox;
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->addItems(names);
    combo->setCurrentIndex(chosen);
    return combo;
}

} // namespace

ReachFields::ReachFields(const CriterionSpec &spec, const RubricTerms &terms, const QStringList &groups,
                         bool isEditable, QWidget *parent)
    : FieldColumn{parent}
{
    if (terms.subject != RubricSubject::School)
        addGroups(spec, groups);
    addMissing(spec);
    addOut(tr("Whoever is exempt"), &CriterionSpec::whenExempt, spec);
    addOut(tr("Whoever it does not apply to"), &CriterionSpec::whenNotApplicable, spec);
    addUnit(spec, terms.unit);
    addBonus(spec);
    for (QWidget *field : fields())
        field->setEnabled(isEditable);
}

void ReachFields::addGroups(const CriterionSpec &spec, const QStringList &groups)
{
    auto *edit = new ChipsEdit;
    edit->setSuggestions(groups);
    edit->setAllowNew(false);
    edit->setValues({spec.appliesTo.begin(), spec.appliesTo.end()});
    addField(tr("Only for groups (empty: for everybody)"), edit);
    edit->setName(edit->accessibleName());
    TextLabel *reason = paragraph({}, TextRole::Danger);
    reason->hide();
    addWidget(reason);
    connect(edit, &ChipsEdit::refused, reason, [reason](const QString &typed) {
        reason->setText(
            tr("“%1” is no group. Choose one from the list; a new one is added under teachers and groups.").arg(typed));
        reason->setVisible(!typed.isEmpty());
    });
    connect(edit, &ChipsEdit::valuesChanged, this, [this](const QStringList &names) {
        emit edited([&names](CriterionSpec &each) { each.appliesTo.assign(names.begin(), names.end()); });
    });
}

void ReachFields::addMissing(const CriterionSpec &spec)
{
    QComboBox *combo =
        choiceOf({tr("The total stays provisional"), tr("0 points"), tr("Not counted"), tr("Full points")},
                 static_cast<int>(spec.whenMissing));
    addField(tr("Whoever is not scored"), combo);
    connect(combo, &QComboBox::activated, this, [this](int chosen) {
        emit edited([chosen](CriterionSpec &each) { each.whenMissing = static_cast<WhenMissing>(chosen); });
    });
}

void ReachFields::addOut(const QString &label, WhenOut CriterionSpec::*when, const CriterionSpec &spec)
{
    QComboBox *combo = choiceOf({tr("Not counted"), tr("Full points"), tr("0 points")}, static_cast<int>(spec.*when));
    addField(label, combo);
    connect(combo, &QComboBox::activated, this, [this, when](int chosen) {
        emit edited([chosen, when](CriterionSpec &each) { each.*when = static_cast<WhenOut>(chosen); });
    });
}

void ReachFields::addUnit(const CriterionSpec &spec, const QString &usual)
{
    auto *edit = new QLineEdit{spec.unit.value_or(QString{})};
    addField(tr("Unit (empty: %1)").arg(usual), edit);
    if (spec.unit)
        addWidget(paragraph(tr("Counted apart in %1: its weight is not in the sum of %2.").arg(*spec.unit, usual),
                            TextRole::Muted));
    connect(edit, &QLineEdit::editingFinished, this, [this, edit, before = spec.unit, usual] {
        const QString unit = edit->text().simplified();
        const std::optional<QString> typed = unit.isEmpty() || unit == usual ? std::nullopt : std::optional{unit};
        if (typed != before)
            emit edited([&typed](CriterionSpec &each) { each.unit = typed; });
        else
            edit->setText(typed.value_or(QString{}));
    });
}

void ReachFields::addBonus(const CriterionSpec &spec)
{
    auto *box = new QCheckBox{tr("Bonus: on top of the full mark")};
    box->setChecked(spec.bonus);
    addField({}, box);
    connect(box, &QCheckBox::clicked, this,
            [this](bool checked) { emit edited([checked](CriterionSpec &each) { each.bonus = checked; }); });
}

} // namespace yanben
