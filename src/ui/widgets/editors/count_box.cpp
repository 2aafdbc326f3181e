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

} // namespace yanben
