#pragma once

#include "calendar/when_parser.h"

#include <QString>

namespace yanben
{

/// One Chinese sentence that says what is wrong or missing and how to write it.
QString refusalText(const WhenRefusal &refusal);

/// NO_SUCH_DATE: the stable name for other programs.
QString refusalCode(WhenRefusal::Code code);

} // namespace yanben
