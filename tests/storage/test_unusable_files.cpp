#include "support/fault_tools.h"
#include "support/school_file.h"

#include <QRandomGenerator>
#include <QStringList>
#include <QtEndian>

#include <filesystem>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

const QString schoolName = u"甲校.yanben"_s;

QByteArray goodFile()
{
    TestFolder folder;
    makeSchool(folder.path(schoolName));
    return folder.bytes(schoolName);
}

QByteArray withNumber(QByteArray bytes, int offset, quint32 number)
{
    qToBigEndian(number, bytes.data() + offset);
    return bytes;
}

QByteArray randomFrom(QByteArray bytes, int offset)
{
    QRandomGenerator random{7};
    for (int place = offset; place < bytes.size(); ++place)
        bytes[place] = static_cast<char>(random.bounded(256));
    return bytes;
}

QByteArray foreignDatabase()
{
    TestFolder folder;
    makeSchool(folder.path(schoolName));
    {
        const Database database = Database::open(folder.path(schoolName), testOptions());
        Statement{database, u"PRAGMA application_id = 77"_s}.run();
    }
    return folder.bytes(schoolName);
}

QByteArray schoolless()
{
    TestFolder folder;
    Database::create(folder.path(schoolName), [](const Database &) {}, {.steps = &testSteps(), .requireSchool = false});
    return folder.bytes(schoolName);
}

void note(const Database &database, int id, const QString &text)
{
    Statement{database, u"INSERT INTO note (id, text) VALUES (:id, :text)"_s}
        .bind(u":id"_s, id)
        .bind(u":text"_s, text)
        .run();
}

int notes(const Database &database)
{
    Statement count{database, u"SELECT count(*) FROM note"_s};
    count.run().next();
    return count.first().toInt();
}

void commitNote(const Database &database, int id)
{
    Transaction act{database};
    note(database, id, u"记"_s);
    act.commit();
}

/// Dies in the middle of an act that has already overwritten pages of the file.
void crashInAct(const QString &path)
{
    OtherProcess other{[&path](const auto &ready) {
        const Database database = Database::open(path, testOptions());
        Statement{database, u"PRAGMA cache_size = 1"_s}.run();
        Transaction act{database};
        Statement{database, u"DELETE FROM note"_s}.run();
        for (int id = 100; id < 200; ++id)
            note(database, id, QString{4000, u'长'});
        ready();
    }};
    REQUIRE(other.ready());
}

} // namespace

TEST_CASE("Each unusable file is refused by its own kind and left as it was", "[storage]")
{
    const auto [what, make, kind] = GENERATE(table<std::string, std::function<QByteArray()>, StorageFault>({
        {"0 bytes", [] { return QByteArray{}; }, StorageFault::Empty},
        {"a text", [] { return QByteArray{"校本研修计划\n"}; }, StorageFault::NotASchoolFile},
        {"a long text",
         [] {
             return QByteArray{9000, 'x'};
         },
         StorageFault::NotASchoolFile},
        {"a database of another program", foreignDatabase, StorageFault::NotASchoolFile},
        {"a newer program's", [] { return withNumber(goodFile(), 60, 3); }, StorageFault::TooNew},
        {"no schema at all", [] { return withNumber(goodFile(), 60, 0); }, StorageFault::Damaged},
        {"no school inside", schoolless, StorageFault::Damaged},
        {"cut in a page", [] { return goodFile().chopped(1000); }, StorageFault::Damaged},
        {"cut to its first page", [] { return goodFile().first(4096); }, StorageFault::Damaged},
        {"cut in its header", [] { return goodFile().first(50); }, StorageFault::NotASchoolFile},
        {"random bytes in the pages", [] { return randomFrom(goodFile(), 4096); }, StorageFault::Damaged},
        {"random bytes behind the header", [] { return randomFrom(goodFile(), 100); }, StorageFault::Damaged},
        {"random bytes in the header", [] { return randomFrom(goodFile(), 0); }, StorageFault::NotASchoolFile},
        {"an impossible page size", [] { return goodFile().replace(16, 2, "\x00\x03", 2); }, StorageFault::Damaged},
    }));
    const OpenMode mode = GENERATE(OpenMode::ReadWrite, OpenMode::ReadOnly);
    CAPTURE(what, mode);
    TestFolder folder;
    const QByteArray bytes = make();
    folder.write(schoolName, bytes);

    CHECK(faultOf([&] { Database::open(folder.path(schoolName), testOptions(mode)); }) == kind);
    CHECK(folder.bytes(schoolName) == bytes);
    CHECK(folder.names() == QStringList{schoolName});
}

