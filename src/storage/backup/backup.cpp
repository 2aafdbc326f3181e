#include "storage/backup/backup.h"

#include "storage/backup/verified_copy.h"
#include "storage/file/file_header.h"
#include "storage/sqlite/statement.h"

#include <QDateTime>
#include <QDir>
#include <QRegularExpression>

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

/// NAME.000012.2019-03-11.1f2e3d4c.yanben: the sequence orders them, the date helps people, the last part is the
/// school, so that a folder for several files (or a file that was renamed) is thinned school by school.
const QRegularExpression &namePattern()
{
    static const QRegularExpression pattern{u"\\.(\\d{6,})\\.(\\d{4}-\\d{2}-\\d{2}|empty)\\.([0-9a-f]{8})\\.yanben$"_s};
    return pattern;
}

QString markOf(const QString &schoolUid)
{
    return schoolUid.left(8).toLower();
}

QString dateOf(const std::optional<LastAct> &act)
{
    const QDateTime at = act ? QDateTime::fromString(act->at, Qt::ISODate) : QDateTime{};
    return at.isValid() ? at.toLocalTime().date().toString(Qt::ISODate) : u"empty"_s;
}

void makeFolder(const QString &folder)
{
    if (!QDir{}.mkpath(folder))
        throw StorageError{{.fault = StorageFault::ReadOnlyFolder, .path = folder}, u"no folder for backups"_s};
}

void thin(const QString &folder, const QString &schoolUid, const MigrationSteps &steps)
{
    for (const Backup &backup : superfluous(backupsIn(folder, schoolUid))) {
        try {
            // A name can be given by hand; only what is surely a backup of this school goes.
            if (inspectBackup(backup.path, steps).schoolUid == schoolUid)
                QFile::remove(backup.path);
        } catch (const StorageError &) {
            continue; // a damaged one is left for people to look at
        }
    }
}

bool holdsLastAct(const Backup &backup, const BackupFacts &now, const MigrationSteps &steps)
{
    try {
        return inspectBackup(backup.path, steps) == now;
    } catch (const StorageError &) {
        return false;
    }
}

qint64 lastSequence(const QString &folder, const QString &schoolUid)
{
    const std::vector<Backup> backups = backupsIn(folder, schoolUid);
    return backups.empty() ? 0 : backups.front().sequence;
}

/// For a file that cannot be opened: it is moved aside with its journal, the journal first, so that it is never rolled
/// back into another file.
QString setAside(const QString &path)
{
    const QString folder = backupFolderOf(path);
    makeFolder(folder);
    const QString base = folder + u'/' + QFileInfo{path}.completeBaseName() + u".damaged-"_s;
    int number = 1;
    while (QFileInfo::exists(base + QString::number(number)))
        ++number;
    const QString kept = base + QString::number(number);
    if (QFileInfo::exists(path + u"-journal"_s) && !QFile::rename(path + u"-journal"_s, kept + u"-journal"_s))
        throw StorageError{{.fault = StorageFault::IoFailed, .path = path}, u"the journal was not set aside"_s};
    if (!QFile::rename(path, kept))
        throw StorageError{{.fault = StorageFault::IoFailed, .path = path}, u"the damaged file was not set aside"_s};
    return kept;
}

/// Faults that say the file is unusable; others (busy, full, read-only) say that now is no time to replace it.
bool isUnusable(StorageFault fault)
{
    using enum StorageFault;
    return fault == Empty || fault == NotASchoolFile || fault == TooNew || fault == Damaged;
}

QString keep(const QString &path, const BackupOptions &options)
{
    BackupOptions always = options;
    always.when = BackupWhen::Always;
    try {
        OpenOptions look{
            .mode = OpenMode::ReadOnly, .pages = PageCheck::Always, .steps = options.steps, .acceptOlder = true};
        if (hasJournal(path))
            Database::open(path, {.steps = options.steps, .acceptOlder = true}); // rolls an interrupted act back
        return makeBackup(Database::open(path, look), always).made.value();
    } catch (const StorageError &error) {
        if (!isUnusable(error.kind()))
            throw;
        return setAside(path);
    }
}

} // namespace

std::optional<LastAct> lastActOf(const Database &database)
{
    if (!database.hasTable(u"act"_s))
        return std::nullopt;
    Statement select{database, u"SELECT id, at FROM act ORDER BY id DESC LIMIT 1"_s};
    if (!select.run().next())
        return std::nullopt;
    return LastAct{select["id"].toLongLong(), select["at"].toString()};
}

