#pragma once

#include "storage/backup/backup.h"

namespace yanben
{

/// Copies the database to `destination` (0600) through a temporary file that is verified to hold the same school and
/// the same last act before it takes the name.
void copyVerified(const Database &database, const QString &destination, const MigrationSteps &steps);

BackupFacts factsOf(const Database &database);

} // namespace yanben
