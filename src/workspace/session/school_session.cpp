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
    const auto secondFolder = [&options](const Database &file) {
        return options.secondBackupFolders.value(file.schoolUid());
    };
    std::optional<StorageFaultFacts> restriction;
    if (!options.toLook) {
        std::optional<StorageFaultFacts> secondFault;
        const auto backUp = [&](const Database &file) {
            if (const BackupResult result =
                    makeBackup(file, {.when = BackupWhen::Always, .secondFolder = secondFolder(file)});
                result.secondFault)
                secondFault = result.secondFault;
        };
        try {
            SchoolFileLock lock = options.takeOver ? SchoolFileLock::takeOver(path, options.who)
                                                   : SchoolFileLock::take(path, options.who);
            const bool afterCrash = lock.foundUncleanEnd();
            LoadedFile file = LoadedFile::load(path, {.mode = OpenMode::ReadWrite,
                                                      .pages = afterCrash ? PageCheck::Always : PageCheck::WhenSmall,
                                                      .beforeMigration = backUp});
            if (afterCrash)
                backUp(file.reader);
            return {.secondFolder = secondFolder(file.reader),
                    .lock = std::move(lock),
                    .file = std::move(file),
                    .restriction = {},
                    .secondFault = std::move(secondFault)};
        } catch (const StorageError &error) {
            if (!opensToLook(error.kind()))
                throw;
            restriction = error.facts();
        }
    }
    LoadedFile file = LoadedFile::load(path, {.mode = OpenMode::ReadOnly});
    return {.secondFolder = secondFolder(file.reader),
            .lock = {},
            .file = std::move(file),
            .restriction = std::move(restriction),
            .secondFault = {}};
}

SchoolSession::SchoolSession(Opened opened)
    : m_secondFolder{std::move(opened.secondFolder)},
      m_lock{std::move(opened.lock)},
      m_workspace{std::make_unique<Workspace>(std::move(opened.file))},
      m_restriction{std::move(opened.restriction)},
      m_secondFault{std::move(opened.secondFault)}
{}

SchoolSession::~SchoolSession() = default;

void SchoolSession::setSigner(const QString &signer)
{
    if (m_lock)
        m_lock->setSigner(signer);
}

BackupResult SchoolSession::backUp(BackupWhen when)
{
    m_workspace->acts().flush();
    if (when == BackupWhen::Changed && (m_workspace->isReadOnly() || !lastActOf(m_workspace->reader())))
        return {};
    return makeBackup(m_workspace->reader(), {.when = when, .secondFolder = m_secondFolder});
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
