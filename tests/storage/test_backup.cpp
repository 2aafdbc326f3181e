#include "storage/backup/backup.h"

#include "support/fault_tools.h"
#include "support/school_file.h"

#include <QStringList>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

const QString name = u"甲校.yanben"_s;

/// An act at noon of the day.
void act(const Database &database, const QString &day)
{
    Transaction transaction{database};
    Statement{database, u"INSERT INTO act (at) VALUES (:at)"_s}.bind(u":at"_s, day + u"T12:00:00Z"_s).run();
    transaction.commit();
}

qint64 acts(const QString &path)
{
    const auto last = inspectBackup(path, testSteps()).lastAct;
    return last ? last->id : 0;
}

Database opened(const TestFolder &folder)
{
    return Database::open(folder.path(name), testOptions());
}

BackupResult backUp(const Database &database, BackupWhen when = BackupWhen::Changed, const QString &second = {})
{
    return makeBackup(database, {.when = when, .secondFolder = second, .steps = &testSteps()});
}

QStringList backupNames(const TestFolder &folder)
{
    return QDir{folder.path(u"backups"_s)}.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                                                     QDir::Name);
}

std::vector<Backup> daily(int count, QDate last)
{
    std::vector<Backup> backups;
    for (int number = 1; number <= count; ++number)
        backups.push_back({.sequence = number, .lastAct = last.addDays(number - count)});
    return backups;
}

std::vector<qint64> kept(const std::vector<Backup> &backups)
{
    const std::vector<Backup> gone = superfluous(backups);
    std::vector<qint64> result;
    for (const Backup &backup : backups) {
        if (std::ranges::find(gone, backup) == gone.end())
            result.push_back(backup.sequence);
    }
    return result;
}

} // namespace

TEST_CASE("A backup is a verified file of its own beside the school", "[storage]")
{
    TestFolder folder;
    const QString uid = makeSchool(folder.path(name));
    const Database database = opened(folder);
    act(database, u"2019-03-11"_s);

    const BackupResult result = backUp(database);

    REQUIRE(result.made);
    CHECK(QFileInfo{*result.made}.fileName() == u"甲校.000001.2019-03-11.%1.yanben"_s.arg(uid.left(8)));
    CHECK(QFile::permissions(*result.made) ==
          (QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser));
    CHECK(inspectBackup(*result.made, testSteps()) ==
          BackupFacts{.schoolUid = uid, .schema = 2, .lastAct = LastAct{1, u"2019-03-11T12:00:00Z"_s}});
    CHECK(backupNames(folder).size() == 1);
}

TEST_CASE("Nothing new makes no backup, unless it must be", "[storage]")
{
    TestFolder folder;
    makeSchool(folder.path(name));
    const Database database = opened(folder);
    CHECK(backUp(database).made);
    CHECK_FALSE(backUp(database).made);
    act(database, u"2019-03-11"_s);
    CHECK(backUp(database).made);
    CHECK_FALSE(backUp(database).made);
    CHECK(backUp(database, BackupWhen::Always).made);
    CHECK(backupNames(folder).size() == 3);
}

TEST_CASE("A damaged last backup is no reason to make none, and stays", "[storage]")
{
    TestFolder folder;
    makeSchool(folder.path(name));
    const Database database = opened(folder);
    const QString first = backUp(database).made.value();
    REQUIRE(QFile::resize(first, 4096));
    CHECK(backUp(database).made);
    CHECK(backupNames(folder).size() == 2);
}

TEST_CASE("The second folder gets the same backup, and its failure is told without undoing the first", "[storage]")
{
    TestFolder folder;
    makeSchool(folder.path(name));
    const Database database = opened(folder);

    const BackupResult both = backUp(database, BackupWhen::Changed, folder.path(u"stick"_s));
    CHECK_FALSE(both.secondFault);
    CHECK(acts(folder.path(u"stick/"_s) + QFileInfo{both.made.value()}.fileName()) == 0);

    folder.write(u"no folder"_s, "a file stands here");
    const BackupResult one = backUp(database, BackupWhen::Always, folder.path(u"no folder"_s));
    CHECK(one.made);
    CHECK(one.secondFault.value().fault == StorageFault::ReadOnlyFolder);
}

TEST_CASE("No backup is made within an act", "[storage]")
{
    TestFolder folder;
    makeSchool(folder.path(name));
    const Database database = opened(folder);
    Transaction running{database};
    CHECK_THROWS_AS(backUp(database), StorageError);
    CHECK(backupNames(folder).isEmpty());
}

