#include "storage/sqlite/statement.h"
#include "storage/verify.h"

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

qint64 countOf(const Database &database, const QString &sql)
{
    Statement select{database, sql};
    select.run().next();
    return select.first().toLongLong();
}

QStringList wordsOf(const Database &database, const QString &sql)
{
    QStringList words;
    Statement select{database, sql};
    for (select.run(); select.next();)
        words << select.first().toString();
    return words;
}

/// Counts the rows of `table` that are not what the last change made of them.
QString strayRows(const Database &database, const QString &table)
{
    QStringList differences{u"row.removed <> (became IS NULL)"_s};
    const QStringList columns = wordsOf(
        database,
        u"SELECT name FROM pragma_table_info('%1') WHERE name NOT IN ('id', 'version', 'removed')"_s.arg(table));
    for (const QString &column : columns)
        differences << u"json_type(became, '$.%1') IS NOT NULL AND row.\"%1\" IS NOT json_extract(became, '$.%1')"_s
                           .arg(column);
    return u"SELECT count(*) FROM change LEFT JOIN \"%1\" AS row ON row.id = entity_id WHERE change.id IN "
           "(SELECT max(id) FROM change WHERE entity = '%1' GROUP BY entity_id) AND (row.id IS NULL OR %2)"_s.arg(
               table, differences.join(u" OR "_s));
}

} // namespace

std::vector<SchoolFileProblem> brokenHistory(const Database &database)
{
    std::vector<SchoolFileProblem> problems;
    const auto check = [&](const QString &where, const QString &sql) {
        if (const qint64 count = countOf(database, sql); count > 0)
            problems.push_back({SchoolFileProblem::Kind::History, where, count});
    };
    if (!database.hasTable(u"act"_s))
        return problems;
    check(u"act missing"_s, u"SELECT coalesce(max(id), 0) - count(*) FROM act"_s);
    if (!database.hasTable(u"change"_s))
        return problems;
    check(u"act takes back a later one"_s, u"SELECT count(*) FROM act WHERE reverts >= id"_s);
    check(u"change of no table"_s,
          u"SELECT count(*) FROM change WHERE entity NOT IN (SELECT name FROM sqlite_master WHERE type = 'table')"_s);
    // The names come from the file's schema, not from the changes: a change could hold any text.
    const QStringList tables = wordsOf(
        database, u"SELECT name FROM sqlite_master WHERE type = 'table' AND name IN (SELECT entity FROM change)"_s);
    for (const QString &table : tables)
        check(table, strayRows(database, table));
    return problems;
}

} // namespace yanben
