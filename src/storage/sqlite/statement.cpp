#include "storage/sqlite/statement.h"

#include "storage/sqlite/connection.h"
#include "storage/storage_error.h"

#include <QSqlDriver>
#include <QSqlRecord>
#include <QSqlResult>

#include <sqlite3.h>

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

sqlite3_stmt *handleOf(const QSqlQuery &query)
{
    const QVariant handle = query.result()->handle();
    return *static_cast<sqlite3_stmt *const *>(handle.constData());
}

} // namespace

Statement::Statement(const Database &database, const QString &sql)
    : m_connection{database.connection()}, m_query{m_connection.sql()}
{
    m_query.setForwardOnly(true);
    if (!m_query.prepare(sql))
        fail(m_query.lastError());
}

Statement &Statement::bind(const QString &name, const QVariant &value)
{
    // The driver ignores a name that the statement does not have, which would store NULL for the one it meant.
    if (sqlite3_bind_parameter_index(handleOf(m_query), name.toUtf8().constData()) == 0) {
        m_connection.failAct();
        throw StorageError{StorageFault::Other, u"no parameter %1 in: %2"_s.arg(name, m_query.lastQuery())};
    }
    const bool isNullText = value.typeId() == QMetaType::QString && value.toString().isNull();
    m_query.bindValue(name, isNullText ? QVariant{u""_s} : value);
    return *this;
}

Statement &Statement::run()
{
    if (m_connection.act == Database::Connection::Act::Failed)
        throw StorageError{StorageFault::Other, u"the act has failed before: "_s + m_query.lastQuery().left(200)};
    m_connection.sql();
    if (!m_query.exec())
        fail(m_query.lastError());
    if (m_columns.empty() && m_query.isSelect()) {
        const QSqlRecord record = m_query.record();
        for (int column = 0; column < record.count(); ++column)
            m_columns.push_back(record.fieldName(column));
    }
    return *this;
}

bool Statement::next()
{
    if (m_query.next())
        return true;
    if (m_query.lastError().isValid())
        fail(m_query.lastError());
    m_query.finish();
    return false;
}

QVariant Statement::operator[](const char *column) const
{
    const auto found = std::ranges::find(m_columns, QLatin1StringView{column});
    if (found == m_columns.end())
        throw StorageError{StorageFault::Other,
                           u"no column %1 in: %2"_s.arg(QLatin1StringView{column}, m_query.lastQuery().left(200))};
    return m_query.value(static_cast<int>(found - m_columns.begin()));
}

void Statement::fail(const QSqlError &error) const
{
    const StorageError failure{error, m_query.lastQuery()};
    m_connection.failAct();
    throw failure;
}

} // namespace yanben
