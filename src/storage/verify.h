#pragma once

#include "domain/school_file_problem.h"
#include "storage/database.h"

namespace yanben
{

/// Everything that is wrong with an open school file, as it stands at one moment; empty: nothing. Changes nothing.
std::vector<SchoolFileProblem> verify(const Database &database, const MigrationSteps &steps = schemaSteps());

/// The acts are numbered without a gap and take back only earlier ones; every row is as the last change of it says.
/// Rows that no act has changed, and columns that a change does not know, are not judged.
std::vector<SchoolFileProblem> brokenHistory(const Database &database);

} // namespace yanben
