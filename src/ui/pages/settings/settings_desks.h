#pragma once

#include "ui/faults/storage_fault_text.h"
#include "workspace/session/operator.h"

#include <QDate>
#include <QStringList>

#include <optional>
#include <vector>

namespace yanben
{

/// One backup of the open school's file.
struct BackupLine
{
    QString path;
    QDateTime made;
    std::optional<QDate> lastAct; ///< of the data inside; none in a file without acts
    qint64 bytes = 0;

    friend bool operator==(const BackupLine &, const BackupLine &) = default;
};

/// The backups of the open file, kept by whoever opened it.
class BackupDesk
{
public:
    virtual ~BackupDesk() = default;

    /// Beside the school file; always used.
    virtual QString folder() const = 0;
    virtual std::optional<QString> secondFolder() const = 0;
    virtual void setSecondFolder(const std::optional<QString> &folder) = 0;
    /// Newest first.
    virtual std::vector<BackupLine> backups() const = 0;
    /// Reads the whole backup. Empty: it is sound.
    virtual std::optional<FaultMessage> check(const QString &path) const = 0;
    /// Tells by itself what came of it.
    virtual void backUpNow() = 0;
    /// Asks first; afterwards the file is open anew and these pages are gone.
    virtual void restore(const QString &path) = 0;
    virtual void openFolder(const QString &folder) = 0;
};

/// Who signs the acts made on this computer.
class OperatorDesk
{
public:
    virtual ~OperatorDesk() = default;

    virtual std::optional<Operator> signing() const = 0;
    virtual void sign(const Operator &who) = 0;
    /// Names that have signed acts of this file.
    virtual QStringList knownNames() const = 0;
};

} // namespace yanben
