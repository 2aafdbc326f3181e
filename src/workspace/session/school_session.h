#pragma once

#include "storage/backup/backup.h"
#include "storage/file/school_file_lock.h"
#include "workspace/workspace.h"

#include <QHash>

#include <future>
#include <memory>
#include <optional>

namespace yanben
{

struct SessionOptions
{
    QString who; ///< whom the lock names to others
    /// By the school's uid, which is known before the rest of the file; a school without an entry has none.
    QHash<QString, QString> secondBackupFolders = {};
    bool toLook = false;   ///< read only from the start
    bool takeOver = false; ///< 接管: although somebody else has it open
};

/// A school file from opening to closing: the lock, the recovery after an unclean end, the copy before a migration and
/// the backup afterwards. Program and command line both open files by it.
class SchoolSession final
{
public:
    /// A file that may only be read, or is open elsewhere, opens to look; every other fault throws StorageError.
    static std::unique_ptr<SchoolSession> open(const QString &path, const SessionOptions &options);
    ~SchoolSession();
    Q_DISABLE_COPY_MOVE(SchoolSession)

    Workspace &workspace() { return *m_workspace; }
    /// Why the file is open to look; empty when it may be written, or a look was all that was asked for.
    const std::optional<StorageFaultFacts> &restriction() const { return m_restriction; }
    /// False once somebody else has taken the file over.
    bool holdsLock() const { return !m_lock || m_lock->holds(); }
    /// Who is told to others that want to edit the file.
    void setSigner(const QString &signer);

    /// Waits for the writer and makes the backup that is due. Throws StorageError when it could not be made.
    BackupResult backUp(BackupWhen when);
    /// Empty: none.
    void setSecondBackupFolder(const QString &folder) { m_secondFolder = folder; }
    /// Why a backup that opening made is not in the second folder; empty when it is, or none was due.
    const std::optional<StorageFaultFacts> &secondBackupFault() const { return m_secondFault; }

private:
    friend class SchoolOpening;
    struct Opened
    {
        QString secondFolder;
        std::optional<SchoolFileLock> lock;
        LoadedFile file;
        std::optional<StorageFaultFacts> restriction;
        std::optional<StorageFaultFacts> secondFault;
    };
    static Opened read(const QString &path, const SessionOptions &options);
    explicit SchoolSession(Opened opened);

    QString m_secondFolder;
    std::optional<SchoolFileLock> m_lock;
    std::unique_ptr<Workspace> m_workspace;
    std::optional<StorageFaultFacts> m_restriction;
    std::optional<StorageFaultFacts> m_secondFault;
};

/// SchoolSession::open at work on a thread of its own, while the window is being built. The destructor waits for it.
class SchoolOpening final
{
public:
    SchoolOpening(const QString &path, const SessionOptions &options);

    QString path() const { return m_path; }
    /// Once, in the thread that began it: waits for the file. Throws StorageError.
    std::unique_ptr<SchoolSession> finish();

private:
    QString m_path;
    std::future<SchoolSession::Opened> m_opened;
};

} // namespace yanben
