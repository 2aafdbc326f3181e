#pragma once

#include "domain/school_file_problem.h"
#include "storage/database.h"

#include <stop_token>

namespace yanben
{

/// Everything that is wrong with an open school file, as it stands at one moment; empty: nothing. Changes nothing.
/// Throws StorageError soon after `stop` was asked for.
std::vector<SchoolFileProblem> verify(const Database &database, const MigrationSteps &steps = schemaSteps(),
                                      const std::stop_token &stop = {});

/// The tables, indexes and triggers are not those that the steps make, as in a file of a trial build whose last step
/// was not settled yet.
bool hasOtherSchema(const Database &database, const MigrationSteps &steps = schemaSteps());

/// The acts are numbered without a gap and take back only earlier ones; every row is as the last change of it says.
/// Rows that no act has changed, and columns that a change does not know, are not judged.
std::vector<SchoolFileProblem> brokenHistory(const Database &database);

} // namespace yanben
