#pragma once

#include "storage/database.h"

#include <QSqlQuery>
#include <QVariant>

#include <optional>
#include <type_traits>

namespace yanben
{

/// A prepared statement that throws instead of returning false. It may be run again with other values; it must be gone
/// before its Database is.
class Statement
{
public:
    Statement(const Database &database, const QString &sql);

    /// A null QString is stored as empty text; NULL is an empty optional or an invalid QVariant. An unknown name
    /// throws.
    Statement &bind(const QString &name, const QVariant &value);

    template <typename Id>
    requires std::is_enum_v<Id> Statement &bind(const QString &name, Id id)
    {
        return bind(name, QVariant{static_cast<qint64>(id)});
    }

    template <typename T>
    Statement &bind(const QString &name, const std::optional<T> &value)
    {
        return value ? bind(name, *value) : bind(name, QVariant{});
    }

    Statement &run();

    /// After the last row the statement holds no lock any more.
    bool next();

    /// The value of the current row; a column that the statement does not give throws.
    QVariant operator[](const char *column) const;

    /// The first column of the current row.
    QVariant first() const { return at(0); }

    /// By place, for rows whose columns the statement itself names.
    QVariant at(int column) const { return m_query.value(column); }

    template <typename Id>
    Id id(const char *column) const
    {
        return Id{(*this)[column].toLongLong()};
    }

    template <typename Id>
    std::optional<Id> optionalId(const char *column) const
    {
        const QVariant value = (*this)[column];
        return value.isNull() ? std::nullopt : std::optional{Id{value.toLongLong()}};
    }

    int rowsAffected() const { return m_query.numRowsAffected(); }
    qint64 lastInsertId() const { return m_query.lastInsertId().toLongLong(); }

private:
    [[noreturn]] void fail(const QSqlError &error) const;

    Database::Connection &m_connection;
    QSqlQuery m_query;
    std::vector<QString> m_columns;
};

} // namespace yanben
