#pragma once

#include "domain/school_file_problem.h"
#include "storage/database.h"

namespace yanben
{

using HistoryCheck = std::function<std::vector<SchoolFileProblem>(const Database &)>;

/// Everything that is wrong with an open school file; empty: nothing. Changes nothing.
std::vector<SchoolFileProblem> verify(const Database &database, const HistoryCheck &history = {},
                                      const MigrationSteps &steps = schemaSteps());

/// The broken references alone: cheap enough for every opening.
std::vector<SchoolFileProblem> brokenReferences(const Database &database);

/// The acts are numbered without a gap and take back only earlier ones; every row is as the last change of it says.
/// Rows that no act has changed, and columns that a change does not know, are not judged.
std::vector<SchoolFileProblem> brokenHistory(const Database &database);

} // namespace yanben
