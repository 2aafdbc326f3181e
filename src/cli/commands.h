#pragma once

#include "cli/command.h"

namespace yanben
{

// One function for each command of yanben-cli; `arguments` are those behind its name. Each throws CommandFailure, all
// but print (which answers itself) HelpAsked for --help.

CommandResult runNew(const QStringList &arguments);
CommandResult runSample(const QStringList &arguments);
CommandResult runVerify(const QStringList &arguments);
CommandResult runBackup(const QStringList &arguments);
CommandResult runRestore(const QStringList &arguments);
CommandResult runCheck(const QStringList &arguments);
CommandResult runScore(const QStringList &arguments);
CommandResult runPrint(const QStringList &arguments);
CommandResult runWhen(const QStringList &arguments);

} // namespace yanben
