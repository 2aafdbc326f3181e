#include "app/file_desks.h"

#include "app/settings.h"
#include "storage/storage_error.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QUrl>

namespace yanben
{

SessionBackups::SessionBackups(SchoolSession &session, Settings &settings, Ways ways)
    : m_session{session}, m_settings{settings}, m_ways{std::move(ways)}
{}

QString SessionBackups::schoolUid() const
{
    return m_session.workspace().reader().schoolUid();
}

QString SessionBackups::folder() const
{
    return backupFolderOf(m_session.workspace().path());
}

std::optional<QString> SessionBackups::secondFolder() const
{
    return m_settings.secondBackupFolder(schoolUid());
}

void SessionBackups::setSecondFolder(const std::optional<QString> &folder)
{
    m_settings.setSecondBackupFolder(schoolUid(), folder);
    m_session.setSecondBackupFolder(folder.value_or(QString{}));
}

std::vector<BackupLine> SessionBackups::backups() const
{
    std::vector<BackupLine> lines;
    const QString file = m_session.workspace().path();
    for (const QString &where : backupFoldersOf(file, secondFolder().value_or(QString{}))) {
        for (const Backup &backup : backupsIn(where, schoolUid())) {
            const QFileInfo info{backup.path};
            lines.push_back(
                {.path = backup.path, .made = info.lastModified(), .lastAct = backup.lastAct, .bytes = info.size()});
        }
    }
    std::ranges::stable_sort(lines, std::ranges::greater{}, &BackupLine::made);
    return lines;
}

std::optional<FaultMessage> SessionBackups::check(const QString &path) const
{
    try {
        inspectBackup(path);
        return std::nullopt;
    } catch (const StorageError &error) {
        StorageFaultFacts facts = error.facts();
        if (facts.path.isEmpty())
            facts.path = path;
        return storageFaultText(facts);
    }
}

void SessionBackups::openFolder(const QString &folder)
{
    // It comes into being with the first backup.
    QDir{folder}.mkpath(QStringLiteral("."));
    QDesktopServices::openUrl(QUrl::fromLocalFile(folder));
}

QStringList SessionOperators::knownNames() const
{
    QStringList names;
    for (const Step &step : m_session.workspace().acts().steps()) {
        if (!names.contains(step.act.who))
            names << step.act.who;
    }
    return names;
}

} // namespace yanben
