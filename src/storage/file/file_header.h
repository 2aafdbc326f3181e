#pragma once

#include "storage/migrations.h"
#include "storage/storage_error.h"

#include <QByteArray>

struct sqlite3;

namespace yanben
{

/// "YBN1": tells a school file from every other SQLite database.
inline constexpr qint32 schoolApplicationId = 0x59424E31;

/// What the first bytes of a school file say, read without locking or changing anything.
struct FileHeader
{
    bool isSqlite = false;
    qint32 applicationId = 0;
    int schema = 0;
    qint64 expectedSize = 0; ///< pages × page size, by the header
    qint64 size = 0;
};

/// Throws Missing, Empty, NoPermission or IoFailed.
FileHeader readFileHeader(const QString &path);

/// Reads through an open connection; meaningful while it holds a lock.
FileHeader readFileHeader(sqlite3 *handle);

/// NotASchoolFile, when it is another program's file.
void checkIdentity(const FileHeader &header, const QString &path);

/// TooNew or Damaged.
void checkSchemaAndSize(const FileHeader &header, const QString &path, int knownSchema);

/// What links lead to: the journal stands beside the file itself. The path as given where nothing is.
QString realPath(const QString &path);

/// An interrupted act (or one that is being written now) stands beside the file.
bool hasJournal(const QString &path);

/// Before a new file takes the name: a journal that an old file of the name left would be rolled back into the new one.
void discardJournal(const QString &path);

} // namespace yanben
