#pragma once

#include "cli/command.h"
#include "workspace/papers/term_papers.h"

#include <optional>

namespace yanben
{

// What print takes on the command line: the words for papers, and which option goes with which of them.

std::optional<TermPaper> paperCalled(QStringView word);
/// plan, schedule, …; with `between` between them.
QString paperWords(const QString &between);

void addPrintOptions(CommandLine &line);
/// Throws CommandFailure for an option that the paper does not take.
void refuseForeignOptions(const CommandLine &line, TermPaper paper);

/// What print takes; for one paper its options alone.
QString printHelp(std::optional<TermPaper> paper);

/// What stands behind --parts: weeks,calendar.
std::vector<TermPaper> bundleCalled(const CommandLine &line, const QString &words);

} // namespace yanben
