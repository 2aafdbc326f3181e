#pragma once

#include "calendar/when_parser.h"
#include "calendar/when_typing.h"

#include <QString>

namespace yanben
{

/// One Chinese sentence that says what is wrong or missing and how to write it.
QString refusalText(const WhenRefusal &refusal);

/// 还差结束的日期: a short line under a field while somebody types in it.
QString missingText(const WhenIncomplete &incomplete);

/// NO_SUCH_DATE: the stable name for other programs.
QString refusalCode(WhenRefusal::Code code);

} // namespace yanben
