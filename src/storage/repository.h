#pragma once

#include "domain/entities.h"
#include "storage/database.h"
#include "storage/sqlite/column.h"
#include "storage/sqlite/statement.h"
#include "storage/sqlite/transaction.h"
#include "storage/storage_error.h"
#include "storage/tables/columns.h"

#include <vector>

namespace yanben
{

/// A row beside what only the file knows of it.
template <typename T>
struct StoredRow
{
    T value;
    int version = 1;
    bool removed = false;
};

/// The rows of one table. A write names the version that it believes to replace; if the row has moved on since, it
/// throws StorageError::Kind::Conflict and nothing is written.
template <typename T>
class Repository
{
public:
    explicit Repository(const Database &database) : m_database{database} {}

    /// All rows, removed ones too, by key.
    std::vector<StoredRow<T>> all() const
    {
        Statement select{m_database, selectSql()};
        std::vector<StoredRow<T>> rows;
        for (select.run(); select.next();) {
            StoredRow<T> &row = rows.emplace_back();
            int column = 0;
            fromColumn(select.at(column++), row.value.id);
            row.value.uid = select.at(column++).toString();
            row.version = select.at(column++).toInt();
            row.removed = select.at(column++).toInt() != 0;
            Columns<T>::visit([&](const char *, auto &value) { fromColumn(select.at(column++), value); }, row.value);
        }
        return rows;
    }

    /// A new row, at version 1.
    void insert(Transaction &, const T &row) const
    {
        Statement insert{m_database, insertSql()};
        insert.bind(QStringLiteral(":id"), toColumn(row.id)).bind(QStringLiteral(":uid"), row.uid);
        bindColumns(insert, row);
        insert.run();
    }

    /// Writes `row` over version `expected`, present again if it was removed.
    void update(Transaction &, const T &row, int expected) const
    {
        Statement update{m_database, updateSql()};
        update.bind(QStringLiteral(":id"), toColumn(row.id)).bind(QStringLiteral(":expected"), expected);
        bindColumns(update, row);
        demandOne(update.run());
    }

    /// Marks the row as removed; its columns stay.
    void remove(Transaction &, IdOf<T> id, int expected) const
    {
        Statement mark{m_database, QStringLiteral("UPDATE %1 SET removed = 1, version = version + 1 "
                                                  "WHERE id = :id AND version = :expected")
                                       .arg(Columns<T>::name)};
        demandOne(mark.bind(QStringLiteral(":id"), toColumn(id)).bind(QStringLiteral(":expected"), expected).run());
    }

private:
    static void demandOne(const Statement &statement)
    {
        if (statement.rowsAffected() != 1)
            throw StorageError{StorageError::Kind::Conflict,
                               QStringLiteral("a row of %1 has moved on").arg(Columns<T>::name)};
    }

    static QStringList columnNames()
    {
        QStringList names;
        T row;
        Columns<T>::visit([&names](const char *name, const auto &) { names << QLatin1StringView{name}; }, row);
        return names;
    }

    static QString selectSql()
    {
        return QStringLiteral("SELECT id, uid, version, removed%1%2 FROM %3 ORDER BY id")
            .arg(columnNames().isEmpty() ? QString{} : QStringLiteral(", "), columnNames().join(QStringLiteral(", ")),
                 Columns<T>::name);
    }

    static QString insertSql()
    {
        QStringList names{QStringLiteral("id"), QStringLiteral("uid")};
        names += columnNames();
        return QStringLiteral("INSERT INTO %1 (%2) VALUES (:%3)")
            .arg(Columns<T>::name, names.join(QStringLiteral(", ")), names.join(QStringLiteral(", :")));
    }

    static QString updateSql()
    {
        QStringList assignments{QStringLiteral("version = version + 1"), QStringLiteral("removed = 0")};
        for (const QString &name : columnNames())
            assignments << QStringLiteral("%1 = :%1").arg(name);
        return QStringLiteral("UPDATE %1 SET %2 WHERE id = :id AND version = :expected")
            .arg(Columns<T>::name, assignments.join(QStringLiteral(", ")));
    }

    static void bindColumns(Statement &statement, const T &row)
    {
        Columns<T>::visit(
            [&statement](const char *name, const auto &value) {
                statement.bind(QLatin1Char{':'} + QLatin1StringView{name}, toColumn(value));
            },
            row);
    }

    const Database &m_database;
};

} // namespace yanben
