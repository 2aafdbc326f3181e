#include "storage/sqlite/transaction.h"

#include "storage/sqlite/connection.h"
#include "storage/storage_error.h"

namespace yanben
{

using namespace Qt::StringLiterals;
using Act = Database::Connection::Act;

Transaction::Transaction(const Database &database) : m_connection{database.connection()}
{
    if (m_connection.act != Act::None)
        throw StorageError{StorageFault::Other, u"an act was begun inside another"_s};
    if (m_connection.mode == OpenMode::ReadOnly) // SQLite would begin a reading transaction instead
        throw StorageError{{.fault = StorageFault::ReadOnly, .path = m_connection.path}, u"opened to look only"_s};
    m_connection.execute(u"BEGIN IMMEDIATE"_s);
    m_connection.act = Act::Running;
}

Transaction::~Transaction()
{
    if (m_done)
        return;
    m_connection.failAct();
    m_connection.act = Act::None;
}

void Transaction::commit()
{
    if (m_done || m_connection.act != Act::Running)
        throw StorageError{StorageFault::Other, u"commit of an act that has ended"_s};
    try {
        m_connection.execute(u"COMMIT"_s);
    } catch (const StorageError &) {
        m_connection.failAct();
        throw;
    }
    m_connection.act = Act::None;
    m_done = true;
}

Snapshot::Snapshot(const Database &database) : m_connection{database.connection()}
{
    if (m_connection.act != Act::None)
        throw StorageError{StorageFault::Other, u"a snapshot was begun inside an act"_s};
    m_connection.execute(u"BEGIN"_s);
}

Snapshot::~Snapshot()
{
    try {
        m_connection.execute(u"COMMIT"_s);
    } catch (const StorageError &) { // a connection that failed holds no lock
    }
}

} // namespace yanben
