#include "support/school_file.h"

#include <QStringList>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

int countOf(const Database &database)
{
    Statement count{database, u"SELECT count(*) AS n FROM note"_s};
    count.run().next();
    return count["n"].toInt();
}

void insert(const Database &database, int id, const QString &text)
{
    Statement{database, u"INSERT INTO note (id, text) VALUES (:id, :text)"_s}
        .bind(u":id"_s, id)
        .bind(u":text"_s, text)
        .run();
}

} // namespace

TEST_CASE("A created file opens again with its school and its safety settings", "[storage]")
{
    TestFolder folder;
    const QString path = folder.path(u"甲 校%20?.yanben"_s);
    const QString uid = makeSchool(path);

    const Database database = Database::open(path, testOptions());

    CHECK(database.schoolUid() == uid);
    CHECK(database.schemaVersion() == 2);
    CHECK(folder.names() == QStringList{u"甲 校%20?.yanben"_s});
    CHECK(QFile::permissions(path) == (QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser));
    for (const auto &[name, value] : {std::pair{u"journal_mode"_s, u"delete"_s},
                                      {u"synchronous"_s, u"3"_s},
                                      {u"foreign_keys"_s, u"1"_s},
                                      {u"busy_timeout"_s, u"3000"_s},
                                      {u"locking_mode"_s, u"normal"_s}}) {
        CAPTURE(name.toStdString());
        Statement pragma{database, u"PRAGMA "_s + name};
        REQUIRE(pragma.run().next());
        CHECK(pragma.first().toString() == value);
    }
}

TEST_CASE("Creating over a file is refused and leaves it", "[storage]")
{
    TestFolder folder;
    folder.write(u"a.yanben"_s, "precious");

    CHECK(faultOf([&] { makeSchool(folder.path(u"a.yanben"_s)); }) == StorageFault::Exists);
    CHECK(folder.bytes(u"a.yanben"_s) == "precious");
}

TEST_CASE("A file whose filling fails is not there", "[storage]")
{
    TestFolder folder;
    const auto fill = [](const Database &database) { Statement{database, u"INSERT INTO nowhere VALUES (1)"_s}.run(); };

    CHECK_THROWS_AS(Database::create(folder.path(u"a.yanben"_s), fill, testOptions()), StorageError);
    CHECK(folder.names().isEmpty());
}

TEST_CASE("An act is kept when committed and gone when not", "[storage]")
{
    const Database database = Database::inMemory(testSteps());
    {
        Transaction act{database};
        insert(database, 1, u"一"_s);
        act.commit();
    }
    CHECK(countOf(database) == 1);
    {
        Transaction act{database};
        insert(database, 2, u"二"_s);
        CHECK(countOf(database) == 2);
    }
    CHECK(countOf(database) == 1);
}

TEST_CASE("After its first error an act takes no further statement and no commit", "[storage]")
{
    const Database database = Database::inMemory(testSteps());
    {
        Transaction act{database};
        insert(database, 1, u"一"_s);
        CHECK(faultOf([&] { insert(database, 1, u"again"_s); }) == StorageFault::Constraint);
        CHECK_THROWS_AS(insert(database, 2, u"二"_s), StorageError);
        CHECK_THROWS_AS(act.commit(), StorageError);
    }
    CHECK(countOf(database) == 0);
    insert(database, 3, u"三"_s);
    CHECK(countOf(database) == 1);
}

TEST_CASE("An act inside an act is refused", "[storage]")
{
    const Database database = Database::inMemory(testSteps());
    Transaction outer{database};
    CHECK_THROWS_AS(Transaction{database}, StorageError);
    insert(database, 1, u"一"_s);
    outer.commit();
    CHECK(countOf(database) == 1);
}

TEST_CASE("A statement refuses what the driver would ignore", "[storage]")
{
    const Database database = Database::inMemory(testSteps());
    Statement add{database, u"INSERT INTO note (id, text) VALUES (:id, :text)"_s};

    CHECK_THROWS_AS(add.bind(u":txet"_s, u"x"_s), StorageError);

    add.bind(u":id"_s, 1).bind(u":text"_s, QString{}).run();
    add.bind(u":id"_s, 2).bind(u":text"_s, u"二"_s).run();
    CHECK(add.lastInsertId() == 2);
    CHECK(faultOf([&] { add.bind(u":id"_s, 3).bind(u":text"_s, std::optional<QString>{}).run(); }) ==
          StorageFault::Constraint);

    Statement select{database, u"SELECT id, text FROM note ORDER BY id"_s};
    REQUIRE(select.run().next());
    CHECK(select["text"].toString().isEmpty());
    CHECK_THROWS_AS(select["txet"], StorageError);
    REQUIRE(select.next());
    CHECK(select["text"].toString() == u"二"_s);
    CHECK_FALSE(select.next());
}

TEST_CASE("No error text holds what a row holds", "[storage]")
{
    const Database database = Database::inMemory(testSteps());
    insert(database, 1, u"王勋"_s);
    try {
        insert(database, 1, u"王勋"_s);
        FAIL("a doubled key was taken");
    } catch (const StorageError &error) {
        CHECK_FALSE(QString::fromUtf8(error.what()).contains(u"王勋"_s));
    }
}