TEST_CASE("A backup for which there is no room leaves no piece of itself", "[storage]")
{
    TestFolder folder;
    SmallDisk disk{folder.path(), "size=40k"};
    if (!disk.mounted()) {
        WARN("skipped: no right to mount a small disk");
        return;
    }
    makeSchool(folder.path(name));
    const Database database = opened(folder);
    CHECK(faultOf([&] {
              while (true)
                  backUp(database, BackupWhen::Always);
          }) == StorageFault::DiskFull);
    for (const QString &backup : backupNames(folder))
        CHECK(acts(folder.path(u"backups/"_s) + backup) == 0);
}

TEST_CASE("Thinning keeps the newest of days, weeks and months by sequence", "[storage]")
{
    const QDate last{2026, 11, 22};
    SECTION("up to ten stay, however alike")
    {
        std::vector<Backup> sameDay = daily(10, last);
        for (Backup &backup : sameDay)
            backup.lastAct = last;
        CHECK(kept(sameDay).size() == 10);
        sameDay.push_back({.sequence = 11, .lastAct = last});
        CHECK(kept(sameDay) == std::vector<qint64>{2, 3, 4, 5, 6, 7, 8, 9, 10, 11});
    }
    SECTION("a year of daily backups")
    {
        // 12 days; then Sundays, the newest of their weeks, back to the tenth; then last days of months to the ninth.
        const std::vector<Backup> year = daily(365, last);
        std::vector<QDate> days;
        for (const qint64 sequence : kept(year))
            days.push_back(*year[static_cast<std::size_t>(sequence - 1)].lastAct);
        const std::vector<QDate> expected{
            {2026, 3, 31},  {2026, 4, 30},  {2026, 5, 31},  {2026, 6, 30},  {2026, 7, 31},  {2026, 8, 31},
            {2026, 9, 20},  {2026, 9, 27},  {2026, 9, 30},  {2026, 10, 4},  {2026, 10, 11}, {2026, 10, 18},
            {2026, 10, 25}, {2026, 10, 31}, {2026, 11, 1},  {2026, 11, 8},  {2026, 11, 11}, {2026, 11, 12},
            {2026, 11, 13}, {2026, 11, 14}, {2026, 11, 15}, {2026, 11, 16}, {2026, 11, 17}, {2026, 11, 18},
            {2026, 11, 19}, {2026, 11, 20}, {2026, 11, 21}, {2026, 11, 22}};
        CHECK(days == expected);
    }
    SECTION("a clock that ran ahead for a day, or was years behind, costs nothing of the rest")
    {
        std::vector<Backup> backups = daily(40, last);
        const std::size_t before = kept(backups).size();
        backups[19].lastAct = QDate{2090, 1, 1};
        backups[29].lastAct = QDate{1980, 1, 1};
        const std::vector<qint64> stay = kept(backups);
        CHECK(stay.size() >= before);
        CHECK(std::ranges::count_if(stay, [](qint64 sequence) { return sequence > 30; }) == 10);
    }
    SECTION("backups without acts are one period of their own")
    {
        std::vector<Backup> backups = daily(30, last);
        for (Backup &backup : backups)
            backup.lastAct.reset();
        CHECK(kept(backups) == std::vector<qint64>{21, 22, 23, 24, 25, 26, 27, 28, 29, 30});
    }
    SECTION("the order in which they are listed means nothing")
    {
        std::vector<Backup> backups = daily(60, last);
        const std::size_t count = superfluous(backups).size();
        std::ranges::reverse(backups);
        CHECK(superfluous(backups).size() == count);
    }
    SECTION("none")
    {
        CHECK(superfluous({}).empty());
    }
}

TEST_CASE("The folder is thinned, and only of this school's backups", "[storage]")
{
    TestFolder folder;
    makeSchool(folder.path(name));
    const Database database = opened(folder);
    const QString oldest = backUp(database, BackupWhen::Always).made.value();
    const QString disguised = oldest.chopped(7) + u".txt"_s;
    REQUIRE(QFile::copy(oldest, disguised));
    for (int number = 2; number <= 14; ++number)
        backUp(database, BackupWhen::Always);

    const std::vector<Backup> left = backupsIn(folder.path(u"backups"_s), database.schoolUid());
    REQUIRE(left.size() == 10);
    CHECK(left.front().sequence == 14);
    CHECK(left.back().sequence == 5);
    CHECK(QFile::exists(disguised));
    CHECK(backupsIn(folder.path(u"backups"_s), u"ffffffff-0000"_s).empty());
}

