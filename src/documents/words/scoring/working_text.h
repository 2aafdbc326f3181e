#pragma once

#include "documents/words/scoring/record_fault_text.h"
#include "scoring/outcome.h"

#include <QString>

namespace yanben
{

/// One line for paper and screen: 迟到2次 × −0.5 = −1，10 − 1 = 9. Empty when there is nothing to explain.
QString workingText(const Outcome &outcome);

/// A number as people read it: a true minus sign; a fraction that no decimal holds is cut to four places with 约.
QString readableNumber(const Exact &value);

} // namespace yanben
