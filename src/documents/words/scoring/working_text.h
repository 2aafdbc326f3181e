#pragma once

#include "documents/words/readable_number.h"
#include "documents/words/scoring/record_fault_text.h"
#include "scoring/outcome.h"

#include <QString>

namespace yanben
{

/// One line for paper and screen: 迟到2次 × −0.5 = −1，10 − 1 = 9. Empty when there is nothing to explain.
QString workingText(const Outcome &outcome);

} // namespace yanben
