#pragma once

#include "calendar/when_parser.h"

#include <QString>

namespace yanben
{

/// What is wrong with a typed time and how to write it, in the user's language.
QString refusalSentence(const WhenRefusal &refusal);

} // namespace yanben