TEST_CASE("A connection serves only its own thread", "[storage]")
{
    const Database database = Database::inMemory(testSteps());
    StorageFault seen = StorageFault::Busy;
    const std::unique_ptr<QThread> thread{
        QThread::create([&] { seen = faultOf([&] { countOf(database); }).value_or(StorageFault::Busy); })};
    thread->start();
    thread->wait();
    CHECK(seen == StorageFault::Other);
}

TEST_CASE("Another connection's commit moves the data version", "[storage]")
{
    TestFolder folder;
    const QString path = folder.path(u"a.yanben"_s);
    makeSchool(path);
    const Database first = Database::open(path, testOptions());
    const Database second = Database::open(path, testOptions());
    const qint64 before = first.dataVersion();

    insert(first, 1, u"own"_s);
    CHECK(first.dataVersion() == before);
    insert(second, 2, u"other"_s);
    CHECK(first.dataVersion() != before);
}

TEST_CASE("A script is cut where a blank line follows a semicolon", "[storage]")
{
    const QString script =
        u"-- head\nCREATE TABLE a (x);\n\n-- why\nCREATE TRIGGER t AFTER INSERT ON a\nBEGIN\n  SELECT 1;\n"
        "  SELECT 2;\nEND;\r\n\r\n-- only a remark\n"_s;
    const QStringList statements = statementsIn(script);
    REQUIRE(statements.size() == 2);
    CHECK(statements[0].endsWith(u"a (x)"_s));
    CHECK(statements[1].contains(u"SELECT 1;"_s));
}

TEST_CASE("An older file is copied, then migrated", "[storage]")
{
    TestFolder folder;
    const QString path = folder.path(u"a.yanben"_s);
    const MigrationSteps old{testSteps().front()};
    makeSchool(path, old);

    SECTION("opened to write it gets the missing steps, after the hook")
    {
        OpenOptions options = testOptions();
        int schemaAtHook = 0;
        options.beforeMigration = [&](const Database &database) { schemaAtHook = database.schemaVersion(); };
        const Database database = Database::open(path, options);
        CHECK(schemaAtHook == 1);
        CHECK(database.schemaVersion() == 2);
        insert(database, 1, u"一"_s);
    }
    SECTION("a hook that throws leaves the file as it was")
    {
        const QByteArray before = folder.bytes(u"a.yanben"_s);
        OpenOptions options = testOptions();
        options.beforeMigration = [](const Database &) { throw StorageError{StorageFault::DiskFull, u"no copy"_s}; };
        CHECK(faultOf([&] { Database::open(path, options); }) == StorageFault::DiskFull);
        CHECK(folder.bytes(u"a.yanben"_s) == before);
    }
    SECTION("opened to look it is refused as too old")
    {
        OpenOptions options = testOptions();
        options.mode = OpenMode::ReadOnly;
        CHECK(faultOf([&] { Database::open(path, options); }) == StorageFault::TooOld);
    }
}

TEST_CASE("A migration that fails leaves the version it found", "[storage]")
{
    TestFolder folder;
    const QString path = folder.path(u"a.yanben"_s);
    makeSchool(path);
    MigrationSteps broken = testSteps();
    broken.push_back(u"CREATE TABLE third (x);\n\nCREATE TABLE nonsense (;\n\n"_s);
    OpenOptions options = testOptions();
    options.steps = &broken;

    CHECK_THROWS_AS(Database::open(path, options), StorageError);

    const Database database = Database::open(path, testOptions());
    CHECK(database.schemaVersion() == 2);
    CHECK_THROWS_AS((Statement{database, u"SELECT * FROM third"_s}), StorageError);
}

TEST_CASE("A migration may rebuild a table that others refer to, and leaves no reference to nothing", "[storage]")
{
    TestFolder folder;
    const QString path = folder.path(u"a.yanben"_s);
    makeSchool(path);
    {
        const Database database = Database::open(path, testOptions());
        Statement{database, u"INSERT INTO note (id, text, parent) VALUES (1, 'a', NULL), (2, 'b', 1)"_s}.run();
    }
    MigrationSteps steps = testSteps();
    OpenOptions options = testOptions();
    options.steps = &steps;
    SECTION("the rows and the watch over the references are there again")
    {
        steps.push_back(u"CREATE TABLE new_note (id INTEGER PRIMARY KEY, text TEXT NOT NULL,\n"
                        "    parent INTEGER REFERENCES new_note (id)) STRICT;\n\n"
                        "INSERT INTO new_note SELECT id, text, parent FROM note;\n\n"
                        "DROP TABLE note;\n\nALTER TABLE new_note RENAME TO note;\n\n"_s);
        const Database database = Database::open(path, options);
        CHECK(database.schemaVersion() == 3);
        Statement count{database, u"SELECT count(*) FROM note"_s};
        REQUIRE(count.run().next());
        CHECK(count.first().toInt() == 2);
        CHECK_THROWS_AS((Statement{database, u"INSERT INTO note (text, parent) VALUES ('c', 9)"_s}.run()),
                        StorageError);
    }
    SECTION("one that loses a row somebody refers to is not kept")
    {
        steps.push_back(u"DELETE FROM note WHERE id = 1;\n\n"_s);
        CHECK(faultOf([&] { Database::open(path, options); }) == StorageFault::Damaged);
        CHECK(Database::open(path, testOptions()).schemaVersion() == 2);
    }
}

TEST_CASE("The schema of the program makes a database", "[storage]")
{
    const Database database = Database::inMemory();
    CHECK(latestSchema() >= 1);
    CHECK(database.schemaVersion() == latestSchema());
}
