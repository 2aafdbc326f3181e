#pragma once

#include "storage/file/file_identity.h"
#include "storage/migrations.h"

#include <QString>

#include <functional>
#include <memory>

class QThread;

namespace yanben
{

enum class OpenMode { ReadWrite, ReadOnly };

enum class PageCheck {
    WhenSmall, ///< a file of up to 1 MB, where it costs a few milliseconds; ask pagesSound() of others later
    Always,    ///< after an unclean end
    Never,
};

struct OpenOptions
{
    OpenMode mode = OpenMode::ReadWrite;
    PageCheck pages = PageCheck::WhenSmall;
    std::function<void(const class Database &)> beforeMigration = {}; ///< makes the verified copy; throwing stops it
    const MigrationSteps *steps = &schemaSteps();
    bool acceptOlder = false;  ///< an older file is shown as it is: not migrated, not refused with TooOld
    bool requireSchool = true; ///< only tests of the layer itself do without the school's row
};

/// One connection to one school file, for one thread. Everything about the file is checked before it is
/// used, and an unusable file is left as it was. Statements and transactions must be gone before it is.
class Database
{
public:
    /// Throws StorageError with facts() for every unusable file. Opened to write, an older file is migrated.
    static Database open(const QString &path, const OpenOptions &options = {});

    /// Makes the file under a temporary name, migrated and filled by `fill` (which writes the school's row), and gives
    /// it its name when it is safe on disk. An existing file is refused with Exists.
    static Database create(const QString &path, const std::function<void(const Database &)> &fill,
                           const OpenOptions &options = {});

    /// A migrated database without a file.
    static Database inMemory(const MigrationSteps &steps = schemaSteps());

    Database(Database &&) noexcept;
    Database &operator=(Database &&) noexcept;
    ~Database();

    QString path() const; ///< empty in memory
    OpenMode mode() const;
    QString schoolUid() const;
    /// Of the file as it was opened, whatever stands at the path now; empty in memory.
    std::optional<FileIdentity> identity() const;

    /// Moves when another connection has committed.
    qint64 dataVersion() const;

    int schemaVersion() const;

    /// The pages make sense; some ten milliseconds per MB.
    bool pagesSound() const;

    bool hasTable(const QString &name) const;

    /// Leaves the connection to another thread; called by the one that has it.
    void handTo(QThread &thread);

    class Connection;
    /// For the classes of this folder.
    Connection &connection() const { return *m_connection; }

private:
    explicit Database(std::unique_ptr<Connection> connection);
    static Database openReal(const QString &path, const OpenOptions &options);

    std::unique_ptr<Connection> m_connection;
};

} // namespace yanben