TEST_CASE("A newer file says which version it has", "[storage]")
{
    TestFolder folder;
    folder.write(schoolName, withNumber(goodFile(), 60, 9));
    try {
        Database::open(folder.path(schoolName), testOptions());
        FAIL("a newer file was opened");
    } catch (const StorageError &error) {
        CHECK(error.facts() ==
              StorageFaultFacts{
                  .fault = StorageFault::TooNew, .path = folder.path(schoolName), .schemaFound = 9, .schemaKnown = 2});
    }
}

TEST_CASE("A missing file stays missing", "[storage]")
{
    TestFolder folder;
    CHECK(faultOf([&] { Database::open(folder.path(schoolName), testOptions()); }) == StorageFault::Missing);
    CHECK(folder.names().isEmpty());
}

TEST_CASE("A folder is no school file", "[storage]")
{
    TestFolder folder;
    CHECK(faultOf([&] { Database::open(folder.path(), testOptions()); }) == StorageFault::NotASchoolFile);
}

TEST_CASE("A read-only file is refused for writing and opens to look", "[storage]")
{
    TestFolder folder;
    makeSchool(folder.path(schoolName));
    const QByteArray bytes = folder.bytes(schoolName);
    const WriteProtection protection{folder.path(schoolName)};
    if (!protection.works()) {
        WARN("skipped: no read-only files here");
        return;
    }
    CHECK(faultOf([&] { Database::open(folder.path(schoolName), testOptions()); }) == StorageFault::ReadOnly);
    const Database database = Database::open(folder.path(schoolName), testOptions(OpenMode::ReadOnly));
    CHECK(notes(database) == 0);
    CHECK(faultOf([&] { Transaction{database}; }) == StorageFault::ReadOnly);
    CHECK(faultOf([&] { note(database, 1, u"x"_s); }) == StorageFault::ReadOnly);
    CHECK(folder.bytes(schoolName) == bytes);
}

TEST_CASE("A file in a read-only folder is refused for writing and opens to look", "[storage]")
{
    TestFolder folder;
    makeSchool(folder.path(schoolName));
    const QByteArray bytes = folder.bytes(schoolName);
    const WriteProtection protection{folder.path()};
    if (!protection.works()) {
        WARN("skipped: no read-only folders here");
        return;
    }
    CHECK(faultOf([&] { Database::open(folder.path(schoolName), testOptions()); }) == StorageFault::ReadOnlyFolder);
    CHECK(notes(Database::open(folder.path(schoolName), testOptions(OpenMode::ReadOnly))) == 0);
    CHECK(folder.bytes(schoolName) == bytes);
    CHECK(folder.names() == QStringList{schoolName});
}

TEST_CASE("An act that a crash cut short is taken back on opening", "[storage]")
{
    TestFolder folder;
    makeSchool(folder.path(schoolName));
    commitNote(Database::open(folder.path(schoolName), testOptions()), 1);
    const QByteArray before = folder.bytes(schoolName);
    crashInAct(folder.path(schoolName));
    REQUIRE(folder.bytes(schoolName) != before);
    REQUIRE(folder.names().contains(schoolName + u"-journal"_s));

    SECTION("where it can be written")
    {
        const Database database = Database::open(folder.path(schoolName), testOptions());
        CHECK(notes(database) == 1);
        CHECK(folder.names() == QStringList{schoolName});
    }
    SECTION("through a link in another folder")
    {
        TestFolder desktop;
        REQUIRE(QFile::link(folder.path(schoolName), desktop.path(schoolName)));
        const Database database = Database::open(desktop.path(schoolName), testOptions());
        CHECK(notes(database) == 1);
        CHECK(folder.names() == QStringList{schoolName});
        CHECK(database.path() == QFileInfo{folder.path(schoolName)}.canonicalFilePath());
    }
    SECTION("but explained when opened to look")
    {
        const QByteArray crashed = folder.bytes(schoolName);
        CHECK(faultOf([&] { Database::open(folder.path(schoolName), testOptions(OpenMode::ReadOnly)); }) ==
              StorageFault::NeedsRecovery);
        CHECK(folder.bytes(schoolName) == crashed);
        CHECK(folder.names().contains(schoolName + u"-journal"_s));
    }
    SECTION("but explained in a read-only folder")
    {
        const QByteArray crashed = folder.bytes(schoolName);
        const WriteProtection protection{folder.path()};
        if (!protection.works()) {
            WARN("skipped: no read-only folders here");
            return;
        }
        for (const OpenMode mode : {OpenMode::ReadWrite, OpenMode::ReadOnly})
            CHECK(faultOf([&] { Database::open(folder.path(schoolName), testOptions(mode)); }) ==
                  StorageFault::NeedsRecovery);
        CHECK(folder.bytes(schoolName) == crashed);
    }
}

