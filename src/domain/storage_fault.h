#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

namespace yanben
{

/// Why the school file could not be opened, read or written. One message per value, worded by the screen.
enum class StorageFault {
    Missing,         ///< no file at the path
    Empty,           ///< 0 bytes
    NotASchoolFile,  ///< another format, or a database of another program
    TooNew,          ///< written by a newer program
    TooOld,          ///< needs a migration, but was opened to look only
    OtherTables,     ///< of this version by its number, but with other tables: a trial build made it
    Damaged,         ///< truncated, or pages that make no sense
    NoPermission,    ///< may not be read
    ReadOnly,        ///< may be read, not written
    ReadOnlyFolder,  ///< the file could be written, its folder (where the journal must stand) cannot
    NeedsRecovery,   ///< an interrupted act waits for its recovery, which cannot be written here
    LockedElsewhere, ///< another program has it open to edit
    Busy,            ///< another program was writing for longer than the waiting time
    Conflict,        ///< the row was changed by someone else since it was read
    Constraint,      ///< the schema refused the value
    Moved,           ///< removed, renamed or replaced while it was open
    DiskFull,
    IoFailed, ///< the device answered with an error, such as a stick that was pulled
    Exists,   ///< the destination is there already
    Other,
};

/// Who holds a school file open to edit.
struct LockInfo
{
    QString who = {}; ///< on the computer
    QString host = {};
    qint64 pid = 0;
    QDateTime since = {}; ///< UTC
    QString signer = {};  ///< 操作人, once somebody has said who he is

    friend bool operator==(const LockInfo &, const LockInfo &) = default;
};

/// What a message about a fault may mention.
struct StorageFaultFacts
{
    StorageFault fault = StorageFault::Other;
    QString path = {};
    std::optional<int> schemaFound = {}; ///< with TooNew and TooOld
    std::optional<int> schemaKnown = {};
    std::optional<LockInfo> heldBy = {}; ///< with LockedElsewhere

    friend bool operator==(const StorageFaultFacts &, const StorageFaultFacts &) = default;
};

} // namespace yanben
