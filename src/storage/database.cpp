#include "storage/database.h"

#include "storage/file/durable_file.h"
#include "storage/file/file_header.h"
#include "storage/sqlite/connection.h"
#include "storage/sqlite/statement.h"
#include "storage/storage_error.h"

#include <QFile>
#include <QFileInfo>

#include <unistd.h>

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 smallFile = 1 << 20;

StorageError fault(StorageFault kind, const QString &path, const QString &detail)
{
    return StorageError{{.fault = kind, .path = path}, detail};
}

bool mayWrite(const QString &path)
{
    return ::access(QFile::encodeName(path).constData(), W_OK) == 0;
}

void checkWritable(const QString &path)
{
    const bool file = mayWrite(path);
    const bool folder = mayWrite(QFileInfo{path}.absolutePath());
    if (file && folder)
        return;
    if (hasJournal(path))
        throw fault(StorageFault::NeedsRecovery, path, u"a journal that cannot be rolled back here"_s);
    throw fault(file ? StorageFault::ReadOnlyFolder : StorageFault::ReadOnly, path, u"may not be written"_s);
}

QVariant pragma(const Database &database, const QString &name)
{
    Statement read{database, u"PRAGMA "_s + name};
    read.run();
    QVariant value;
    if (read.next())
        value = read.first();
    while (read.next())
        continue;
    return value;
}

void setPragma(const Database &database, const QString &name, const QString &value, const QString &readBack)
{
    database.connection().execute(u"PRAGMA %1 = %2"_s.arg(name, value));
    if (const QString now = pragma(database, name).toString(); now != readBack)
        throw fault(StorageFault::Other, database.path(), u"PRAGMA %1 stayed %2"_s.arg(name, now));
}

void configure(const Database &database)
{
    const bool inFile = !database.path().isEmpty();
    setPragma(database, u"foreign_keys"_s, u"ON"_s, u"1"_s);
    setPragma(database, u"busy_timeout"_s, u"3000"_s, u"3000"_s);
    setPragma(database, u"synchronous"_s, u"EXTRA"_s, u"3"_s);
    if (!inFile || database.mode() == OpenMode::ReadOnly)
        return;
    setPragma(database, u"locking_mode"_s, u"NORMAL"_s, u"normal"_s);
    setPragma(database, u"journal_mode"_s, u"DELETE"_s, u"delete"_s);
}

/// The first read rolls a hot journal back; from here on the header means what it says.
void checkUnderLock(const Database &database, const OpenOptions &options)
{
    Database::Connection &connection = database.connection();
    connection.execute(u"BEGIN"_s);
    pragma(database, u"schema_version"_s);
    const FileHeader header = readFileHeader(connection.handle());
    checkIdentity(header, database.path());
    checkSchemaAndSize(header, database.path(), static_cast<int>(options.steps->size()));
    if (options.pages == PageCheck::Always || (options.pages == PageCheck::WhenSmall && header.size <= smallFile)) {
        if (!database.pagesSound())
            throw fault(StorageFault::Damaged, database.path(), u"quick_check refused the file"_s);
    }
    connection.execute(u"COMMIT"_s);
}

QString readSchoolUid(const Database &database)
{
    if (!database.hasTable(u"school"_s))
        return {};
    Statement select{database, u"SELECT uid FROM school"_s};
    return select.run().next() ? select["uid"].toString() : QString{};
}

void bringUpToDate(const Database &database, const OpenOptions &options)
{
    const int found = database.schemaVersion();
    const int known = static_cast<int>(options.steps->size());
    if (found == known || options.acceptOlder)
        return;
    if (options.mode == OpenMode::ReadOnly)
        throw StorageError{
            {.fault = StorageFault::TooOld, .path = database.path(), .schemaFound = found, .schemaKnown = known},
            u"schema %1 opened to look only, this program knows %2"_s.arg(found).arg(known)};
    if (options.beforeMigration)
        options.beforeMigration(database);
    migrate(database, *options.steps);
}

} // namespace

Database Database::open(const QString &path, const OpenOptions &options)
{
    try {
        return openReal(realPath(path), options);
    } catch (const StorageError &error) {
        StorageFaultFacts facts = error.facts();
        facts.path = path; // as the person knows it
        throw StorageError{facts, QString::fromUtf8(error.what())};
    }
}

Database Database::openReal(const QString &path, const OpenOptions &options)
{
    const FileHeader header = readFileHeader(path);
    checkIdentity(header, path);
    if (!hasJournal(path))
        checkSchemaAndSize(header, path, static_cast<int>(options.steps->size()));
    if (options.mode == OpenMode::ReadWrite)
        checkWritable(path);

    try {
        Database database{std::make_unique<Connection>(path, options.mode)};
        checkUnderLock(database, options);
        configure(database);
        database.m_connection->schoolUid = readSchoolUid(database);
        if (options.requireSchool && database.schoolUid().isEmpty())
            throw fault(StorageFault::Damaged, path, u"no school in the file"_s);
        bringUpToDate(database, options);
        return database;
    } catch (const StorageError &error) {
        StorageFaultFacts facts = error.facts();
        if (facts.fault == StorageFault::NotASchoolFile) // its identity was right; the rest of the header is not
            facts.fault = StorageFault::Damaged;
        throw StorageError{facts, QString::fromUtf8(error.what())};
    }
}

Database Database::create(const QString &path, const std::function<void(const Database &)> &fill,
                          const OpenOptions &options)
{
    if (QFileInfo::exists(path))
        throw fault(StorageFault::Exists, path, u"there is a file already"_s);
    TemporaryFile temporary{path, FileAccess::Private};
    {
        Database database{std::make_unique<Connection>(temporary.path(), OpenMode::ReadWrite)};
        configure(database);
        database.m_connection->execute(u"PRAGMA application_id = %1"_s.arg(schoolApplicationId));
        migrate(database, *options.steps);
        fill(database);
    }
    discardJournal(path);
    temporary.finish();
    return open(path, options);
}

Database Database::inMemory(const MigrationSteps &steps)
{
    Database database{std::make_unique<Connection>(QString{}, OpenMode::ReadWrite)};
    configure(database);
    migrate(database, steps);
    return database;
}

Database::Database(std::unique_ptr<Connection> connection) : m_connection{std::move(connection)} {}

Database::Database(Database &&) noexcept = default;

Database &Database::operator=(Database &&) noexcept = default;

Database::~Database() = default;

QString Database::path() const
{
    return m_connection->path;
}

OpenMode Database::mode() const
{
    return m_connection->mode;
}

QString Database::schoolUid() const
{
    return m_connection->schoolUid;
}

std::optional<FileIdentity> Database::identity() const
{
    return m_connection->identity;
}

qint64 Database::dataVersion() const
{
    return pragma(*this, u"data_version"_s).toLongLong();
}

int Database::schemaVersion() const
{
    return pragma(*this, u"user_version"_s).toInt();
}

bool Database::pagesSound() const
{
    try {
        return pragma(*this, u"quick_check(1)"_s).toString() == "ok"_L1;
    } catch (const StorageError &error) {
        if (error.kind() == StorageFault::Damaged)
            return false;
        throw;
    }
}

void Database::handTo(QThread &thread)
{
    m_connection->handTo(thread);
}

bool Database::hasTable(const QString &name) const
{
    Statement select{*this, u"SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = :name"_s};
    return select.bind(u":name"_s, name).run().next();
}

} // namespace yanben
