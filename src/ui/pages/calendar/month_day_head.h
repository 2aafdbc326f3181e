#pragma once

#include <QRect>
#include <QString>

namespace yanben
{

/// What stands at the top of a day, and where. Nothing of it is cut off.
struct DayHead
{
    QString number{}; ///< of a day of another month with the month, where there is room for it
    QRect numberPlace{};
    QString sign{}; ///< empty on an ordinary day
    QRect signPlace{};
};

} // namespace yanben
