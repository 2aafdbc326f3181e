#include "ui/pages/rubric/inspector/unstated_fields.h"

#include "ui/pages/rubric/rules/cell_texts.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/text/plain_tip.h"
#include "ui/widgets/text/text_label.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

namespace yanben
{

namespace
{

bool isNumber(UnstatedParameter parameter)
{
    return parameter == UnstatedParameter::Required || parameter == UnstatedParameter::Cap ||
           parameter == UnstatedParameter::Floor;
}

} // namespace

QString unstatedText(UnstatedParameter parameter, const Rule &rule)
{
    switch (parameter) {
    case UnstatedParameter::Required: return UnstatedFields::tr("The required number is not stated");
    case UnstatedParameter::Cap: return UnstatedFields::tr("The cap is not stated");
    case UnstatedParameter::Floor: return UnstatedFields::tr("The floor is not stated");
    case UnstatedParameter::Absence: return UnstatedFields::tr("What absence gives is not stated");
    case UnstatedParameter::Repeat:
        return std::holds_alternative<AwardsRule>(rule.kind)
                   ? UnstatedFields::tr("What several awards give together is not stated")
                   : UnstatedFields::tr("Whether it may be repeated is not stated");
    }
    Q_UNREACHABLE();
}

UnstatedFields::UnstatedFields(const std::vector<Unstated> &unstated, const Rule &rule, bool isEditable)
{
    for (const Unstated &each : unstated) {
        const QString what = unstatedText(each.parameter, rule);
        addWidget(paragraph(what, TextRole::Warning));
        if (!each.source.isEmpty())
            addWidget(paragraph(tr("Source: %1").arg(each.source), TextRole::Muted));
        if (!isEditable)
            continue;
        if (each.parameter == UnstatedParameter::Repeat && std::holds_alternative<AwardsRule>(rule.kind))
            addCombination(what);
        else if (each.parameter == UnstatedParameter::Absence)
            addAbsence(what, rule);
        else
            addConfirmation(each, what);
    }
}

QPushButton *UnstatedFields::addConfirm(const QString &what)
{
    auto *button = new QPushButton{tr("Confirm")};
    button->setAccessibleName(tr("Confirm: %1").arg(what));
    addWidget(button);
    return button;
}

void UnstatedFields::addConfirmation(const Unstated &each, const QString &what)
{
    auto *edit =
        isNumber(each.parameter) ? new QLineEdit{each.assumed ? each.assumed->toString() : QString{}} : nullptr;
    if (edit)
        addField(tr("Value"), edit);
    else
        addWidget(paragraph(tr("Confirmed, it is as the rule below counts it."), TextRole::Muted));
    TextLabel *reason = edit ? paragraph({}, TextRole::Danger) : nullptr;
    if (reason) {
        reason->hide();
        addWidget(reason);
    }
    connect(addConfirm(what), &QPushButton::clicked, this, [this, edit, reason, parameter = each.parameter] {
        std::optional<Points> value;
        if (edit) {
            const auto number = Points::parse(edit->text());
            const bool needed = parameter == UnstatedParameter::Required;
            const bool fits = number || (!needed && edit->text().trimmed().isEmpty());
            const QString why = fits ? QString{} : tr("Type a number with at most two decimals.");
            setBad(*edit, !fits, why);
            reason->setText(why);
            reason->setVisible(!fits);
            if (!fits)
                return;
            if (number)
                value = *number;
        }
        emit confirmed(parameter, value);
    });
}

void UnstatedFields::addCombination(const QString &what)
{
    addChoice(tr("Several awards together give"), awardsCombineNames(), what, [this](int chosen) {
        const AwardsCombine ways[] = {HighestAward{}, SumOfAwards{}, BestAwards{}};
        emit repeatConfirmed(ways[chosen]);
    });
}

void UnstatedFields::addAbsence(const QString &what, const Rule &rule)
{
    std::vector<AbsenceRule> rules{AbsenceRule::Zero, AbsenceRule::Unrated};
    QStringList names{tr("0 points"), tr("Not scored until it is made up for")};
    if (std::holds_alternative<LevelsRule>(rule.kind)) {
        rules.push_back(AbsenceRule::OwnLevel);
        names << tr("A level of its own");
    }
    addChoice(tr("Whoever was absent gets"), names, what,
              [this, rules](int chosen) { emit absenceConfirmed(rules[static_cast<std::size_t>(chosen)]); });
}

void UnstatedFields::addChoice(const QString &label, const QStringList &choices, const QString &what,
                               const std::function<void(int)> &taken)
{
    auto *combo = new QComboBox;
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->addItems(choices);
    combo->setPlaceholderText(tr("Choose"));
    combo->setCurrentIndex(-1);
    addField(label, combo);
    QPushButton *button = addConfirm(what);
    button->setEnabled(false);
    button->setToolTip(plainTip(tr("Choose first: %1.").arg(label)));
    connect(combo, &QComboBox::currentIndexChanged, button, [button](int chosen) { button->setEnabled(chosen >= 0); });
    connect(button, &QPushButton::clicked, this, [combo, taken] { taken(combo->currentIndex()); });
}

} // namespace yanben
