#include "workspace/session/file_care.h"

#include "storage/backup/backup.h"
#include "storage/file/school_file_lock.h"
#include "storage/storage_error.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace yanben
{

namespace
{

/// What an interrupted act left behind is cleared away by the first that opens the file to write.
template <typename Use>
auto withRecovery(const QString &path, const QString &who, Use use)
{
    try {
        return use();
    } catch (const StorageError &error) {
        if (error.kind() != StorageFault::NeedsRecovery)
            throw;
    }
    {
        const SchoolFileLock lock = SchoolFileLock::take(path, who);
        Database::open(path);
    }
    return use();
}

Database openDatabase(const QString &path, const QString &who)
{
    return withRecovery(path, who, [&path] { return Database::open(path, {.mode = OpenMode::ReadOnly}); });
}

void refuseOther(const Database &school, const QString &destination)
{
    if (!QFileInfo::exists(destination))
        return;
    try {
        const BackupFacts there = inspectBackup(destination);
        if (there.schoolUid == school.schoolUid() && (!there.lastAct || holds(school, *there.lastAct)))
            return;
    } catch (const StorageError &) { // no school file
    }
    throw StorageError{{.fault = StorageFault::Exists, .path = destination},
                       u"the destination is another file, or has acts of its own"_s};
}

} // namespace

std::unique_ptr<Workspace> openToLook(const QString &path, const QString &who)
{
    return withRecovery(path, who, [&path] { return Workspace::open(path, {.mode = OpenMode::ReadOnly}); });
}

std::vector<SchoolFileProblem> problemsOf(const QString &path, const QString &who)
{
    return verify(openDatabase(path, who));
}

void copySchool(const QString &path, const QString &destination, const QString &who)
{
    copySchool(openDatabase(path, who), destination, who);
}

void copySchool(const Database &school, const QString &destination, const QString &who)
{
    std::optional<SchoolFileLock> lock;
    if (QFileInfo::exists(destination))
        lock.emplace(SchoolFileLock::take(destination, who));
    refuseOther(school, destination);
    saveCopy(school, destination);
}

std::optional<QString> restoreSchool(const QString &backup, const QString &destination, const QString &who)
{
    inspectBackup(backup); // an unusable backup is told before anything is touched
    const SchoolFileLock lock = SchoolFileLock::take(destination, who);
    return restoreBackup(backup, destination).kept;
}

} // namespace yanben
