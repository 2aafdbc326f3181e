#include "storage/file/file_header.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <memory>
#include <sqlite3.h>
#include <unistd.h>

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int headerSize = 100;

FileHeader parse(const QByteArray &bytes, qint64 size)
{
    const auto number = [&bytes](int offset) { return qFromBigEndian<quint32>(bytes.constData() + offset); };
    FileHeader header{.isSqlite = bytes.startsWith(QByteArrayView{"SQLite format 3", 16}), .size = size};
    if (!header.isSqlite || bytes.size() < headerSize)
        return header;
    header.schema = static_cast<int>(number(60));
    header.applicationId = static_cast<qint32>(number(68));
    const qint64 stored = qFromBigEndian<quint16>(bytes.constData() + 16);
    const qint64 pageSize = stored == 1 ? 65536 : stored;
    header.expectedSize = pageSize * number(28);
    return header;
}

} // namespace

FileHeader readFileHeader(const QString &path)
{
    const QFileInfo file{path};
    if (!file.exists())
        throw StorageError{{.fault = StorageFault::Missing, .path = path}, u"no such file"_s};
    if (!file.isFile())
        throw StorageError{{.fault = StorageFault::NotASchoolFile, .path = path}, u"not a regular file"_s};
    if (file.size() == 0)
        throw StorageError{{.fault = StorageFault::Empty, .path = path}, u"0 bytes"_s};
    if (::access(QFile::encodeName(path).constData(), R_OK) != 0)
        throw StorageError{{.fault = StorageFault::NoPermission, .path = path}, u"may not be read"_s};

    // Not through QFile: closing any descriptor of the file drops the locks that this process holds on it, and with
    // them the protection of an act on another connection. SQLite's own files know of each other.
    sqlite3 *opened = nullptr;
    const int result = sqlite3_open_v2(path.toUtf8().constData(), &opened, SQLITE_OPEN_READONLY, nullptr);
    const std::unique_ptr<sqlite3, decltype(&sqlite3_close)> guard{opened, &sqlite3_close};
    if (result != SQLITE_OK)
        throw StorageError{{.fault = faultOfSqlite(result), .path = path}, u"cannot be read [%1]"_s.arg(result)};
    return readFileHeader(opened);
}

FileHeader readFileHeader(sqlite3 *handle)
{
    sqlite3_file *file = nullptr;
    sqlite3_int64 size = 0;
    sqlite3_file_control(handle, "main", SQLITE_FCNTL_FILE_POINTER, &file);
    if (file == nullptr || file->pMethods == nullptr || file->pMethods->xFileSize(file, &size) != SQLITE_OK)
        throw StorageError{StorageFault::IoFailed, u"the size cannot be read"_s};
    QByteArray bytes{headerSize, '\0'};
    const int result = file->pMethods->xRead(file, bytes.data(), headerSize, 0);
    if (result != SQLITE_OK && result != SQLITE_IOERR_SHORT_READ)
        throw StorageError{faultOfSqlite(result), u"the header cannot be read [%1]"_s.arg(result)};
    return parse(bytes, size);
}

void checkIdentity(const FileHeader &header, const QString &path)
{
    if (!header.isSqlite || header.applicationId != schoolApplicationId)
        throw StorageError{{.fault = StorageFault::NotASchoolFile, .path = path},
                           header.isSqlite ? u"application id %1"_s.arg(header.applicationId) : u"no SQLite file"_s};
}

void checkSchemaAndSize(const FileHeader &header, const QString &path, int knownSchema)
{
    if (header.schema > knownSchema)
        throw StorageError{
            {.fault = StorageFault::TooNew, .path = path, .schemaFound = header.schema, .schemaKnown = knownSchema},
            u"schema %1, this program knows %2"_s.arg(header.schema).arg(knownSchema)};
    if (header.schema < 1 || header.expectedSize == 0 || header.size < header.expectedSize)
        throw StorageError{{.fault = StorageFault::Damaged, .path = path},
                           u"schema %1, %2 of %3 bytes"_s.arg(header.schema).arg(header.size).arg(header.expectedSize)};
}

QString realPath(const QString &path)
{
    const QString real = QFileInfo{path}.canonicalFilePath();
    return real.isEmpty() ? path : real;
}

bool hasJournal(const QString &path)
{
    return QFileInfo{path + u"-journal"_s}.size() > 0;
}

void discardJournal(const QString &path)
{
    QFile::remove(path + u"-journal"_s);
}

} // namespace yanben
