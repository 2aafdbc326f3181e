#include "storage/file/safe_file_writer.h"

#include "support/fault_tools.h"
#include "support/school_file.h"

#include <QStringList>

using namespace yanben;
using namespace Qt::StringLiterals;

TEST_CASE("An export is written whole, with the rights of a usual file", "[storage]")
{
    TestFolder folder;
    const QByteArray bytes(3 << 20, 'x');
    writeFileSafely(folder.path(u"a.pdf"_s), bytes);
    CHECK(folder.bytes(u"a.pdf"_s) == bytes);
    const mode_t mask = ::umask(0);
    ::umask(mask);
    struct stat status = {};
    REQUIRE(::stat(QFile::encodeName(folder.path(u"a.pdf"_s)).constData(), &status) == 0);
    CHECK((status.st_mode & 0777) == (0666 & ~mask));
    CHECK(folder.names() == QStringList{u"a.pdf"_s});
}

TEST_CASE("An export that is not committed leaves the old file", "[storage]")
{
    TestFolder folder;
    folder.write(u"a.pdf"_s, "old");
    {
        SafeFileWriter writer{folder.path(u"a.pdf"_s)};
        writer.write("new");
    }
    CHECK(folder.bytes(u"a.pdf"_s) == "old");
    CHECK(folder.names() == QStringList{u"a.pdf"_s});
    writeFileSafely(folder.path(u"a.pdf"_s), "new");
    CHECK(folder.bytes(u"a.pdf"_s) == "new");
}

TEST_CASE("An export through a link replaces what the link names", "[storage]")
{
    TestFolder folder;
    folder.write(u"a.pdf"_s, "old");
    REQUIRE(QFile::link(folder.path(u"a.pdf"_s), folder.path(u"link.pdf"_s)));
    writeFileSafely(folder.path(u"link.pdf"_s), "new");
    CHECK(folder.bytes(u"a.pdf"_s) == "new");
    CHECK(QFileInfo{folder.path(u"link.pdf"_s)}.isSymLink());
}

TEST_CASE("A full device is an error, not a success", "[storage]")
{
    CHECK(faultOf([] { writeFileSafely(u"/dev/full"_s, "x"); }) == StorageFault::DiskFull);
    CHECK_FALSE(faultOf([] { writeFileSafely(u"/dev/null"_s, "x"); }));
}

TEST_CASE("A disk that fills under an export keeps the old file whole", "[storage]")
{
    TestFolder folder;
    SmallDisk disk{folder.path(), "size=64k"};
    if (!disk.mounted()) {
        WARN("skipped: no right to mount a small disk");
        return;
    }
    folder.write(u"a.pdf"_s, "old");
    CHECK(faultOf([&] { writeFileSafely(folder.path(u"a.pdf"_s), QByteArray(100'000, 'x')); }) ==
          StorageFault::DiskFull);
    CHECK(folder.bytes(u"a.pdf"_s) == "old");
    CHECK(folder.names() == QStringList{u"a.pdf"_s});
}

TEST_CASE("An export into no folder or over a folder is refused", "[storage]")
{
    TestFolder folder;
    CHECK(faultOf([&] { writeFileSafely(folder.path(u"no/a.pdf"_s), "x"); }) == StorageFault::Missing);
    CHECK(faultOf([&] { writeFileSafely(folder.path(), "x"); }));
    CHECK(folder.names().isEmpty());
}
