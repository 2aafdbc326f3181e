#pragma once

#include "cli/command.h"

namespace yanben
{

/// `yanben-cli` with these arguments (without the program's name). A failure comes as its line and status.
CommandResult runCli(const QStringList &arguments);

} // namespace yanben
