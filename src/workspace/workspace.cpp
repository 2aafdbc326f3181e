#include "workspace/workspace.h"

#include "storage/repository.h"
#include "storage/sqlite/transaction.h"
#include "storage/storage_error.h"
#include "storage/tables.h"
#include "storage/verify.h"

#include <QUuid>

namespace yanben
{

LoadedFile LoadedFile::load(const QString &path, const OpenOptions &options)
{
    LoadedFile file{.reader = Database::open(path, options), .state = {}};
    const Snapshot snapshot{file.reader};
    try {
        file.state.load(file.reader);
        file.lastAct = ActLog{file.reader}.lastKey();
    } catch (const StorageError &error) {
        if (!hasOtherSchema(file.reader))
            throw;
        throw StorageError{{.fault = StorageFault::OtherTables, .path = path}, QString::fromUtf8(error.what())};
    }
    return file;
}

std::unique_ptr<Workspace> Workspace::open(const QString &path, const OpenOptions &options)
{
    return std::make_unique<Workspace>(LoadedFile::load(path, options));
}

std::unique_ptr<Workspace> Workspace::create(const QString &path, const NewSchool &school)
{
    const auto uid = [] { return QUuid::createUuid().toString(QUuid::WithoutBraces); };
    Database::create(path, [&](const Database &database) {
        Transaction transaction{database};
        Repository<School>{database}.insert(transaction,
                                            {.id = SchoolId{1}, .uid = uid(), .name = school.name, .signature = {}});
        Term term = school.term;
        term.id = TermId{1};
        term.uid = uid();
        Repository<Term>{database}.insert(transaction, term);
        Repository<Group>{database}.insert(transaction, {.id = GroupId{1},
                                                         .uid = uid(),
                                                         .name = QStringLiteral("全体教师"),
                                                         .kind = GroupKind::Everyone,
                                                         .sameAs = {},
                                                         .position = 0});
        transaction.commit();
    });
    return open(path);
}

Workspace::Workspace(LoadedFile file) : m_reader{std::move(file.reader)}, m_state{std::move(file.state)}
{
    if (m_reader.mode() == OpenMode::ReadWrite)
        m_queue = std::make_unique<WriteQueue>(m_reader);
    m_acts = std::make_unique<ActRunner>(m_state, m_reader, m_queue.get(), file.lastAct);
}

Workspace::~Workspace()
{
    m_acts->flush();
}

void Workspace::lookForOthers()
{
    m_acts->lookForOthers();
}

} // namespace yanben
