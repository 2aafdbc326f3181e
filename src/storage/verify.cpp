#include "storage/verify.h"

#include "storage/repository.h"
#include "storage/sqlite/connection.h"
#include "storage/sqlite/statement.h"
#include "storage/sqlite/transaction.h"
#include "storage/storage_error.h"
#include "storage/tables.h"

#include <sqlite3.h>

#include <map>

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

/// While it lives, statements of the connection end with an error once `stop` is asked for.
class Stoppable
{
public:
    Stoppable(const Database &database, const std::stop_token &stop)
        : m_handle{database.connection().handle()}, m_stop{stop}, m_interrupt{stop, Interrupt{m_handle}}
    {
        constexpr int steps = 10'000; // well under a millisecond
        const auto isAsked = [](void *token) {
            return static_cast<std::stop_token *>(token)->stop_requested() ? 1 : 0;
        };
        sqlite3_progress_handler(m_handle, steps, isAsked, &m_stop);
    }
    ~Stoppable() { sqlite3_progress_handler(m_handle, 0, nullptr, nullptr); }
    Q_DISABLE_COPY_MOVE(Stoppable)

private:
    /// The look through the pages is one step in itself, which only this ends.
    struct Interrupt
    {
        sqlite3 *handle;
        void operator()() const { sqlite3_interrupt(handle); }
    };

    sqlite3 *m_handle;
    std::stop_token m_stop;
    std::stop_callback<Interrupt> m_interrupt;
};

std::vector<SchoolFileProblem> brokenPages(const Database &database)
{
    std::vector<SchoolFileProblem> problems;
    try {
        Statement check{database, u"PRAGMA integrity_check(100)"_s};
        for (check.run(); check.next();) {
            if (const QString answer = check.first().toString(); answer != "ok"_L1)
                problems.push_back({SchoolFileProblem::Kind::Pages, answer});
        }
    } catch (const StorageError &error) {
        if (error.kind() != StorageFault::Damaged)
            throw;
        problems.push_back({SchoolFileProblem::Kind::Pages, QString::fromUtf8(error.what())});
    }
    return problems;
}

std::map<QString, QString> schemaOf(const Database &database)
{
    std::map<QString, QString> schema;
    Statement select{database, u"SELECT type || ' ' || name AS item, sql FROM sqlite_master "
                               "WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"_s};
    for (select.run(); select.next();)
        schema[select["item"].toString()] = select["sql"].toString();
    return schema;
}

std::vector<SchoolFileProblem> schemaDifferences(const Database &database, const MigrationSteps &steps)
{
    const MigrationSteps upToHere{steps.begin(), steps.begin() + database.schemaVersion()};
    const auto expected = schemaOf(Database::inMemory(upToHere));
    const auto found = schemaOf(database);
    std::vector<SchoolFileProblem> problems;
    for (const auto &[item, sql] : expected) {
        if (const auto same = found.find(item); same == found.end() || same->second != sql)
            problems.push_back({SchoolFileProblem::Kind::Schema, item});
    }
    for (const auto &[item, sql] : found) {
        if (!expected.contains(item))
            problems.push_back({SchoolFileProblem::Kind::Schema, item});
    }
    return problems;
}

void append(std::vector<SchoolFileProblem> &all, std::vector<SchoolFileProblem> more)
{
    all.insert(all.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

std::vector<SchoolFileProblem> brokenReferences(const Database &database)
{
    std::map<QString, qint64> counts;
    Statement check{database, u"PRAGMA foreign_key_check"_s};
    for (check.run(); check.next();)
        ++counts[check["table"].toString() + u" → "_s + check["parent"].toString()];
    std::vector<SchoolFileProblem> problems;
    for (const auto &[where, count] : counts)
        problems.push_back({SchoolFileProblem::Kind::References, where, count});
    return problems;
}

/// Of a file as the program's own steps make it; an older one is read after its migration. Where the schema is another
/// one, a table that can't be asked for its columns is told by the schema.
std::vector<SchoolFileProblem> unreadableRows(const Database &database, const MigrationSteps &steps, bool hasOwnSchema)
{
    std::vector<SchoolFileProblem> problems;
    if (steps != schemaSteps() || database.schemaVersion() != latestSchema())
        return problems;
    Entities::forEach([&]<typename T>() {
        try {
            Repository<T>{database}.all();
        } catch (const ColumnError &error) {
            problems.push_back(
                {SchoolFileProblem::Kind::Rows, QString{Columns<T>::name} + u": "_s + QString::fromUtf8(error.what())});
        } catch (const StorageError &) {
            if (hasOwnSchema)
                throw;
        }
    });
    return problems;
}

} // namespace

std::vector<SchoolFileProblem> verify(const Database &database, const MigrationSteps &steps,
                                      const std::stop_token &stop)
{
    const Stoppable stoppable{database, stop};
    // One moment a check: while one lasts nobody else can write.
    const auto checked = [&](auto check) {
        if (stop.stop_requested())
            throw StorageError{StorageFault::Other, u"the examination was stopped"_s};
        const Snapshot snapshot{database};
        return check();
    };
    std::vector<SchoolFileProblem> problems = checked([&] { return brokenPages(database); });
    if (!problems.empty())
        return problems; // what the other checks would read is no longer what was written
    append(problems, checked([&] { return brokenReferences(database); }));
    std::vector<SchoolFileProblem> differences = checked([&] { return schemaDifferences(database, steps); });
    const bool hasOwnSchema = differences.empty();
    append(problems, std::move(differences));
    append(problems, checked([&] { return unreadableRows(database, steps, hasOwnSchema); }));
    append(problems, checked([&] { return brokenHistory(database); }));
    return problems;
}

bool hasOtherSchema(const Database &database, const MigrationSteps &steps)
{
    return !schemaDifferences(database, steps).empty();
}

} // namespace yanben
