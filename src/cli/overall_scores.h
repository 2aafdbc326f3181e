#pragma once

#include "cli/command.h"

namespace yanben
{

/// score --overall O.overall.json --part "TITLE=RUBRIC,RECORDS" …: one result from several rubrics.
CommandResult scoreOverall(const CommandLine &line);

} // namespace yanben
