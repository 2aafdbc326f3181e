#pragma once

#include "storage/backup/backup.h"
#include "storage/file/durable_file.h"

namespace yanben
{

/// A copy of the database (0600) beside `destination`, verified to hold the same school and the same last act. It takes
/// the name with finish() and is gone otherwise.
class VerifiedCopy
{
public:
    VerifiedCopy(const Database &database, const QString &destination, const MigrationSteps &steps);

    void finish();

private:
    TemporaryFile m_file;
};

void copyVerified(const Database &database, const QString &destination, const MigrationSteps &steps);

BackupFacts factsOf(const Database &database);

} // namespace yanben
