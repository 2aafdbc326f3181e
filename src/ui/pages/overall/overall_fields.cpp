#include "ui/pages/overall/overall_fields.h"

#include "ui/widgets/buttons.h"

#include <QLineEdit>

namespace yanben
{

QLineEdit *OverallFields::field(const QString &text, const QString &name, const QString &without, int width)
{
    auto *made = new QLineEdit{text};
    made->setAccessibleName(name);
    made->setPlaceholderText(without);
    if (width > 0)
        made->setFixedWidth(width);
    return made;
}

QLineEdit *OverallFields::unstatedField(const QString &text)
{
    QLineEdit *made =
        field(text, tr("What the source says instead of a percentage"), tr("What the source says instead"), 0);
    made->setToolTip(tr("Where no percentage is stated: nothing is counted before somebody says it"));
    return made;
}

QString OverallFields::percentText(const std::optional<Points> &points)
{
    return points ? points->toString() : QString{};
}

bool OverallFields::readNumber(QLineEdit &field, std::optional<Points> &number)
{
    QString text = field.text().trimmed();
    if (text.endsWith(u'%') || text.endsWith(u'％'))
        text.chop(1);
    const auto parsed = Points::parse(text);
    const bool isGood = text.isEmpty() || parsed.hasValue();
    setBad(field, !isGood, isGood ? QString{} : tr("Type a number with at most two decimals, or nothing."));
    number = parsed && !text.isEmpty() ? std::optional{*parsed} : std::nullopt;
    return isGood;
}

bool OverallFields::readPercent(QLineEdit &percent, const QLineEdit &unstated, std::optional<Points> &number,
                                QString &words)
{
    const bool isGood = readNumber(percent, number);
    words = number ? QString{} : unstated.text().simplified();
    return isGood;
}

} // namespace yanben