bool holds(const Database &database, const LastAct &act)
{
    if (!database.hasTable(u"act"_s))
        return false;
    Statement select{database, u"SELECT at FROM act WHERE id = :id"_s};
    select.bind(u":id"_s, act.id);
    return select.run().next() && select["at"].toString() == act.at;
}

BackupFacts inspectBackup(const QString &path, const MigrationSteps &steps)
{
    return factsOf(Database::open(
        path, {.mode = OpenMode::ReadOnly, .pages = PageCheck::Always, .steps = &steps, .acceptOlder = true}));
}

QString backupFolderOf(const QString &schoolFile)
{
    return QFileInfo{schoolFile}.absolutePath() + u"/backups"_s;
}

QStringList backupFoldersOf(const QString &schoolFile, const QString &second)
{
    const QString first = backupFolderOf(schoolFile);
    const QFileInfo one{first};
    const QFileInfo other{second};
    if (second.isEmpty() || QDir::cleanPath(other.absoluteFilePath()) == QDir::cleanPath(one.absoluteFilePath()) ||
        (one.exists() && one.canonicalFilePath() == other.canonicalFilePath()))
        return {first};
    return {first, second};
}

std::vector<Backup> backupsIn(const QString &folder, const QString &schoolUid)
{
    std::vector<Backup> backups;
    for (const QFileInfo &file : QDir{folder}.entryInfoList({u"*.yanben"_s}, QDir::Files)) {
        const QRegularExpressionMatch match = namePattern().match(file.fileName());
        if (!match.hasMatch() || match.captured(3) != markOf(schoolUid))
            continue;
        const QDate date = QDate::fromString(match.captured(2), Qt::ISODate);
        backups.push_back({.path = file.absoluteFilePath(),
                           .sequence = match.captured(1).toLongLong(),
                           .lastAct = date.isValid() ? std::optional{date} : std::nullopt});
    }
    std::ranges::sort(backups, std::greater{}, &Backup::sequence);
    return backups;
}

BackupResult makeBackup(const Database &database, const BackupOptions &options)
{
    const QString folder = backupFolderOf(database.path());
    const QString uid = database.schoolUid();
    const BackupFacts now = factsOf(database);
    const std::vector<Backup> earlier = backupsIn(folder, uid);
    if (options.when == BackupWhen::Changed && !earlier.empty() && holdsLastAct(earlier.front(), now, *options.steps))
        return {};

    const QStringList folders = backupFoldersOf(database.path(), options.secondFolder);
    qint64 sequence = 0;
    for (const QString &each : folders)
        sequence = std::max(sequence, lastSequence(each, uid));
    // Not by arg(): the school's file name may hold a %1 of its own.
    const QString name = QStringList{u'/' + QFileInfo{database.path()}.completeBaseName(),
                                     QString::number(sequence + 1).rightJustified(6, u'0'), dateOf(now.lastAct),
                                     markOf(uid), u"yanben"_s}
                             .join(u'.');
    const auto copyInto = [&](const QString &target) {
        makeFolder(target);
        copyVerified(database, target + name, *options.steps);
        thin(target, uid, *options.steps);
    };
    copyInto(folder);
    BackupResult result{.made = folder + name};
    try {
        if (folders.size() > 1)
            copyInto(folders.back());
    } catch (const StorageError &error) {
        result.secondFault = error.facts();
    }
    return result;
}

void saveCopy(const Database &database, const QString &path, const MigrationSteps &steps)
{
    if (QFileInfo{path}.canonicalFilePath() == QFileInfo{database.path()}.canonicalFilePath())
        throw StorageError{{.fault = StorageFault::Exists, .path = path}, u"the copy would replace its source"_s};
    copyVerified(database, path, steps);
}

RestoreResult restoreBackup(const QString &backup, const QString &given, const BackupOptions &options)
{
    const QString destination = realPath(given);
    const Database source = Database::open(
        backup, {.mode = OpenMode::ReadOnly, .pages = PageCheck::Always, .steps = options.steps, .acceptOlder = true});
    VerifiedCopy copy{source, destination, *options.steps}; // first, so that a full disk leaves the file where it is
    RestoreResult result;
    if (QFileInfo::exists(destination))
        result.kept = keep(destination, options);
    copy.finish();
    return result;
}

} // namespace yanben
