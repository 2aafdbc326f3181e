#pragma once

#include "domain/storage_fault.h"

#include <optional>

namespace yanben
{

/// Says, in a file beside the school file, who edits it. Advice for people: what is written is kept right by the
/// versions of the rows. Released by the destructor, if it is still ours.
class SchoolFileLock
{
public:
    /// Throws LockedElsewhere with heldBy. A lock whose program is dead on this computer is replaced.
    static SchoolFileLock take(const QString &path, const QString &who);

    /// 接管: whoever holds it finds out by holds().
    static SchoolFileLock takeOver(const QString &path, const QString &who);

    /// Who else edits the file; empty when nobody does or the one who did is dead.
    static std::optional<LockInfo> holder(const QString &path);

    SchoolFileLock(SchoolFileLock &&other) noexcept;
    SchoolFileLock &operator=(SchoolFileLock &&other) noexcept;
    ~SchoolFileLock();

    /// Nobody has taken it over, and the lock file is there.
    bool holds() const;

    /// Says beside the account who works. A lock that can't be written, or is somebody else's by now, stays as it is.
    void setSigner(const QString &signer);

    /// The program that held it before died with the file open: the pages want a check, and a backup is due.
    bool foundUncleanEnd() const { return m_foundUncleanEnd; }

private:
    SchoolFileLock(QString lockPath, QString token, bool foundUncleanEnd);
    void release();

    QString m_lockPath;
    QString m_token;
    bool m_foundUncleanEnd = false;
};

} // namespace yanben
