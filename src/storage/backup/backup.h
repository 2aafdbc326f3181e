#pragma once

#include "storage/backup/backup_thinning.h"
#include "storage/database.h"
#include "storage/storage_error.h"

namespace yanben
{

struct LastAct
{
    qint64 id = 0;
    QString at; ///< UTC, ISO 8601

    friend bool operator==(const LastAct &, const LastAct &) = default;
};

std::optional<LastAct> lastActOf(const Database &database);
/// The file's history goes on from there: a copy whose last act it is holds nothing that the file lacks.
bool holds(const Database &database, const LastAct &act);

/// What a backup holds, read from the file after checking it like a school file, its pages included.
struct BackupFacts
{
    QString schoolUid;
    int schema = 0;
    std::optional<LastAct> lastAct;

    friend bool operator==(const BackupFacts &, const BackupFacts &) = default;
};

BackupFacts inspectBackup(const QString &path, const MigrationSteps &steps = schemaSteps());

/// `backups` beside the school file.
QString backupFolderOf(const QString &schoolFile);

/// Where the file's backups go: backupFolderOf() and `second`, unless there is none or it is the same folder.
QStringList backupFoldersOf(const QString &schoolFile, const QString &second);

/// The backups of the school in the folder, newest first. Other files there are not looked at.
std::vector<Backup> backupsIn(const QString &folder, const QString &schoolUid);

enum class BackupWhen {
    Changed, ///< only when the last backup does not hold the last act
    Always,
};

struct BackupOptions
{
    BackupWhen when = BackupWhen::Changed;
    QString secondFolder = {}; ///< empty: none
    const MigrationSteps *steps = &schemaSteps();
};

struct BackupResult
{
    std::optional<QString> made;                       ///< empty when nothing had changed
    std::optional<StorageFaultFacts> secondFault = {}; ///< the second folder failed, the first did not
};

/// Copies the file into the backup folders, verifies the copies, then thins the folders. Not within an act.
BackupResult makeBackup(const Database &database, const BackupOptions &options = {});

/// A verified copy under a name that the user chose; what stood there is replaced. The open file itself is refused with
/// Exists.
void saveCopy(const Database &database, const QString &path, const MigrationSteps &steps = schemaSteps());

struct RestoreResult
{
    std::optional<QString> kept; ///< where the file that stood at the destination is now
};

/// Puts the backup in the place of `destination`. What stands there is kept in the backup folder first, damaged or not.
/// No connection of this program may have it open. An older backup is migrated when it is opened.
RestoreResult restoreBackup(const QString &backup, const QString &destination, const BackupOptions &options = {});

} // namespace yanben
