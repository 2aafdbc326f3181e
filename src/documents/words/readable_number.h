#pragma once

#include "domain/numbers/exact.h"

#include <QString>

namespace yanben
{

/// A number as people read it: a true minus sign; a fraction that no decimal holds is cut to four places with 约.
QString readableNumber(const Exact &value);
/// What is written with a hyphen as its sign, with a true minus sign.
QString withMinus(QString number);

} // namespace yanben
