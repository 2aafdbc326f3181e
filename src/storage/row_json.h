#pragma once

#include "domain/entities.h"
#include "storage/sqlite/column.h"
#include "storage/tables/columns.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace yanben
{

/// A row's own columns as the change log keeps them: whole numbers, words and null, so no value loses anything in JSON.
template <typename T>
QByteArray rowToJson(const T &row)
{
    QJsonObject object{{QStringLiteral("uid"), row.uid}};
    Columns<T>::visit(
        [&object](const char *name, const auto &value) {
            object.insert(QLatin1StringView{name}, QJsonValue::fromVariant(toColumn(value)));
        },
        row);
    return QJsonDocument{object}.toJson(QJsonDocument::Compact);
}

/// Throws ColumnError on a column that is missing or does not hold what it should.
template <typename T>
T rowFromJson(IdOf<T> id, const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    T row;
    row.id = id;
    row.uid = object.value(QLatin1StringView{"uid"}).toString();
    Columns<T>::visit(
        [&object](const char *name, auto &value) {
            const auto found = object.find(QLatin1StringView{name});
            if (found == object.end())
                throw ColumnError{"a column is missing in the change log"};
            fromColumn(found->isDouble() ? QVariant{found->toInteger()} : found->toVariant(), value);
        },
        row);
    return row;
}

} // namespace yanben
