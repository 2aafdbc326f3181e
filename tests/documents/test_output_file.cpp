#include "documents/output_file.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

QByteArray contentOf(const QString &path)
{
    QFile file{path};
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
}

} // namespace

TEST_CASE("A written file replaces the older one and leaves nothing beside it")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"日程表.pdf"_s);
    REQUIRE_FALSE(writeOutputFile(path, "old"));
    const QByteArray large(3'000'000, 'x');
    REQUIRE_FALSE(writeOutputFile(path, large));
    CHECK(contentOf(path) == large);
    CHECK(QDir{folder.path()}.entryList(QDir::Files | QDir::Hidden).size() == 1);
}

TEST_CASE("Writing through a link replaces what it points to")
{
    const QTemporaryDir folder;
    const QString real = folder.filePath(u"real"_s);
    REQUIRE_FALSE(writeOutputFile(real, "old"));
    REQUIRE(QFile::link(real, folder.filePath(u"link"_s)));
    REQUIRE_FALSE(writeOutputFile(folder.filePath(u"link"_s), "new"));
    CHECK(contentOf(real) == "new");
}

TEST_CASE("A folder that does not exist is reported")
{
    const QTemporaryDir folder;
    const auto problem = writeOutputFile(folder.filePath(u"none/a.pdf"_s), "x");
    REQUIRE(problem);
    CHECK(problem->fault == OutputFault::NotCreated);
}

TEST_CASE("A name that is a folder cannot be replaced and leaves no temporary file")
{
    const QTemporaryDir folder;
    REQUIRE(QDir{folder.path()}.mkdir(u"goal"_s));
    const auto problem = writeOutputFile(folder.filePath(u"goal"_s), "x");
    REQUIRE(problem);
    CHECK(problem->fault == OutputFault::NotReplaced);
    CHECK(QDir{folder.path()}.entryList(QDir::Files | QDir::Hidden).isEmpty());
}
