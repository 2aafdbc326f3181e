#include "workspace/session/school_session.h"

#include "storage/storage_error.h"

namespace yanben
{

namespace
{

bool opensToLook(StorageFault fault)
{
    return fault == StorageFault::ReadOnly || fault == StorageFault::ReadOnlyFolder ||
           fault == StorageFault::LockedElsewhere;
}

} // namespace

std::unique_ptr<SchoolSession> SchoolSession::open(const QString &path, const SessionOptions &options)
{
    const BackupOptions backups{.when = BackupWhen::Always, .secondFolder = options.secondBackupFolder};
    if (!options.toLook) {
        try {
            SchoolFileLock lock = options.takeOver ? SchoolFileLock::takeOver(path, options.who)
                                                   : SchoolFileLock::take(path, options.who);
            const bool afterCrash = lock.foundUncleanEnd();
            auto workspace = Workspace::open(
                path, {.mode = OpenMode::ReadWrite,
                       .pages = afterCrash ? PageCheck::Always : PageCheck::WhenSmall,
                       .beforeMigration = [&backups](const Database &old) { makeBackup(old, backups); }});
            if (afterCrash)
                makeBackup(workspace->reader(), backups);
            return std::unique_ptr<SchoolSession>{
                new SchoolSession{options, std::move(lock), std::move(workspace), std::nullopt}};
        } catch (const StorageError &error) {
            if (!opensToLook(error.kind()))
                throw;
            return std::unique_ptr<SchoolSession>{new SchoolSession{
                options, std::nullopt, Workspace::open(path, {.mode = OpenMode::ReadOnly}), error.facts()}};
        }
    }
    return std::unique_ptr<SchoolSession>{
        new SchoolSession{options, std::nullopt, Workspace::open(path, {.mode = OpenMode::ReadOnly}), std::nullopt}};
}

SchoolSession::SchoolSession(SessionOptions options, std::optional<SchoolFileLock> lock,
                             std::unique_ptr<Workspace> workspace, std::optional<StorageFaultFacts> restriction)
    : m_options{std::move(options)},
      m_lock{std::move(lock)},
      m_workspace{std::move(workspace)},
      m_restriction{std::move(restriction)}
{}

SchoolSession::~SchoolSession() = default;

BackupResult SchoolSession::backUp(BackupWhen when)
{
    m_workspace->acts().flush();
    if (when == BackupWhen::Changed && (m_workspace->isReadOnly() || !lastActOf(m_workspace->reader())))
        return {};
    return makeBackup(m_workspace->reader(), {.when = when, .secondFolder = m_options.secondBackupFolder});
}

} // namespace yanben
