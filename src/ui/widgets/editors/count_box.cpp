#include "ui/widgets/editors/count_box.h"

#include <cmath>

namespace yanben
{

CountBox::CountBox(QWidget *parent) : QDoubleSpinBox{parent}
{
    setDecimals(1);
    setRange(0, 9999);
    setKeyboardTracking(false);
}

Points CountBox::count() const
{
    return Points::hundredths(std::llround(value() * 2) * 50);
}

void CountBox::setCount(Points count)
{
    setValue(static_cast<double>(count.inHundredths()) / 100.0);
}

QString CountBox::textFromValue(double value) const
{
    return Points::hundredths(std::llround(value * 100)).toString();
}

QValidator::State CountBox::validate(QString &text, int &position) const
{
    const QValidator::State state = QDoubleSpinBox::validate(text, position);
    if (state != QValidator::Acceptable)
        return state;
    // Nothing is rounded: a key that would make it no half is not taken.
    const double halves = valueFromText(text) * 2;
    return std::abs(halves - std::round(halves)) < 1e-9 ? state : QValidator::Invalid;
}

} // namespace yanben
