#pragma once

#include "storage/database.h"
#include "storage/sqlite/statement.h"
#include "storage/sqlite/transaction.h"
#include "storage/storage_error.h"

#include <catch2/catch.hpp>

#include <QDir>
#include <QFile>
#include <QStringList>
#include <QTemporaryDir>
#include <QThread>
#include <QUuid>

namespace yanben
{

/// A folder of a test's own.
class TestFolder
{
public:
    QString path(const QString &name = {}) const { return name.isEmpty() ? m_folder.path() : m_folder.filePath(name); }

    QStringList names() const
    {
        return QDir{m_folder.path()}.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
    }

    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file{path(name)};
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            throw std::runtime_error{"the test file was not written"};
    }

    QByteArray bytes(const QString &name) const
    {
        QFile file{path(name)};
        if (!file.open(QIODevice::ReadOnly))
            throw std::runtime_error{"the test file was not read"};
        return file.readAll();
    }

private:
    QTemporaryDir m_folder;
};

/// A small school file in two steps; independent of the schema of the program.
inline const MigrationSteps &testSteps()
{
    static const MigrationSteps steps{
        QStringLiteral("CREATE TABLE school (id INTEGER PRIMARY KEY, uid TEXT NOT NULL) STRICT;\n\n"
                       "CREATE TABLE act (id INTEGER PRIMARY KEY, at TEXT NOT NULL) STRICT;\n\n"),
        QStringLiteral("CREATE TABLE note (id INTEGER PRIMARY KEY, text TEXT NOT NULL,\n"
                       "    parent INTEGER REFERENCES note (id)) STRICT;\n\n")};
    return steps;
}

inline OpenOptions testOptions(OpenMode mode = OpenMode::ReadWrite)
{
    OpenOptions options;
    options.mode = mode;
    options.steps = &testSteps();
    return options;
}

/// Makes a school file and gives its uid.
inline QString makeSchool(const QString &path, const MigrationSteps &steps = testSteps())
{
    const QString uid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    OpenOptions options;
    options.steps = &steps;
    Database::create(
        path,
        [&uid](const Database &database) {
            Statement{database, QStringLiteral("INSERT INTO school (uid) VALUES (:uid)")}
                .bind(QStringLiteral(":uid"), uid)
                .run();
        },
        options);
    return uid;
}

/// The fault that `work` throws; empty when it does not throw.
template <typename Work>
std::optional<StorageFault> faultOf(Work &&work)
{
    try {
        work();
    } catch (const StorageError &error) {
        return error.kind();
    }
    return std::nullopt;
}

} // namespace yanben
