#include "workspace/write_queue.h"

#include "storage/repository.h"
#include "storage/sqlite/column.h"
#include "storage/sqlite/transaction.h"
#include "storage/tables.h"
#include "workspace/change_rows.h"

#include <QCoreApplication>

namespace yanben
{

namespace
{

/// A row that can't be read says nothing of the file while it is only to be written.
bool givesBack(const ChangeRow &row, const Change &change)
{
    try {
        return fromChangeRow(row) == change;
    } catch (const ColumnError &) {
        return false;
    }
}

} // namespace

/// Lives on the writing thread, and so does its connection.
class WriteQueue::Writer final : public QObject
{
public:
    Writer(WriteQueue &queue, const Database &reader)
        : m_queue{queue}, m_path{reader.path()}, m_identity{reader.identity()}
    {}

    void write(const WriteJob &job)
    {
        const bool dropped = m_stopped;
        std::optional<StorageFaultFacts> fault;
        if (!dropped) {
            try {
                open(job.act.id);
                demandUnmoved();
                writeRows(job);
            } catch (const StorageError &error) {
                fault = error.facts();
                m_stopped = true;
            }
        }
        QMetaObject::invokeMethod(&m_queue, [&queue = m_queue, act = job.act.id, fault, dropped] {
            --queue.m_waiting;
            if (fault)
                emit queue.failed(*fault);
            else if (!dropped)
                emit queue.written(act);
        });
    }

    void restart()
    {
        m_stopped = false;
        m_database.reset();
    }

    void lookForOthers()
    {
        if (!m_database || m_stopped)
            return;
        try {
            demandUnmoved();
        } catch (const StorageError &) {
            QMetaObject::invokeMethod(&m_queue, [&queue = m_queue] { emit queue.changedElsewhere(); });
        }
    }

    void close() { m_database.reset(); }

private:
    /// The rows that the acts stand on have all acts of the file before `first`, and no other.
    void open(ActId first)
    {
        if (m_database)
            return;
        if (const auto found = fileIdentity(m_path); !found || found != m_identity)
            throw StorageError{StorageFault::Moved, QStringLiteral("another file, or none, stands at the path")};
        m_database.emplace(Database::open(m_path, {.pages = PageCheck::Never}));
        m_seen = m_database->dataVersion();
        if (ActLog{*m_database}.lastKey() + 1 != static_cast<qint64>(first)) {
            m_database.reset();
            throw StorageError{StorageError::Kind::Conflict, QStringLiteral("somebody else has written")};
        }
    }

    void demandUnmoved()
    {
        if (m_database->dataVersion() != m_seen)
            throw StorageError{StorageError::Kind::Conflict, QStringLiteral("somebody else has written")};
    }

    /// Somebody may be reading for longer than one waiting time, such as the check of the whole file after opening.
    void writeRows(const WriteJob &job)
    {
        for (int tries = 3;; --tries) {
            try {
                Transaction transaction{*m_database};
                writeRows(transaction, job);
                transaction.commit();
                return;
            } catch (const StorageError &error) {
                if (error.kind() != StorageFault::Busy || tries == 1)
                    throw;
            }
        }
    }

    void writeRows(Transaction &transaction, const WriteJob &job)
    {
        std::vector<ChangeRow> rows;
        rows.reserve(job.changes.size());
        for (std::size_t i = 0; i < job.changes.size(); ++i) {
            std::visit(
                [&, version = job.versions[i]]<typename T>(const Edit<T> &edit) {
                    const Repository<T> repository{*m_database};
                    if (!edit.after)
                        repository.remove(transaction, edit.id(), version.value_or(0));
                    else if (version)
                        repository.update(transaction, *edit.after, *version);
                    else
                        repository.insert(transaction, *edit.after);
                },
                job.changes[i]);
            rows.push_back(toChangeRow(job.changes[i]));
            // What the file could not give back would be lost at the next opening.
            if (!givesBack(rows.back(), job.changes[i]))
                throw StorageError{StorageFault::Constraint, QStringLiteral("a row would be read back as another")};
        }
        ActLog{*m_database}.append(transaction, job.act, rows);
    }

    WriteQueue &m_queue;
    const QString m_path;
    const std::optional<FileIdentity> m_identity;
    std::optional<Database> m_database;
    qint64 m_seen = 0;
    bool m_stopped = false;
};

WriteQueue::WriteQueue(const Database &reader, QObject *parent)
    : QObject{parent}, m_writer{std::make_unique<Writer>(*this, reader)}
{
    m_thread.setObjectName(QStringLiteral("writer"));
    m_writer->moveToThread(&m_thread);
}

WriteQueue::~WriteQueue()
{
    if (m_thread.isRunning()) {
        QMetaObject::invokeMethod(
            m_writer.get(), [this] { m_writer->close(); }, Qt::BlockingQueuedConnection);
        m_thread.quit();
        m_thread.wait();
    }
}

void WriteQueue::push(WriteJob job)
{
    if (!m_thread.isRunning())
        m_thread.start();
    ++m_waiting;
    QMetaObject::invokeMethod(m_writer.get(), [writer = m_writer.get(), job = std::move(job)] { writer->write(job); });
}

void WriteQueue::flush()
{
    if (!m_thread.isRunning())
        return;
    QMetaObject::invokeMethod(
        m_writer.get(), [] {}, Qt::BlockingQueuedConnection);
    QCoreApplication::sendPostedEvents(this, QEvent::MetaCall);
}

void WriteQueue::restart()
{
    if (m_thread.isRunning())
        QMetaObject::invokeMethod(
            m_writer.get(), [this] { m_writer->restart(); }, Qt::BlockingQueuedConnection);
}

void WriteQueue::lookForOthers()
{
    if (m_thread.isRunning())
        QMetaObject::invokeMethod(m_writer.get(), [writer = m_writer.get()] { writer->lookForOthers(); });
}

} // namespace yanben
