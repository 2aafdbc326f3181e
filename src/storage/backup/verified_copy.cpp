#include "storage/backup/verified_copy.h"

#include "storage/file/file_header.h"
#include "storage/sqlite/connection.h"

#include <sqlite3.h>

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

void check(int result, const QString &path)
{
    if (result != SQLITE_OK)
        throw StorageError{{.fault = faultOfSqlite(result), .path = path}, u"copy [%1]"_s.arg(result)};
}

void copyPages(sqlite3 *source, const QString &path)
{
    sqlite3 *opened = nullptr;
    const int result = sqlite3_open_v2(path.toUtf8().constData(), &opened, SQLITE_OPEN_READWRITE, nullptr);
    const std::unique_ptr<sqlite3, decltype(&sqlite3_close)> target{opened, &sqlite3_close};
    check(result, path);
    // Nobody knows the file yet: it is synced once, whole, before it takes its name.
    check(sqlite3_exec(opened, "PRAGMA synchronous = OFF; PRAGMA journal_mode = OFF", nullptr, nullptr, nullptr), path);
    sqlite3_busy_timeout(source, 3000);
    sqlite3_backup *backup = sqlite3_backup_init(opened, "main", source, "main");
    if (backup == nullptr)
        check(sqlite3_extended_errcode(opened), path);
    const int stepped = sqlite3_backup_step(backup, -1);
    const int finished = sqlite3_backup_finish(backup);
    if (stepped != SQLITE_DONE)
        check(finished != SQLITE_OK ? finished : stepped, path);
}

} // namespace

VerifiedCopy::VerifiedCopy(const Database &database, const QString &destination, const MigrationSteps &steps)
    : m_file{destination, FileAccess::Private}
{
    if (database.connection().act != Database::Connection::Act::None)
        throw StorageError{StorageFault::Other, u"a copy within an act"_s};
    const BackupFacts before = factsOf(database);
    copyPages(database.connection().handle(), m_file.path());
    const BackupFacts copied = inspectBackup(m_file.path(), steps);
    // Another program may have added an act between the reading and the copy; fewer acts mean a bad copy.
    const bool sameSchool = copied.schoolUid == before.schoolUid && copied.schema == before.schema;
    if (!sameSchool || (before.lastAct && (!copied.lastAct || copied.lastAct->id < before.lastAct->id)))
        throw StorageError{{.fault = StorageFault::Damaged, .path = destination}, u"the copy differs"_s};
}

void VerifiedCopy::finish()
{
    discardJournal(m_file.destination());
    m_file.finish();
}

void copyVerified(const Database &database, const QString &destination, const MigrationSteps &steps)
{
    VerifiedCopy{database, destination, steps}.finish();
}

BackupFacts factsOf(const Database &database)
{
    return {.schoolUid = database.schoolUid(), .schema = database.schemaVersion(), .lastAct = lastActOf(database)};
}

} // namespace yanben
