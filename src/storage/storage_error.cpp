#include "storage/storage_error.h"

#include <cerrno>
#include <sqlite3.h>

namespace yanben
{

using namespace Qt::StringLiterals;

StorageError::StorageError(StorageFaultFacts facts, const QString &detail)
    : std::runtime_error{detail.toStdString()}, m_facts{std::move(facts)}
{}

StorageError::StorageError(const QSqlError &error, const QString &statement)
    : StorageError{faultOfSqlite(error.nativeErrorCode().toInt()),
                   u"%1 [%2] in: %3"_s.arg(error.databaseText(), error.nativeErrorCode(), statement.left(200))}
{}

StorageFault faultOfSqlite(int extendedCode)
{
    switch (extendedCode) {
    case SQLITE_READONLY_ROLLBACK:
    case SQLITE_READONLY_RECOVERY: return StorageFault::NeedsRecovery;
    case SQLITE_READONLY_DBMOVED: return StorageFault::Moved;
    case SQLITE_READONLY_DIRECTORY: return StorageFault::ReadOnlyFolder;
    default: break;
    }
    switch (extendedCode & 0xff) { // extended codes keep the primary one low
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return StorageFault::Busy;
    case SQLITE_READONLY: return StorageFault::ReadOnly;
    case SQLITE_CONSTRAINT: return StorageFault::Constraint;
    case SQLITE_CORRUPT: return StorageFault::Damaged;
    case SQLITE_NOTADB: return StorageFault::NotASchoolFile;
    case SQLITE_FULL: return StorageFault::DiskFull;
    case SQLITE_PERM:
    case SQLITE_AUTH: return StorageFault::NoPermission;
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN: return StorageFault::IoFailed;
    default: return StorageFault::Other;
    }
}

StorageFault faultOfErrno(int error)
{
    switch (error) {
    case ENOSPC:
    case EDQUOT: return StorageFault::DiskFull;
    case ENOENT:
    case ENOTDIR: return StorageFault::Missing;
    case EACCES:
    case EPERM: return StorageFault::NoPermission;
    case EROFS: return StorageFault::ReadOnlyFolder;
    case EEXIST: return StorageFault::Exists;
    default: return StorageFault::IoFailed;
    }
}

} // namespace yanben
