#include "storage/migrations.h"

#include "storage/sqlite/connection.h"
#include "storage/sqlite/statement.h"
#include "storage/sqlite/transaction.h"
#include "storage/storage_error.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <spdlog/spdlog.h>

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

MigrationSteps readSteps()
{
    MigrationSteps steps;
    const QDir folder{u":/schema"_s};
    for (const QString &name : folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        QFile file{folder.filePath(name)};
        if (!file.open(QIODevice::ReadOnly) || name.left(4).toInt() != std::ssize(steps) + 1)
            throw StorageError{StorageFault::Other, u"schema step out of order: "_s + name};
        steps.push_back(QString::fromUtf8(file.readAll()));
    }
    return steps;
}

void watchReferences(const Database &database, bool on)
{
    Statement{database, u"PRAGMA foreign_keys = %1"_s.arg(on ? u"ON"_s : u"OFF"_s)}.run();
    Statement read{database, u"PRAGMA foreign_keys"_s};
    if (!read.run().next() || read.first().toBool() != on)
        throw StorageError{StorageFault::Other, u"PRAGMA foreign_keys can't be switched"_s};
}

void demandReferences(const Database &database)
{
    Statement check{database, u"PRAGMA foreign_key_check"_s};
    if (check.run().next())
        throw StorageError{StorageFault::Damaged, u"a row of %1 refers to nothing"_s.arg(check["table"].toString())};
}

void runSteps(const Database &database, const MigrationSteps &steps)
{
    const int found = database.schemaVersion();
    for (int version = found; version < std::ssize(steps); ++version) {
        Transaction transaction{database};
        // Another program may have been faster between the look and the lock.
        if (database.schemaVersion() > version)
            continue;
        for (const QString &sql : statementsIn(steps[static_cast<std::size_t>(version)]))
            Statement{database, sql}.run();
        demandReferences(database);
        Statement{database, u"PRAGMA user_version = %1"_s.arg(version + 1)}.run();
        transaction.commit();
        if (found > 0) // a new file is no news
            spdlog::info("schema {} -> {}", version, version + 1);
    }
}

} // namespace

const MigrationSteps &schemaSteps()
{
    static const MigrationSteps steps = readSteps();
    return steps;
}

int latestSchema()
{
    return static_cast<int>(schemaSteps().size());
}

QStringList statementsIn(const QString &script)
{
    static const QRegularExpression gap{u";[ \\t]*\\r?\\n\\s*\\n"_s};
    QStringList statements = script.split(gap);
    for (QString &statement : statements)
        statement = statement.trimmed();
    statements.removeIf([](const QString &statement) {
        const QStringList lines = statement.split(u'\n');
        return std::ranges::all_of(lines, [](const QString &line) {
            const QString text = line.trimmed();
            return text.isEmpty() || text.startsWith("--"_L1);
        });
    });
    return statements;
}

void migrate(const Database &database, const MigrationSteps &steps)
{
    const int found = database.schemaVersion();
    const int known = static_cast<int>(steps.size());
    if (found > known)
        throw StorageError{
            {.fault = StorageFault::TooNew, .path = database.path(), .schemaFound = found, .schemaKnown = known},
            u"schema %1, this program knows %2"_s.arg(found).arg(known)};
    if (found == known)
        return;
    // SQLite rebuilds a table that others refer to only while it does not watch the references, and switches that
    // only outside a transaction.
    watchReferences(database, false);
    try {
        runSteps(database, steps);
    } catch (...) {
        watchReferences(database, true);
        throw;
    }
    watchReferences(database, true);
}

} // namespace yanben
