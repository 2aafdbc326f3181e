#include "storage/file/school_file_lock.h"

#include "support/fault_tools.h"
#include "support/school_file.h"

#include <QStringList>
#include <QSysInfo>

#include <csignal>
#include <sys/wait.h>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

const QString lockName = u".~lock.甲校.yanben#"_s;

struct LockedFolder
{
    TestFolder folder;
    QString path = folder.path(u"甲校.yanben"_s);
};

} // namespace

TEST_CASE("A lock names its holder and goes with it", "[storage]")
{
    const LockedFolder at;
    {
        const SchoolFileLock lock = SchoolFileLock::take(at.path, u"王勋"_s);
        CHECK(lock.holds());
        CHECK_FALSE(lock.foundUncleanEnd());
        const LockInfo info = SchoolFileLock::holder(at.path).value();
        CHECK(info.who == u"王勋"_s);
        CHECK(info.host == QSysInfo::machineHostName());
        CHECK(info.pid == ::getpid());
        CHECK(info.since.secsTo(QDateTime::currentDateTimeUtc()) < 60);
        CHECK(at.folder.names() == QStringList{lockName});
    }
    CHECK_FALSE(SchoolFileLock::holder(at.path));
    CHECK(at.folder.names().isEmpty());
}

TEST_CASE("A lock says who signs as soon as that is known, and only while it is held", "[storage]")
{
    const LockedFolder at;
    SchoolFileLock first = SchoolFileLock::take(at.path, u"wang"_s);
    CHECK(SchoolFileLock::holder(at.path).value().signer.isEmpty());
    first.setSigner(u"王勋"_s);
    CHECK(SchoolFileLock::holder(at.path).value().signer == u"王勋"_s);
    CHECK(SchoolFileLock::holder(at.path).value().who == u"wang"_s);
    CHECK(first.holds());

    const SchoolFileLock second = SchoolFileLock::takeOver(at.path, u"zhang"_s);
    first.setSigner(u"李梅"_s);
    CHECK(SchoolFileLock::holder(at.path).value().who == u"zhang"_s);
    CHECK(SchoolFileLock::holder(at.path).value().signer.isEmpty());
    CHECK(second.holds());
}

TEST_CASE("A lock held by another process is refused with its facts, and can be taken over", "[storage]")
{
    const LockedFolder at;
    OtherProcess other{[&](const auto &ready) {
        const SchoolFileLock lock = SchoolFileLock::take(at.path, u"张老师"_s);
        ready();
    }};
    REQUIRE(other.ready());

    SECTION("refused")
    {
        try {
            SchoolFileLock::take(at.path, u"王勋"_s);
            FAIL("two hold the lock");
        } catch (const StorageError &error) {
            CHECK(error.kind() == StorageFault::LockedElsewhere);
            CHECK(error.facts().heldBy.value().who == u"张老师"_s);
            CHECK(error.facts().heldBy.value().pid == other.pid());
        }
        CHECK(SchoolFileLock::holder(at.path).value().who == u"张老师"_s);
    }
    SECTION("taken over")
    {
        const SchoolFileLock lock = SchoolFileLock::takeOver(at.path, u"王勋"_s);
        CHECK(lock.holds());
        CHECK(SchoolFileLock::holder(at.path).value().who == u"王勋"_s);
    }
    SECTION("left by a process that was killed and that nobody has asked about yet, it is replaced, too")
    {
        REQUIRE(::kill(static_cast<pid_t>(other.pid()), SIGKILL) == 0);
        siginfo_t end{};
        REQUIRE(::waitid(P_PID, static_cast<id_t>(other.pid()), &end, WEXITED | WNOWAIT) == 0);
        REQUIRE(::kill(static_cast<pid_t>(other.pid()), 0) == 0); // its number is still there
        CHECK_FALSE(SchoolFileLock::holder(at.path));
        const SchoolFileLock lock = SchoolFileLock::take(at.path, u"王勋"_s);
        CHECK(lock.holds());
        CHECK(lock.foundUncleanEnd());
    }
    SECTION("left by a process that died, it is replaced and tells of the unclean end")
    {
        other.kill();
        CHECK_FALSE(SchoolFileLock::holder(at.path));
        const SchoolFileLock lock = SchoolFileLock::take(at.path, u"王勋"_s);
        CHECK(lock.holds());
        CHECK(lock.foundUncleanEnd());
    }
}

TEST_CASE("Who lost the lock finds out and does not remove the new one", "[storage]")
{
    const LockedFolder at;
    {
        SchoolFileLock first = SchoolFileLock::take(at.path, u"王勋"_s);
        const SchoolFileLock second = SchoolFileLock::takeOver(at.path, u"张老师"_s);
        CHECK_FALSE(first.holds());
        {
            const SchoolFileLock moved = std::move(first);
            CHECK_FALSE(moved.holds());
        }
        CHECK(second.holds());
    }
    CHECK(at.folder.names().isEmpty());
}

TEST_CASE("A lock of another computer is never taken for dead", "[storage]")
{
    const LockedFolder at;
    at.folder.write(lockName, R"({"who":"张老师","host":"office-2","pid":1,"since":"2026-11-22T08:00:00.000Z"})");
    const LockInfo expected{
        .who = u"张老师"_s, .host = u"office-2"_s, .pid = 1, .since = QDateTime{{2026, 11, 22}, {8, 0}, Qt::UTC}};
    CHECK(SchoolFileLock::holder(at.path) == expected);
    CHECK(faultOf([&] { SchoolFileLock::take(at.path, u"王勋"_s); }) == StorageFault::LockedElsewhere);
}

TEST_CASE("A lock that cannot be understood is somebody's", "[storage]")
{
    const LockedFolder at;
    at.folder.write(lockName, "{broken");
    REQUIRE(SchoolFileLock::holder(at.path));
    CHECK(SchoolFileLock::holder(at.path).value().since.isValid());
    CHECK(faultOf([&] { SchoolFileLock::take(at.path, u"王勋"_s); }) == StorageFault::LockedElsewhere);
}

TEST_CASE("Two names of one file share one lock", "[storage]")
{
    const LockedFolder at;
    at.folder.write(u"甲校.yanben"_s, "x");
    REQUIRE(QFile::link(at.path, at.folder.path(u"link.yanben"_s)));
    const SchoolFileLock lock = SchoolFileLock::take(at.path, u"王勋"_s);
    CHECK(faultOf([&] { SchoolFileLock::take(at.folder.path(u"link.yanben"_s), u"张老师"_s); }) ==
          StorageFault::LockedElsewhere);
}

TEST_CASE("Where no lock can be written the caller hears why", "[storage]")
{
    const LockedFolder at;
    CHECK(faultOf([&] { SchoolFileLock::take(at.folder.path(u"gone/a.yanben"_s), u"王勋"_s); }) ==
          StorageFault::Missing);
}