TEST_CASE("Restoring brings the backup back and keeps what was there", "[storage]")
{
    TestFolder folder;
    makeSchool(folder.path(name));
    QString backup;
    {
        const Database database = opened(folder);
        act(database, u"2019-03-11"_s);
        backup = backUp(database).made.value();
        act(database, u"2019-03-12"_s);
    }
    const BackupOptions options{.steps = &testSteps()};

    SECTION("a sound file becomes the newest backup")
    {
        const RestoreResult result = restoreBackup(backup, folder.path(name), options);
        CHECK(acts(folder.path(name)) == 1);
        CHECK(acts(result.kept.value()) == 2);
        CHECK(acts(backup) == 1);
    }
    SECTION("a damaged file is set aside with its bytes")
    {
        folder.write(name, "broken");
        folder.write(name + u"-journal"_s, "and its journal");
        const RestoreResult result = restoreBackup(backup, folder.path(name), options);
        CHECK(acts(folder.path(name)) == 1);
        CHECK(folder.bytes(u"backups/"_s + QFileInfo{result.kept.value()}.fileName()) == "broken");
        CHECK(folder.names() == QStringList{u"backups"_s, name});
    }
    SECTION("a file that is gone comes back")
    {
        REQUIRE(QFile::remove(folder.path(name)));
        CHECK_FALSE(restoreBackup(backup, folder.path(name), options).kept);
        CHECK(acts(folder.path(name)) == 1);
    }
    SECTION("a bad backup changes nothing")
    {
        REQUIRE(QFile::resize(backup, 5000));
        const QByteArray before = folder.bytes(name);
        CHECK(faultOf([&] { restoreBackup(backup, folder.path(name), options); }) == StorageFault::Damaged);
        CHECK(folder.bytes(name) == before);
        CHECK(backupNames(folder).size() == 1);
    }
    SECTION("a program that still has the old file open writes no more")
    {
        const Database old = opened(folder);
        restoreBackup(backup, folder.path(name), options);
        CHECK(faultOf([&] { act(old, u"2019-03-13"_s); }) == StorageFault::Moved);
        CHECK(acts(folder.path(name)) == 1);
    }
}

TEST_CASE("A restore for which there is no room leaves the damaged file where it is", "[storage]")
{
    TestFolder other;
    makeSchool(other.path(name));
    const QString backup = backUp(opened(other)).made.value();
    TestFolder folder;
    SmallDisk disk{folder.path(), "size=64k"};
    if (!disk.mounted()) {
        WARN("skipped: no right to mount a small disk");
        return;
    }
    const QByteArray damaged(60'000, 'x');
    folder.write(name, damaged);

    CHECK(faultOf([&] { restoreBackup(backup, folder.path(name), {.steps = &testSteps()}); }) ==
          StorageFault::DiskFull);
    CHECK(folder.names() == QStringList{name});
    CHECK(folder.bytes(name) == damaged);
}

TEST_CASE("The backup of an older schema can be made before a migration and restored after it", "[storage]")
{
    TestFolder folder;
    makeSchool(folder.path(name), {testSteps().front()});
    OpenOptions options = testOptions();
    QString copy;
    options.beforeMigration = [&](const Database &database) {
        copy = backUp(database, BackupWhen::Always).made.value();
    };

    CHECK(Database::open(folder.path(name), options).schemaVersion() == 2);
    CHECK(inspectBackup(copy, testSteps()).schema == 1);

    restoreBackup(copy, folder.path(name), {.steps = &testSteps()});
    CHECK(inspectBackup(folder.path(name), testSteps()).schema == 1);
    CHECK(opened(folder).schemaVersion() == 2);
}

TEST_CASE("A copy is saved under another name, never over the open file", "[storage]")
{
    TestFolder folder;
    makeSchool(folder.path(name));
    const Database database = opened(folder);
    act(database, u"2019-03-11"_s);
    folder.write(u"old.yanben"_s, "what the user chose to replace");

    saveCopy(database, folder.path(u"old.yanben"_s), testSteps());

    CHECK(acts(folder.path(u"old.yanben"_s)) == 1);
    CHECK(faultOf([&] { saveCopy(database, folder.path(name), testSteps()); }) == StorageFault::Exists);
    CHECK(faultOf([&] { saveCopy(database, folder.path(u"no/where.yanben"_s), testSteps()); }) ==
          StorageFault::Missing);
    act(database, u"2019-03-12"_s);
    CHECK(lastActOf(database).value().id == 2);
}
