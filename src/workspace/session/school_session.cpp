#include "workspace/session/school_session.h"

#include "storage/storage_error.h"

#include <QThread>

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
    return std::unique_ptr<SchoolSession>{new SchoolSession{read(path, options)}};
}

SchoolSession::Opened SchoolSession::read(const QString &path, const SessionOptions &options)
{
    std::optional<StorageFaultFacts> restriction;
    if (!options.toLook) {
        const BackupOptions backups{.when = BackupWhen::Always, .secondFolder = options.secondBackupFolder};
        try {
            SchoolFileLock lock = options.takeOver ? SchoolFileLock::takeOver(path, options.who)
                                                   : SchoolFileLock::take(path, options.who);
            const bool afterCrash = lock.foundUncleanEnd();
            LoadedFile file = LoadedFile::load(
                path, {.mode = OpenMode::ReadWrite,
                       .pages = afterCrash ? PageCheck::Always : PageCheck::WhenSmall,
                       .beforeMigration = [&backups](const Database &old) { makeBackup(old, backups); }});
            if (afterCrash)
                makeBackup(file.reader, backups);
            return {.options = options, .lock = std::move(lock), .file = std::move(file), .restriction = {}};
        } catch (const StorageError &error) {
            if (!opensToLook(error.kind()))
                throw;
            restriction = error.facts();
        }
    }
    return {.options = options,
            .lock = {},
            .file = LoadedFile::load(path, {.mode = OpenMode::ReadOnly}),
            .restriction = std::move(restriction)};
}

SchoolSession::SchoolSession(Opened opened)
    : m_options{std::move(opened.options)},
      m_lock{std::move(opened.lock)},
      m_workspace{std::make_unique<Workspace>(std::move(opened.file))},
      m_restriction{std::move(opened.restriction)}
{}

SchoolSession::~SchoolSession() = default;

BackupResult SchoolSession::backUp(BackupWhen when)
{
    m_workspace->acts().flush();
    if (when == BackupWhen::Changed && (m_workspace->isReadOnly() || !lastActOf(m_workspace->reader())))
        return {};
    return makeBackup(m_workspace->reader(), {.when = when, .secondFolder = m_options.secondBackupFolder});
}

SchoolOpening::SchoolOpening(const QString &path, const SessionOptions &options)
    : m_path{path}, m_opened{std::async(std::launch::async, [path, options, owner = QThread::currentThread()] {
          SchoolSession::Opened opened = SchoolSession::read(path, options);
          opened.file.reader.handTo(*owner);
          return opened;
      })}
{}

std::unique_ptr<SchoolSession> SchoolOpening::finish()
{
    return std::unique_ptr<SchoolSession>{new SchoolSession{m_opened.get()}};
}

} // namespace yanben
