#pragma once

#include "domain/file_problem.h"
#include "storage/database.h"

namespace yanben
{

using HistoryCheck = std::function<std::vector<FileProblem>(const Database &)>;

/// Everything that is wrong with an open school file; empty: nothing. Changes nothing.
std::vector<FileProblem> verify(const Database &database, const HistoryCheck &history = {},
                                const MigrationSteps &steps = schemaSteps());

/// The broken references alone: cheap enough for every opening.
std::vector<FileProblem> brokenReferences(const Database &database);

/// The acts are numbered without a gap and take back only earlier ones; every row is as the last change of it says.
/// Rows that no act has changed, and columns that a change does not know, are not judged.
std::vector<FileProblem> brokenHistory(const Database &database);

} // namespace yanben