TEST_CASE("A journal of a file that is gone does not touch the next file of its schoolName", "[storage]")
{
    TestFolder folder;
    makeSchool(folder.path(schoolName));
    crashInAct(folder.path(schoolName));
    REQUIRE(QFile::remove(folder.path(schoolName)));
    REQUIRE(folder.names().contains(schoolName + u"-journal"_s));

    const QString uid = makeSchool(folder.path(schoolName));

    CHECK(Database::open(folder.path(schoolName), testOptions()).schoolUid() == uid);
    CHECK(folder.names() == QStringList{schoolName});
}

TEST_CASE("While another process writes, an act waits and then says busy", "[storage]")
{
    TestFolder folder;
    makeSchool(folder.path(schoolName));
    const Database database = Database::open(folder.path(schoolName), testOptions());
    {
        OtherProcess other{[&](const auto &ready) {
            const Database own = Database::open(folder.path(schoolName), testOptions());
            Transaction act{own};
            ready();
        }};
        REQUIRE(other.ready());
        CHECK(faultOf([&] { commitNote(database, 1); }) == StorageFault::Busy);
    }
    commitNote(database, 1);
    CHECK(notes(database) == 1);
}

TEST_CASE("Looking at a file's header keeps the locks of an act in the same program", "[storage]")
{
    TestFolder folder;
    makeSchool(folder.path(schoolName));
    const Database database = Database::open(folder.path(schoolName), testOptions());
    Transaction act{database};
    note(database, 1, u"一"_s);
    notes(Database::open(folder.path(schoolName), testOptions(OpenMode::ReadOnly)));

    OtherProcess other{[&](const auto &ready) {
        const Database own = Database::open(folder.path(schoolName), testOptions());
        Statement{own, u"PRAGMA busy_timeout = 0"_s}.run();
        if (faultOf([&] { Transaction{own}; }) == StorageFault::Busy)
            ready();
    }};
    CHECK(other.ready());
}

TEST_CASE("A disk that fills in mid-act leaves nothing of the act", "[storage]")
{
    TestFolder folder;
    SmallDisk disk{folder.path(), "size=128k"};
    if (!disk.mounted()) {
        WARN("skipped: no right to mount a small disk");
        return;
    }
    makeSchool(folder.path(schoolName));
    const Database database = Database::open(folder.path(schoolName), testOptions());
    commitNote(database, 1);
    {
        Statement{database, u"PRAGMA cache_size = 1"_s}.run();
        Transaction act{database};
        const auto fill = [&] {
            for (int id = 2; id < 500; ++id)
                note(database, id, QString{2000, u'满'});
            act.commit();
        };
        CHECK(faultOf(fill) == StorageFault::DiskFull);
        CHECK_THROWS_AS(note(database, 900, u"alone"_s), StorageError);
    }
    CHECK(notes(database) == 1);
    commitNote(database, 2);
    CHECK(notes(database) == 2);
}

TEST_CASE("A file that is taken away or replaced while open takes no more acts", "[storage]")
{
    TestFolder folder;
    makeSchool(folder.path(schoolName));
    const Database database = Database::open(folder.path(schoolName), testOptions());
    commitNote(database, 1);

    SECTION("removed")
    {
        REQUIRE(QFile::remove(folder.path(schoolName)));
        CHECK(faultOf([&] { commitNote(database, 2); }) == StorageFault::Moved);
        CHECK(folder.names().isEmpty());
    }
    SECTION("replaced, as a sync client does")
    {
        makeSchool(folder.path(u"new"_s));
        const QByteArray theirs = folder.bytes(u"new"_s);
        std::filesystem::rename(folder.path(u"new"_s).toStdString(), folder.path(schoolName).toStdString());
        CHECK(faultOf([&] { commitNote(database, 2); }) == StorageFault::Moved);
        CHECK(folder.bytes(schoolName) == theirs);
    }
}

TEST_CASE("A stick that is pulled out makes the next act fail and nothing else", "[storage]")
{
    TestFolder folder;
    SmallDisk stick{folder.path(), "size=1m"};
    if (!stick.mounted()) {
        WARN("skipped: no right to mount a stick");
        return;
    }
    makeSchool(folder.path(schoolName));
    const Database database = Database::open(folder.path(schoolName), testOptions());
    commitNote(database, 1);
    stick.pull();

    CHECK(faultOf([&] { commitNote(database, 2); }) == StorageFault::Moved);
    CHECK(folder.names().isEmpty());
}
