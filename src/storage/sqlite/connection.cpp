#include "storage/sqlite/connection.h"

#include "storage/storage_error.h"

#include <QSqlDriver>
#include <QSqlQuery>
#include <QUrl>
#include <QUuid>

#include <sqlite3.h>

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

QString uriOf(const QString &path, OpenMode mode)
{
    // mode=rw never makes a file: a missing or mistyped path must not become an empty school.
    return u"file:"_s + QString::fromLatin1(QUrl::toPercentEncoding(path, "/")) +
           (mode == OpenMode::ReadOnly ? u"?mode=ro"_s : u"?mode=rw"_s);
}

} // namespace

Database::Connection::Connection(const QString &file, OpenMode openMode)
    : path{file},
      mode{openMode},
      m_name{QUuid::createUuid().toString(QUuid::WithoutBraces)},
      m_thread{QThread::currentThread()},
      m_sql{QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name)}
{
    m_sql.setDatabaseName(path.isEmpty() ? u":memory:"_s : uriOf(path, mode));
    m_sql.setConnectOptions(u"QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=3000"_s);
    if (!m_sql.open()) {
        const StorageError error{m_sql.lastError(), u"open"_s};
        m_sql = {};
        QSqlDatabase::removeDatabase(m_name);
        throw error;
    }
    if (!path.isEmpty())
        identity = fileIdentity(path);
}

Database::Connection::~Connection()
{
    m_sql.close();
    m_sql = {};
    QSqlDatabase::removeDatabase(m_name);
}

const QSqlDatabase &Database::Connection::sql() const
{
    if (QThread::currentThread() != m_thread)
        throw StorageError{StorageFault::Other, u"a connection was used in a thread that is not its own"_s};
    return m_sql;
}

void Database::Connection::handTo(QThread &thread)
{
    sql().driver()->moveToThread(&thread);
    m_thread = &thread;
}

sqlite3 *Database::Connection::handle() const
{
    const QVariant handle = sql().driver()->handle();
    return *static_cast<sqlite3 *const *>(handle.constData());
}

void Database::Connection::execute(const QString &statement)
{
    QSqlQuery query{sql()};
    if (!query.exec(statement))
        throw StorageError{query.lastError(), statement};
}

void Database::Connection::failAct()
{
    if (act != Act::Running)
        return;
    act = Act::Failed;
    rollBack();
}

void Database::Connection::rollBack()
{
    if (sqlite3_get_autocommit(handle()) != 0)
        return;
    // A rollback that fails too (a pulled stick) leaves the journal for the next opening; the first error is the news.
    QSqlQuery query{sql()};
    query.exec(u"ROLLBACK"_s);
}

} // namespace yanben
