#include "ui/pages/rubric/unstated_fields.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/text_label.h"

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

QString unstatedText(UnstatedParameter parameter)
{
    switch (parameter) {
    case UnstatedParameter::Required: return UnstatedFields::tr("The required number is not stated");
    case UnstatedParameter::Cap: return UnstatedFields::tr("The cap is not stated");
    case UnstatedParameter::Floor: return UnstatedFields::tr("The floor is not stated");
    case UnstatedParameter::Absence: return UnstatedFields::tr("What absence gives is not stated");
    case UnstatedParameter::Repeat: return UnstatedFields::tr("Whether it may be repeated is not stated");
    }
    Q_UNREACHABLE();
}

UnstatedFields::UnstatedFields(const std::vector<Unstated> &unstated, bool isEditable)
{
    for (const Unstated &each : unstated) {
        addWidget(paragraph(unstatedText(each.parameter), TextRole::Warning));
        if (!each.source.isEmpty())
            addWidget(paragraph(tr("Source: %1").arg(each.source), TextRole::Muted));
        if (isEditable)
            addConfirmation(each);
    }
}

void UnstatedFields::addConfirmation(const Unstated &each)
{
    auto *edit =
        isNumber(each.parameter) ? new QLineEdit{each.assumed ? each.assumed->toString() : QString{}} : nullptr;
    if (edit)
        addField(tr("Value"), edit);
    auto *button = new QPushButton{tr("Confirm")};
    button->setAccessibleName(tr("Confirm: %1").arg(unstatedText(each.parameter)));
    addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, edit, parameter = each.parameter] {
        std::optional<Points> value;
        if (edit) {
            const auto number = Points::parse(edit->text());
            const bool needed = parameter == UnstatedParameter::Required;
            const bool fits = number || (!needed && edit->text().trimmed().isEmpty());
            setBad(*edit, !fits, fits ? QString{} : tr("Type a number with at most two decimals."));
            if (!fits)
                return;
            if (number)
                value = *number;
        }
        emit confirmed(parameter, value);
    });
}

} // namespace yanben
